package org.dauys.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.tabulation.Country.LISTS;
import static org.dauys.tabulation.Country.correct;
import static org.dauys.tabulation.Country.head;
import static org.dauys.tabulation.Country.put;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.dauys.protocol.Figures;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActsTest {
    private final Register register = Country.register();
    private final Tabulation tabulation = Country.tabulation(register);
    private final Findings findings = new Findings();

    @BeforeEach
    void oneProtocolHasCome() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);
    }

    private boolean applied(Act... acts) {
        return Acts.apply(tabulation, List.of(acts), findings).isPresent();
    }

    private long total(String line) {
        return tabulation.ofCommission(LISTS, 0, line);
    }

    private State state(String station) {
        return tabulation.sheet(LISTS).state(register.position(station));
    }

    @Test
    void correctionsAreAppliedInTheOrderOfTheirNumbers() {
        assertThat(applied(correct(2, "C1", "A", 60, 70), correct(1, "C1", "A", 50, 60)))
                .isTrue();
        assertThat(total("A")).isEqualTo(70);
        assertThat(tabulation.sheet(LISTS).version(0)).isEqualTo(Version.CORRECTED);
        assertThat(tabulation.changes(LISTS, 0)).hasSize(2);
        assertThat(tabulation.addsUp()).isTrue();
    }

    @Test
    void aRecountMayFillABlankLine() {
        put(tabulation, "C2", 200, Figures.BLANK, 0, 1, 2, 0);
        var head = head(1, "C2");
        var act = new Act.Recount(head, List.of(new Act.Amendment("ballots_found", Figures.BLANK, 3, head.place())));

        assertThat(applied(act)).isTrue();
        assertThat(total("ballots_found")).isEqualTo(93);
        assertThat(tabulation.sheet(LISTS).version(1)).isEqualTo(Version.RECOUNTED);
    }

    @Test
    void nothingIsAppliedIfOneActDoesNotFit() {
        assertThat(applied(correct(1, "C1", "A", 50, 60), correct(2, "C1", "A", 50, 70)))
                .isFalse();
        assertThat(findings.all())
                .containsExactly(new Finding(
                        NightCode.OTHER_FIGURE_BEFORE, head(2, "C1").place(), "before", "50", List.of("60")));
        assertThat(total("A")).isEqualTo(50);
        assertThat(tabulation.changes(LISTS, 0)).isEmpty();
        assertThat(tabulation.sheet(LISTS).version(0)).isEqualTo(Version.FIRST);
    }

    @Test
    void whatIsQuarantinedDoesNotCountUntilItIsCleared() {
        assertThat(applied(new Act.Quarantine(head(1, "C1")))).isTrue();
        assertThat(total("A")).isZero();
        assertThat(state("C1")).isEqualTo(State.QUARANTINED);

        assertThat(applied(new Act.Clear(head(2, "C1")))).isTrue();
        assertThat(total("A")).isEqualTo(50);
    }

    @Test
    void whatIsDisputedCounts() {
        assertThat(applied(new Act.Dispute(head(1, "C1")))).isTrue();
        assertThat(total("A")).isEqualTo(50);
        assertThat(tabulation.progressOfCommission(LISTS, 0).disputed()).isEqualTo(1);

        assertThat(applied(new Act.Settle(head(2, "C1")))).isTrue();
        assertThat(state("C1")).isEqualTo(State.COUNTED);
    }

    @Test
    void whatIsDisputedIsDisputedStillWhenItIsPutBack() {
        applied(new Act.Dispute(head(1, "C1")));
        tabulation.setAside(LISTS, register.position("C1"));

        tabulation.putBack(LISTS, register.position("C1"));

        assertThat(state("C1")).isEqualTo(State.DISPUTED);
    }

    @Test
    void ofAnActAllLinesAreCorrectedOrNone() {
        var head = head(1, "C1");
        var act = new Act.Correct(
                head,
                List.of(
                        new Act.Amendment("A", 51, 60, head.place()),
                        new Act.Amendment("B", 30, 21, head.place()),
                        new Act.Amendment("AGAINST_ALL", 9, 9, head.place())));

        assertThat(applied(act)).isFalse();
        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly(NightCode.OTHER_FIGURE_BEFORE, NightCode.NOTHING_CHANGED);
        assertThat(tabulation.changes(LISTS, 0)).isEmpty();
        assertThat(total("B")).isEqualTo(30);
    }

    @Test
    void anActThatDoesNotFitTheStateIsReported() {
        assertThat(applied(
                        new Act.Clear(head(1, "C1")),
                        new Act.Settle(head(2, "C1")),
                        new Act.Quarantine(head(3, "C2")),
                        new Act.Dispute(head(4, "C2")),
                        correct(5, "C2", "A", 1, 2)))
                .isFalse();
        assertThat(findings.all())
                .extracting(Finding::value)
                .containsExactly("clear", "settle", "quarantine", "dispute", "correct");
        assertThat(findings.all())
                .extracting(Finding::details)
                .containsExactly(
                        List.of("counted"),
                        List.of("counted"),
                        List.of("missing"),
                        List.of("missing"),
                        List.of("missing"));
    }

    @Test
    void anActThatNamesNothingKnownIsReported() {
        var head = head(3, "S2");
        var ofPersons = new Act.Head(4, "S2", "persons", "", "", "", head.on(), head.place());
        var ofMayor = new Act.Head(5, "C1", "list", "", "", "", head.on(), head.place());
        assertThat(applied(
                        new Act.Invalidate(head(1, "C9")),
                        correct(2, "C1", "C", 1, 2),
                        correct(3, "C1", "A", 50, 50),
                        new Act.Invalidate(ofPersons),
                        new Act.Invalidate(ofMayor)))
                .isFalse();
        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        NightCode.UNKNOWN_STATION,
                        NightCode.NO_SUCH_LINE,
                        NightCode.NOTHING_CHANGED,
                        NightCode.NOT_ITS_CONTEST,
                        NightCode.UNKNOWN_CONTEST);
    }

    @Test
    void aLineIsChangedOncePerAct() {
        var head = head(1, "C1");
        var twice = new Act.Correct(
                head,
                List.of(new Act.Amendment("A", 50, 51, head.place()), new Act.Amendment("A", 50, 52, head.place())));

        assertThat(applied(twice)).isFalse();
        assertThat(findings.all()).extracting(Finding::code).containsExactly(NightCode.LINE_REPEATED);
    }

    private static List<Sheet> repeat(Register register, String rows) {
        var own = new Findings();
        Draft draft = Country.careful(
                register, "station,contest,voters_on_list,ballots_found,ballots_invalid,A,B,AGAINST_ALL\n" + rows, own);
        assertThat(own.all()).isEmpty();
        return draft.sheets();
    }

    @Test
    void theProtocolOfRepeatVotingReplacesThatOfAnInvalidatedStation() {
        List<Sheet> repeats = repeat(register, "C1,lists,100,80,0,1,79,0\n");

        var changes = Acts.apply(
                tabulation, List.of(new Act.Invalidate(head(1, "C1")), correct(2, "C1", "A", 1, 2)), repeats, findings);

        assertThat(changes).hasValueSatisfying(done -> assertThat(done).hasSize(3));
        assertThat(total("A")).isEqualTo(2);
        assertThat(total("B")).isEqualTo(79);
        assertThat(tabulation.sheet(LISTS).entry(0)).hasToString("protocols.csv 2");
        assertThat(tabulation.addsUp()).isTrue();
    }

    @Test
    void repeatVotingWithoutInvalidVotingIsReported() {
        List<Sheet> repeats = repeat(register, "C1,lists,100,80,0,1,79,0\n");

        assertThat(Acts.apply(tabulation, List.of(), repeats, findings)).isEmpty();
        assertThat(findings.all()).extracting(Finding::code).containsExactly(NightCode.NOT_REPEATED);
        assertThat(findings.all()).extracting(Finding::value).containsExactly("C1");
    }

    @Test
    void anInvalidatedStationGivesNothing() {
        assertThat(applied(new Act.Invalidate(head(1, "C1")), new Act.Invalidate(head(2, "S2"))))
                .isTrue();
        assertThat(total("A")).isZero();
        assertThat(tabulation.progressOfCommission(LISTS, 0))
                .isEqualTo(new Progress(5, 0, 0, 0, 2, 3, 1500, 900, 1500));
    }

    /** Puts, corrects, sets aside, clears, invalidates and repeats at random; the totals are always those from scratch. */
    @Test
    void whateverHappensTheTotalsAreThoseFromScratch() {
        Seeded.cases(200, random -> {
            Tabulation night = Country.tabulation(register);
            for (int step = 1; step <= 60; step++) {
                step(night, step, random);
                assertThat(night.addsUp()).isTrue();
            }
        });
    }

    private void step(Tabulation night, int number, RandomGenerator random) {
        int station = random.nextInt(register.size());
        String code = register.code(station);
        Sheet sheet = night.sheet(LISTS);
        int[] lines = random.ints(6, -1, 1_000).toArray();
        boolean arrives = sheet.state(station) == State.MISSING || sheet.state(station) == State.INVALIDATED;
        if (arrives && random.nextBoolean()) {
            put(night, code, lines);
            return;
        }
        List<Act> possible = new ArrayList<>(List.of(
                new Act.Quarantine(head(number, code)),
                new Act.Clear(head(number, code)),
                new Act.Dispute(head(number, code)),
                new Act.Settle(head(number, code)),
                new Act.Invalidate(head(number, code)),
                correct(number, code, "B", sheet.at(station, 4), random.nextInt(1_000))));
        Act act = possible.get(random.nextInt(possible.size()));
        var changes = Acts.apply(night, List.of(act), new Findings());
        if (random.nextInt(4) == 0) {
            changes.ifPresent(done -> done.forEach(night::takeBack));
        }
    }
}
