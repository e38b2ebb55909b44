package org.dauys.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasoningTest {
    private static final Citation LAW = Citation.of("law", "1");
    private static final Claimants LISTS = Claimants.of(List.of("A", "Union/Liga"));

    /** Every number of a tally doubled; its basis is the law. */
    private record Doubled(Figure<Tally> tally, Figure<Long> two) implements Step<Tally> {
        @Override
        public Citation basis() {
            return LAW;
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of(tally, two);
        }

        @Override
        public Tally result() {
            Tally all = tally.value();
            return Tally.of(all.claimants(), all.at(0) * two.value(), all.at(1) * two.value());
        }
    }

    /** The greatest number of several tallies, of anyone. */
    private record Greatest(List<Figure<Tally>> tallies) implements Step<Long> {
        @Override
        public Citation basis() {
            return LAW;
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(tallies);
        }

        @Override
        public Long result() {
            return tallies.stream()
                    .mapToLong(
                            tally -> Math.max(tally.value().at(0), tally.value().at(1)))
                    .max()
                    .orElseThrow();
        }
    }

    /** Votes 3 and 4, doubled to 6 and 8, doubled to 12 and 16, of which the greatest is 16. */
    private static Figure<Long> greatest(Reasoning reasoning) {
        Figure<Tally> votes = reasoning.conclude("votes", new Given<>(LAW, Tally.of(LISTS, 3, 4)));
        Figure<Long> two = reasoning.conclude("two", new Given<>(LAW, 2L));
        Figure<Tally> once = reasoning.within("double").conclude("round", 1, new Doubled(votes, two));
        Figure<Tally> twice = reasoning.within("double").conclude("round", 2, new Doubled(once, two));
        return reasoning.conclude("greatest", new Greatest(List.of(votes, once, twice)));
    }

    @Test
    void aFigureHasAPathAndAValue() {
        Figure<Long> figure = greatest(Reasoning.recorded());

        assertThat(figure).hasToString("greatest = 16");
        assertThat(figure.path()).isEqualTo(Path.of("greatest"));
        assertThat(figure.value()).isEqualTo(16);
    }

    @Test
    void figuresOfTheSamePathAndValueAreEqual() {
        Figure<Long> figure = figure("a", 1);

        assertThat(figure).isEqualTo(figure("a", 1)).hasSameHashCodeAs(figure("a", 1));
        assertThat(figure)
                .isNotEqualTo(figure("a", 2))
                .isNotEqualTo(figure("b", 1))
                .isNotEqualTo("a = 1");
        assertThat(figure.hashCode())
                .isNotEqualTo(figure("a", 2).hashCode())
                .isNotEqualTo(figure("b", 1).hashCode());
    }

    @Test
    void theLedgerHasEveryFigureWithItsStepInOrder() {
        var reasoning = Reasoning.recorded();
        greatest(reasoning);

        var lines = List.copyOf(reasoning.explain().conclusions());

        assertThat(lines)
                .extracting(line -> line.figure().toString())
                .containsExactly(
                        "votes = {A=3, Union/Liga=4}",
                        "two = 2",
                        "double/round/1 = {A=6, Union/Liga=8}",
                        "double/round/2 = {A=12, Union/Liga=16}",
                        "greatest = 16");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.path()).isEqualTo(line.figure().path());
            assertThat(line.step().result()).isEqualTo(line.figure().value());
            assertThat(line.step().basis()).isEqualTo(LAW);
            assertThat(line.step().terms()).isEmpty();
        });
        assertThat(reasoning.explain().conclusion(Path.of("two"))).contains(lines.get(1));
        assertThat(reasoning.explain().conclusion(Path.of("three"))).isEmpty();
    }

    @Test
    void scopesNameFiguresAndShareTheLedger() {
        var reasoning = Reasoning.recorded();
        Reasoning scope = reasoning.within("list").within("KZ");

        scope.conclude("seats", new Given<>(LAW, 69L));

        assertThat(scope.scope()).isEqualTo(Path.of("list/KZ"));
        assertThat(reasoning.scope()).isEqualTo(Path.ROOT);
        assertThat(reasoning.explain().conclusion(Path.of("list/KZ/seats"))).isPresent();
    }

    @Test
    void anExplanationDoesNotChangeAfterwards() {
        var reasoning = Reasoning.recorded();
        reasoning.conclude("a", new Given<>(LAW, 1L));
        Explanation before = reasoning.explain();

        reasoning.conclude("b", new Given<>(LAW, 2L));

        assertThat(before.conclusions()).hasSize(1);
        assertThat(reasoning.explain().conclusions()).hasSize(2);
    }

    @Test
    void aPathIsTakenOnce() {
        var reasoning = Reasoning.recorded();
        reasoning.conclude("a", 7, new Given<>(LAW, 1L));

        assertThatThrownBy(() -> reasoning.within("a").conclude("7", new Given<>(LAW, 1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The path a/7 is taken by Given[basis=law 1, value=1].");
        assertThat(reasoning.explain().conclusion(Path.of("a/7")).orElseThrow().figure())
                .hasToString("a/7 = 1");
    }

    @Test
    void aSilentReasoningGivesTheSameFiguresAndKeepsNothing() {
        var silent = Reasoning.silent();

        assertThat(greatest(silent)).isEqualTo(greatest(Reasoning.recorded()));
        assertThat(silent.within("a").scope()).isEqualTo(Path.of("a"));
        assertThat(silent.explain().conclusions()).isEmpty();
        assertThat(silent.explain().why(Path.of("greatest"))).isEmpty();
    }

    @Test
    void whyLaysEachFigureOpenOnce() {
        var reasoning = Reasoning.recorded();
        greatest(reasoning);

        Reason why = reasoning.explain().why(Path.of("greatest")).orElseThrow();

        assertThat(spelt(why))
                .containsExactly(
                        "greatest = 16",
                        ". votes = {A=3, Union/Liga=4}",
                        ". double/round/1 = {A=6, Union/Liga=8}",
                        ". . votes = {A=3, Union/Liga=4} as before",
                        ". . two = 2",
                        ". double/round/2 = {A=12, Union/Liga=16}",
                        ". . double/round/1 = {A=6, Union/Liga=8} as before",
                        ". . two = 2 as before");
    }

    @Test
    void whyAnswersForThePartOfOneClaimant() {
        var reasoning = Reasoning.recorded();
        greatest(reasoning);

        Reason why = reasoning.explain().why(Path.of("double/round/2/A")).orElseThrow();

        // 3 doubled is 6, doubled is 12; the two is nobody's, so it is given as a whole.
        assertThat(spelt(why))
                .containsExactly(
                        "double/round/2/A = 12",
                        ". double/round/1/A = 6",
                        ". . votes/A = 3",
                        ". . two = 2",
                        ". two = 2 as before");
        assertThat(why.claimant()).contains("A");
    }

    @Test
    void aClaimantMayHaveASlashInItsName() {
        var reasoning = Reasoning.recorded();
        greatest(reasoning);

        Reason why =
                reasoning.explain().why(Path.of("double/round/1/Union/Liga")).orElseThrow();

        assertThat(spelt(why)).contains("double/round/1/Union/Liga = 8", ". votes/Union/Liga = 4");
    }

    @Test
    void whyIsEmptyWhereThereIsNoFigure() {
        var reasoning = Reasoning.recorded();
        greatest(reasoning);
        Explanation explanation = reasoning.explain();

        assertThat(explanation.why(Path.of("nothing"))).isEmpty();
        assertThat(explanation.why(Path.of("votes/B"))).isEmpty();
        assertThat(explanation.why(Path.of("two/A"))).isEmpty();
        assertThat(explanation.why(Path.of("double"))).isEmpty();
        assertThat(explanation.why(Path.ROOT)).isEmpty();
    }

    @Test
    void anInputOfAnotherReasoningEndsItsBranch() {
        Figure<Tally> elsewhere = Reasoning.recorded().conclude("elsewhere", new Given<>(LAW, Tally.of(LISTS, 1, 2)));
        var reasoning = Reasoning.recorded();
        reasoning.conclude("greatest", new Greatest(List.of(elsewhere)));

        Reason why = reasoning.explain().why(Path.of("greatest")).orElseThrow();

        assertThat(why.reasons()).isEmpty();
    }

    @Test
    void aReasonHasItsOwnList() {
        var reasoning = Reasoning.recorded();
        greatest(reasoning);
        Reason why = reasoning.explain().why(Path.of("two")).orElseThrow();
        var reasons = new ArrayList<>(List.of(why));

        var reason = new Reason(why.line(), Optional.empty(), false, reasons);
        reasons.clear();

        assertThat(reason.reasons()).containsExactly(why);
    }

    @Test
    void aCitationNamesTheSourceAndThePlace() {
        assertThat(Citation.of("votes.csv", "2")).hasToString("votes.csv 2");
        assertThat(Citation.of("votes.csv", "2").confidence()).isEqualTo(Confidence.FOUND);
    }

    private static Figure<Long> figure(String word, long value) {
        return Reasoning.silent().conclude(word, new Given<>(LAW, value));
    }

    private static List<String> spelt(Reason reason) {
        List<String> lines = new ArrayList<>();
        lines.add("%s = %s%s".formatted(reason.path(), reason.value(), reason.shownBefore() ? " as before" : ""));
        reason.reasons().stream()
                .flatMap(next -> spelt(next).stream())
                .map(line -> ". " + line)
                .forEach(lines::add);
        return lines;
    }
}
