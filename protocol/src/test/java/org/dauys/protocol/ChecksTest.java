package org.dauys.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.dauys.election.Station;
import org.dauys.figures.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found in one protocol by itself. */
class ChecksTest {
    private final Checks checks = Tried.all();

    private List<String> found(int... figures) {
        return Tried.codes(checks.check(Tried.protocol(checks, "1", figures)));
    }

    private static int[] with(Item item, int figure) {
        int[] figures = Tried.consistent();
        figures[new Layout(Tried.form(), Tried.OPTIONS).line(item)] = figure;
        return figures;
    }

    @Test
    void aProtocolThatAgreesWithItselfHasNoFinding() {
        assertThat(found(Tried.consistent())).isEmpty();
    }

    @Test
    void findingsStandInTheOrderOfTheirSeverityThenOfTheirLines() {
        // Two ballots more in the boxes than issued, and three more than the parts; the list far from the register
        int[] figures = Tried.consistent();
        figures[8] = 702;
        var protocol = Tried.protocol(checks, Tried.station("1", Station.Kind.ORDINARY, 500), figures);

        List<Finding> found = checks.check(protocol);

        assertThat(Tried.codes(found)).containsExactly("P201", "P203", "P303");
        assertThat(found.stream().map(Finding::severity))
                .containsExactly(Severity.REFUSE, Severity.NEEDS_REASON, Severity.QUESTION);
    }

    @Test
    void linesOfOneSeverityStandInTheOrderOfThePaper() {
        // 701 of 698 ballots by certificate and 702 outside: 701 > 700, 702 > 700
        int[] figures = with(Item.ISSUED_BY_CERTIFICATE, 701);
        figures[5] = 702;

        assertThat(found(figures)).containsExactly("P204", "P205");
    }

    @Test
    void anElectionChangesSeverityAndTolerance() {
        var change = new Change(Optional.of(Severity.QUESTION), Optional.of(Tolerance.of(1)));
        var lenient = new Checks("contest", checks.layout(), Map.of("P201", change));
        int[] one = with(Item.BALLOTS_FOUND, 699);
        int[] two = with(Item.BALLOTS_FOUND, 700);

        assertThat(lenient.check(Tried.protocol(lenient, "1", one))).isEmpty();
        assertThat(lenient.check(Tried.protocol(lenient, "1", two)).stream().map(Finding::severity))
                .containsExactly(Severity.QUESTION);
        assertThat(lenient.all().stream().filter(check -> check.tolerance().equals(Tolerance.of(1))))
                .hasSize(1);
    }

    @Test
    void aChangeOfARuleThatIsNotOfTheFormChangesNothing() {
        var change = new Change(Optional.of(Severity.REFUSE), Optional.empty());
        var few = new Checks("contest", new Layout(Tried.form(), Tried.OPTIONS), Map.of("P201", change));

        assertThat(few.all()).isEmpty();
        assertThat(few.check(Tried.protocol(few, "1", with(Item.BALLOTS_FOUND, 1))))
                .isEmpty();
    }

    @Test
    void aFindingNamesItsStationItsContestAndItsPlace() {
        Finding finding = checks.check(Tried.protocol(checks, "77", with(Item.BALLOTS_FOUND, 699)))
                .getFirst();

        assertThat(finding.subject()).isEqualTo("77");
        assertThat(finding.contest()).isEqualTo("contest");
        assertThat(finding.layout()).isSameAs(checks.layout());
        assertThat(finding.line()).isEqualTo(8);
        assertThat(finding.entry()).isEqualTo(Tried.ENTRY);
    }

    @Test
    void aProtocolOfOtherLinesIsRefused() {
        Checks others = new Checks("other", new Layout(Tried.form(), List.of("X", "Y", "Z")), Map.of());

        assertThatThrownBy(() -> checks.check(Tried.protocol(others, "9", Tried.consistent())))
                .hasMessage("The protocol of 9 must have the lines of contest.");
    }

    @Test
    void eachBlankLineIsFoundByItself() {
        int[] figures = with(Item.BALLOTS_UNUSED, Figures.BLANK);
        figures[11] = Figures.BLANK;

        assertThat(checks.check(Tried.protocol(checks, "1", figures)).stream().map(Finding::line))
                .containsExactly(6, 11);
    }

    @Test
    void aBlankProtocolIsFoundOnceAndAsAWhole() {
        int[] figures = Tried.consistent();
        Arrays.fill(figures, Figures.BLANK);

        List<Finding> found =
                checks.check(Tried.protocol(checks, Tried.station("1", Station.Kind.ORDINARY, 10), figures));

        assertThat(Tried.codes(found)).containsExactly("P102");
        assertThat(found.getFirst().line()).isEqualTo(Layout.NONE);
        assertThat(found.getFirst().left()).hasSize(14);
    }

    @Test
    void zerosAreFoundOnceAndAsAWhole() {
        List<Finding> found = checks.check(Tried.protocol(checks, "1", new int[14]));

        assertThat(Tried.codes(found)).containsExactly("P103");
        assertThat(found.getFirst().line()).isEqualTo(Layout.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhereVotersDoNotLiveUnderOneRoofIsItAskedWhyAllVoted(Station.Kind kind) {
        // 1000 on the list, 1000 issued and found: 8 + 692 + 150 + 110 + 40
        int[] figures = {1000, 4, 1010, 1000, 2, 30, 0, 10, 1000, 8, 692, 150, 110, 40};

        assertThat(Tried.codes(checks.check(Tried.protocol(checks, Tried.station("1", kind, 1000), figures))))
                .isEqualTo(kind == Station.Kind.ORDINARY || kind == Station.Kind.ABROAD ? List.of("P506") : List.of());
    }

    @Test
    void figuresAreTriedWithoutAProtocol() {
        int[] good = Tried.consistent();
        int[] bad = with(Item.BALLOTS_FOUND, 699);
        assertThat(checks.finds(Station.Kind.ORDINARY, 1000, line -> good[line]))
                .isFalse();
        assertThat(checks.finds(Station.Kind.ORDINARY, 1000, line -> bad[line])).isTrue();
    }

    /** A protocol that adds up and keeps every bound, whatever its size. */
    private static int[] consistent(RandomGenerator random) {
        int found = random.nextInt(150, 1_500);
        int against = random.nextInt(found / 10);
        int invalid = random.nextInt(found / 10);
        int votes = found - against - invalid;
        int a = random.nextInt(votes + 1);
        int b = random.nextInt(votes - a + 1);
        int issued = found + random.nextInt(2);
        int list = Math.ceilDiv(issued * 100, 97) + random.nextInt(found);
        int spoiled = random.nextInt(3);
        int received = list + random.nextInt(10);
        return new int[] {
            list,
            random.nextInt(5),
            received,
            issued,
            random.nextInt(issued),
            random.nextInt(issued),
            received - issued - spoiled,
            spoiled,
            found,
            invalid,
            a,
            b,
            votes - a - b,
            against
        };
    }

    @Test
    void aConsistentProtocolOfAnySizeHasNoFinding() {
        Seeded.cases(2_000, random -> assertThat(found(consistent(random))).isEmpty());
    }

    /** Whichever line of a sum was written wrongly, the sum is found; the lines are those of P201 and P202. */
    @Test
    void eachSlipInALineThatIsSummedIsFound() {
        Seeded.cases(2_000, random -> {
            int[] figures = consistent(random);
            int line = random.nextInt(2, 14);
            if (line == 4 || line == 5) {
                return;
            }
            int slip = random.nextInt(1, 100);
            figures[line] = random.nextBoolean() || figures[line] < slip ? figures[line] + slip : figures[line] - slip;

            assertThat(found(figures)).contains(line == 2 || line == 3 || line == 6 || line == 7 ? "P202" : "P201");
        });
    }

    @Test
    void twoDigitsExchangedAreFound() {
        Seeded.cases(500, random -> {
            int[] figures = consistent(random);
            int line = random.nextInt(8, 14);
            int tens = figures[line] / 10 % 10;
            int ones = figures[line] % 10;
            figures[line] += (ones - tens) * 10 + tens - ones;

            assertThat(found(figures).contains("P201")).isEqualTo(tens != ones);
        });
    }

    @Test
    void sumsOfTheLargestFiguresDoNotOverflow() {
        int most = Integer.MAX_VALUE;

        assertThat(found(most, 0, most, most, 0, 0, most, most, most, most, most, most, most, most))
                .contains("P201", "P202", "P304");
    }

    @Test
    void whereNothingIsFoundNoObjectIsMade() {
        int[] figures = Tried.consistent();
        Protocol protocol = Tried.protocol(checks, "1", figures);
        Neighbours neighbours =
                Tried.neighbours(9, 9000, 36, 9090, 6300, 18, 270, 2700, 90, 6282, 72, 3600, 1350, 900, 360);
        var before = new History(1000, 700);
        Checks other = Tried.all();
        Protocol earlier = Tried.protocol(other, "1", figures);
        Runnable round = () -> {
            int found = 0;
            for (int i = 0; i < 20_000; i++) {
                found += checks.check(protocol).size();
                found += checks.checkHistory(protocol, before).size();
                found += checks.checkNeighbours(protocol, neighbours).size();
                found += checks.checkContests(protocol, other, earlier).size();
            }
            assertThat(found).isZero();
        };
        // Until the compiler has found out that an object does not leave its method, it is made: the least of many
        // rounds counts.
        long made = Long.MAX_VALUE;
        for (int i = 0; i < 100 && made >= 20_000L * 16; i++) {
            long start = Allocation.bytes();
            round.run();
            made = Math.min(made, Allocation.bytes() - start);
        }

        assertThat(made).isLessThan(20_000L * 16); // less than one object a round
    }

    @Test
    void citationsOfAnImportNameItsFile() {
        int[] taken = Tried.consistent();
        int[] held = with(Item.VOTES, 401);

        Finding finding =
                checks.checkImport("region.csv", sums(taken), sums(held)).getFirst();

        assertThat(finding.subject()).isEqualTo("region.csv");
        assertThat(finding.entry()).isEqualTo(Citation.of("region.csv", "0"));
        assertThat(finding.line()).isEqualTo(10);
        assertThat(finding.left()).containsExactly(Operand.of(Term.Whose.OWN, "", "A", 400));
        assertThat(finding.right()).containsExactly(Operand.of(Term.Whose.OTHER, "region.csv", "A", 401));
    }

    private static Sums sums(int... figures) {
        return line -> figures[line];
    }

    @Test
    void anUpperCommissionIsComparedLineByLine() {
        int[] declared = with(Item.BALLOTS_INVALID, 18);
        declared[0] = 1100;

        List<Finding> found = checks.checkLevels("ALA", sums(declared), sums(Tried.consistent()), Tried.ENTRY);

        assertThat(found.stream().map(Finding::line)).containsExactly(0, 9);
        assertThat(Tried.codes(found)).containsOnly("P701");
        assertThat(found.getFirst().subject()).isEqualTo("ALA");
        assertThat(checks.checkLevels("ALA", sums(declared), sums(declared), Tried.ENTRY))
                .isEmpty();
    }
}
