package org.dauys.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.dauys.election.Station;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a rule finds anything at all is asked in one call, and at each of its positions: the answers agree. */
class TrialTest {
    private static final Layout LAYOUT = new Layout(Tried.form(), Tried.OPTIONS);

    /** The rules that are tried on one protocol or one pair of sides. */
    static List<Rule> rules() {
        return Tried.rules().stream()
                .filter(rule -> !(rule.shape() instanceof Shape.NotIdentical || rule.shape() instanceof Shape.Report))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsSomethingIfItDoesSoAtAPosition(Rule rule) {
        Trial trial = Trial.of(Tried.check(rule), LAYOUT);
        List<Boolean> answers = new ArrayList<>();

        Seeded.cases(400, random -> {
            int[] usual = usual(random);
            int[] own = unusual(usual, random);
            Sums figures = line -> own[line];
            Sums others = others(rule.scope(), own, usual, random);
            Layout theirs = rule.scope() == Scope.HISTORY ? History.LAYOUT : LAYOUT;
            long register = usual[0];

            boolean any = trial.findsAny(register, figures, theirs, others);

            assertThat(any)
                    .isEqualTo(IntStream.range(0, trial.positions())
                            .anyMatch(at -> trial.finds(at, register, figures, theirs, others)));
            answers.add(any);
        });

        assertThat(answers).contains(true, false);
    }

    private static int[] usual(RandomGenerator random) {
        int[] figures = Tried.consistent();
        return random.nextBoolean() ? figures : new int[figures.length];
    }

    /** The same with two lines exchanged, a line blank, zero or far too large, or all of them blank. */
    private static int[] unusual(int[] usual, RandomGenerator random) {
        int[] figures = usual.clone();
        int one = random.nextInt(figures.length);
        int other = random.nextInt(figures.length);
        switch (random.nextInt(7)) {
            case 0, 1 -> {
                figures[one] = usual[other];
                figures[other] = usual[one];
            }
            case 2 -> figures[one] = Figures.BLANK;
            case 3 -> figures[one] = 0;
            case 4 -> figures[one] += random.nextInt(5_000);
            case 5 -> Arrays.fill(figures, Figures.BLANK);
            default -> {}
        }
        return figures;
    }

    private static Sums others(Scope scope, int[] own, int[] usual, RandomGenerator random) {
        return switch (scope) {
            case NEIGHBOURS -> {
                int neighbours = random.nextInt(4, 8);
                yield Tried.neighbours(
                        neighbours + 1,
                        IntStream.range(0, own.length)
                                .mapToLong(line -> Math.max(0, own[line]) + (long) neighbours * usual[line])
                                .toArray());
            }
            case HISTORY -> new History(usual[0], usual[8] / 2 + random.nextInt(400));
            case PROTOCOL, STATION, REPORTS, LEVELS, IMPORT -> line -> usual[line];
        };
    }

    @Test
    void onlyRulesOfTheGravestKindRefuse() {
        Checks checks = Tried.all();
        int[] good = Tried.consistent();
        int[] asked = Tried.consistent();
        asked[0] = 1_300; // a question: 1,000 on the register
        int[] wrong = Tried.consistent();
        wrong[10]++; // 8 + 401 + 150 + 100 + 40 = 699, and 698 were found

        assertThat(checks.refuses(Station.Kind.ORDINARY, 1_000, line -> good[line]))
                .isFalse();
        assertThat(checks.finds(Station.Kind.ORDINARY, 1_000, line -> asked[line]))
                .isTrue();
        assertThat(checks.refuses(Station.Kind.ORDINARY, 1_000, line -> asked[line]))
                .isFalse();
        assertThat(checks.refuses(Station.Kind.ORDINARY, 1_000, line -> wrong[line]))
                .isTrue();
    }
}
