package org.dauys.counting.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dauys.counting.acts.ProtocolAct.Amendment;
import org.junit.jupiter.api.Test;

/** Random nights beside the {@link Model}. */
class ModelTest {
    private static final int NIGHTS = 2000;
    private static final int ACTS = 120;
    private static final String HASH = "cd".repeat(32);
    private static final List<String> OFFICERS =
            List.of("one", "two", "coordinator", "city", "town", "cec", "both", "all", "auditor");
    private static final List<Map<String, Integer>> FIGURES = List.of(
            Land.sound(), Land.sound(), Land.figures(100, 61, 39), Land.figures(99, 60, 40), Land.figures(100, 60, 41));
    private static final List<Paper> PAPERS = List.of(Land.C1, Land.C2, Land.V1, Land.V1, Land.E1);
    private static final Set<Kind> CHANGING =
            Set.of(Kind.APPROVE, Kind.CLEAR, Kind.QUARANTINE, Kind.CORRECT, Kind.RECOUNT, Kind.INVALIDATE, Kind.REOPEN);

    /** What an act did to a stage. */
    private record Step(Stage from, Kind act, Stage to) {}

    /** One night. */
    private static final class Walk {
        private final RandomGenerator chance;
        private final NightState night = Land.staffed();
        private final Model model = new Model();
        private final Paper most;
        private final List<Entry> taken = new ArrayList<>();
        private final Set<Step> steps = new HashSet<>();
        private int accepted;

        Walk(long seed) {
            this.chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            this.most = one(PAPERS);
        }

        Walk walk() {
            for (int i = 0; i < ACTS; i++) {
                if (chance.nextInt(12) == 0) {
                    ofTheContest();
                } else {
                    onAProtocol();
                }
            }
            return this;
        }

        private <T> T one(List<T> some) {
            return some.get(chance.nextInt(some.size()));
        }

        private void onAProtocol() {
            Paper paper = chance.nextInt(3) > 0 ? most : one(PAPERS);
            Dossier dossier = night.dossier(paper);
            ProtocolAct act = act(paper, dossier);
            String officer = chance.nextInt(4) == 0 ? one(OFFICERS) : likely(act, dossier);
            Entry entry = Land.entry(night, officer, act);
            long before = night.tabulation().ofCommission(Land.LISTS, 0, "A");

            Optional<Refusal> refusal = night.take(entry);
            boolean expected = model.take(officer, act);

            assertThat(refusal.isEmpty())
                    .as("%s in %s: %s", entry, dossier, refusal)
                    .isEqualTo(expected);
            refusal.ifPresentOrElse(_ -> assertThat(night.dossier(paper)).isEqualTo(dossier), () -> {
                taken.add(entry);
                accepted++;
                steps.add(new Step(
                        dossier.stage(), act.kind(), night.dossier(paper).stage()));
            });
            agree(paper);
            if (night.tabulation().ofCommission(Land.LISTS, 0, "A") != before) {
                assertThat(CHANGING).contains(act.kind());
            }
        }

        /** Somebody who may well do it. */
        private String likely(ProtocolAct act, Dossier dossier) {
            return switch (act) {
                case ProtocolAct.Enter _, ProtocolAct.EnterAgain _ -> one(List.of("one", "two", "both", "all"));
                case ProtocolAct.Retype _ -> dossier.turn().orElse("one");
                default -> one(List.of("coordinator", "city", "town", "cec", "cec"));
            };
        }

        private void agree(Paper paper) {
            Dossier dossier = night.dossier(paper);
            Model.Sheet sheet = model.sheet(paper.station());
            assertThat(dossier.stage().name()).isEqualTo(sheet.stage);
            assertThat(dossier.revision()).isEqualTo(sheet.revision);
            assertThat(dossier.holder()).isEqualTo(sheet.holder);
            assertThat(dossier.turn().orElse("")).isEqualTo(sheet.turn);
            assertThat(night.tabulation().ofCommission(Land.LISTS, 0, "A")).isEqualTo(model.votes());
            if (dossier.stage() == Stage.APPROVED || dossier.stage() == Stage.TRANSMITTED) {
                String first = dossier.first().orElseThrow().officer();
                String second = dossier.second().orElseThrow().officer();
                assertThat(first).isNotEqualTo(second);
                assertThat(dossier.differing()).isEmpty();
                assertThat(dossier.approver().stream().toList()).doesNotContain(first, second);
            }
        }

        private ProtocolAct act(Paper paper, Dossier dossier) {
            long seen = chance.nextInt(20) == 0 ? dossier.revision() - 1 : dossier.revision();
            String document = one(List.of("No. 1", "No. 2"));
            List<Kind> possible = new ArrayList<>(Transitions.from(dossier.stage()));
            if (possible.contains(Kind.TRANSMIT)) { // or it would seldom go far
                possible.addAll(List.of(Kind.TRANSMIT, Kind.TRANSMIT, Kind.RETURN));
            }
            Kind kind = chance.nextInt(8) == 0 || possible.isEmpty() ? one(List.of(Kind.values())) : one(possible);
            return switch (kind) {
                case ENTER_AGAIN -> new ProtocolAct.EnterAgain(paper, seen, one(FIGURES));
                case RETYPE -> new ProtocolAct.Retype(paper, seen, retyped(dossier), List.of());
                case CLOSE_FINDING -> new ProtocolAct.CloseFinding(paper, seen, "P203", "ballots_found", "why");
                case APPROVE -> new ProtocolAct.Approve(paper, seen);
                case RETURN -> new ProtocolAct.Return(paper, seen, "why");
                case QUARANTINE -> new ProtocolAct.Quarantine(paper, seen, "why");
                case CLEAR -> new ProtocolAct.Clear(paper, seen, "why", document);
                case TRANSMIT -> new ProtocolAct.Transmit(paper, seen);
                case CORRECT -> new ProtocolAct.Correct(paper, seen, amendments(paper), "why", document);
                case RECOUNT -> new ProtocolAct.Recount(paper, seen, amendments(paper), "why", document);
                case DISPUTE -> new ProtocolAct.Dispute(paper, seen, "why", document);
                case SETTLE -> new ProtocolAct.Settle(paper, seen, "why", document);
                case INVALIDATE -> new ProtocolAct.Invalidate(paper, seen, "why", document);
                case REPEAT -> new ProtocolAct.Repeat(paper, seen, "why", document);
                case REOPEN -> new ProtocolAct.Reopen(paper, seen, "why", document);
                default -> new ProtocolAct.Enter(paper, seen, one(FIGURES));
            };
        }

        private Map<String, Integer> retyped(Dossier dossier) {
            NavigableSet<String> lines = dossier.differing();
            Map<String, Integer> from = chance.nextBoolean()
                    ? one(FIGURES)
                    : dossier.first().map(Typed::figures).orElse(Land.sound());
            Map<String, Integer> figures = new HashMap<>(from);
            figures.keySet().retainAll(lines.isEmpty() ? Set.of("A") : lines);
            if (chance.nextInt(10) == 0) {
                figures.put("ballots_invalid", 0);
            }
            return figures;
        }

        private List<Amendment> amendments(Paper paper) {
            var sheet = night.tabulation().sheet(Land.LISTS);
            int station = night.tabulation().register().position(paper.station());
            var layout = sheet.layout(station);
            int a = sheet.at(station, layout.line("A"));
            int b = sheet.at(station, layout.line("B"));
            int wrong = chance.nextInt(10) == 0 ? 1 : 0;
            return chance.nextBoolean()
                    ? List.of(new Amendment("A", a + wrong, 55), new Amendment("B", b, 45))
                    : List.of(new Amendment("B", b, 41 + wrong));
        }

        private void ofTheContest() {
            boolean declares = chance.nextBoolean();
            String document = one(List.of("No. 1", "No. 2", "No. 3"));
            CountAct act = declares
                    ? new CountAct.Declare(Land.LISTS, HASH, document)
                    : new CountAct.Ruling(Land.LISTS, document, "court", LocalDate.of(2023, 4, 1), "why");
            Entry entry = Land.entry(night, "cec", act);
            boolean ready = model.isReady() && !model.isDeclared();

            Optional<Refusal> refusal = night.take(entry);

            if (declares) {
                assertThat(refusal.isEmpty()).isEqualTo(ready);
            }
            if (refusal.isEmpty()) {
                taken.add(entry);
                if (declares) {
                    model.declare();
                } else {
                    assertThat(model.isDeclared()).isTrue();
                    model.rule(document);
                }
            }
        }
    }

    @Test
    void everyNightGoesAsTheModelSaysAndTakesEveryTransitionAndNoOther() {
        int accepted = 0;
        Set<Step> steps = new HashSet<>();
        for (long seed = 0; seed < NIGHTS; seed++) {
            Walk walk = new Walk(seed).walk();
            accepted += walk.accepted;
            steps.addAll(walk.steps);
        }

        Set<Step> drawn = new HashSet<>();
        for (Transitions.Transition transition : Transitions.all()) {
            if (transition.act() != Kind.IMPORT) { // which is no act on one protocol
                transition.to().forEach(to -> drawn.add(new Step(transition.from(), transition.act(), to)));
            }
        }
        assertThat(accepted).isGreaterThan(NIGHTS * ACTS / 10);
        assertThat(steps).containsExactlyInAnyOrderElementsOf(drawn);
    }

    @Test
    void theSameEntriesGiveAnEqualState() {
        for (long seed = 0; seed < 200; seed++) {
            Walk walk = new Walk(seed).walk();

            NightState again = Land.staffed();
            walk.taken.forEach(entry -> assertThat(again.take(entry)).isEmpty());

            assertThat(again).as("seed %d", seed).isEqualTo(walk.night).hasSameHashCodeAs(walk.night);
            assertThat(again.size()).isEqualTo(walk.night.size());
            assertThat(again.tabulation().addsUp()).isTrue();
        }
    }

    @Test
    void nothingThatWasTakenIsLost() {
        for (long seed = 0; seed < 200; seed++) {
            Walk walk = new Walk(seed).walk();
            for (Paper paper : Set.copyOf(PAPERS)) {
                List<Kind> acts = walk.taken.stream()
                        .filter(entry -> entry.act() instanceof ProtocolAct act
                                && act.paper().equals(paper))
                        .map(entry -> entry.act().kind())
                        .toList();

                assertThat(walk.night.dossier(paper).traces())
                        .extracting(Trace::act)
                        .isEqualTo(acts);
            }
        }
    }

    @Test
    void aStateWithOneEntryLessIsAnother() {
        Walk walk = new Walk(1).walk();
        NightState shorter = Land.staffed();
        walk.taken.subList(0, walk.taken.size() - 1).forEach(shorter::apply);

        assertThat(shorter).isNotEqualTo(walk.night);
    }
}
