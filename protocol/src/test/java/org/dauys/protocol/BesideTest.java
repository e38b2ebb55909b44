package org.dauys.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dauys.election.Station;
import org.dauys.figures.Fraction;
import org.junit.jupiter.api.Test;

/** What is found in a protocol beside the other contests of its station, the election before, and its neighbours. */
class BesideTest {
    private final Checks checks = Tried.all();

    private static Protocol issued(Checks checks, int issued) {
        int[] figures = Tried.consistent();
        figures[3] = issued;
        return Tried.protocol(checks, "1", figures);
    }

    private static Checks contest(String id, String... codes) {
        return Tried.checks(id, Arrays.stream(codes).map(Tried::rule).toArray(Rule[]::new));
    }

    @Test
    void whatMustBeEqualIsFoundInTheLaterContestAlone() {
        Checks lists = contest("lists", "P401");
        Checks districts = contest("districts", "P401");

        List<Finding> found = districts.checkContests(issued(districts, 600), lists, issued(lists, 700));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().contest()).isEqualTo("districts");
        assertThat(found.getFirst().right())
                .containsExactly(Operand.of(Term.Whose.OTHER, "lists", "ballots_issued", 700));
    }

    @Test
    void theNarrowerContestIssuesNoMoreWhereverItStands() {
        Checks mazhilis = contest("mazhilis");
        Checks maslikhat = contest("maslikhat", "P403");

        assertThat(maslikhat.checkContests(issued(maslikhat, 701), mazhilis, issued(mazhilis, 700)))
                .extracting(Finding::contest)
                .containsExactly("maslikhat");
        assertThat(mazhilis.checkContests(issued(mazhilis, 700), maslikhat, issued(maslikhat, 701)))
                .extracting(Finding::contest)
                .containsExactly("maslikhat");
        assertThat(maslikhat.checkContests(issued(maslikhat, 700), mazhilis, issued(mazhilis, 701)))
                .isEmpty();
    }

    @Test
    void twoNarrowContestsMayDiffer() {
        Checks region = contest("region", "P403");
        Checks city = contest("city", "P403");

        assertThat(city.checkContests(issued(city, 700), region, issued(region, 650)))
                .isEmpty();
        assertThat(city.checkContests(issued(city, 650), region, issued(region, 700)))
                .isEmpty();
    }

    @Test
    void aLineThatTheOtherFormLacksIsNotCompared() {
        Checks lists = contest("lists", "P402");
        var form = new Form(
                "short",
                lists.layout().form().title(),
                List.of(lists.layout().form().lines().get(10)));
        var brief = new Checks("brief", new Layout(form, Tried.OPTIONS), Map.of());

        assertThat(lists.checkContests(issued(lists, 700), brief, Tried.protocol(brief, "1", 400, 150, 100)))
                .isEmpty();
    }

    @Test
    void historyComparesListAndTurnout() {
        Protocol protocol = Tried.protocol(checks, "1", Tried.consistent()); // 1000 on the list, 698 of them voted

        assertThat(Tried.codes(checks.checkHistory(protocol, new History(800, 558))))
                .isEmpty(); // 69.75 %
        assertThat(Tried.codes(checks.checkHistory(protocol, new History(799, 558))))
                .containsExactly("P501");
        assertThat(Tried.codes(checks.checkHistory(protocol, new History(1000, 397))))
                .containsExactly("P502");
        assertThat(Tried.codes(checks.checkHistory(protocol, new History(1000, 398))))
                .isEmpty(); // 69.8 - 39.8 %
    }

    @Test
    void figuresAreTriedWithoutAProtocol() {
        int[] own = Tried.consistent();
        int[] far = votes(640, 10, 0, 40);
        Station.Kind kind = Station.Kind.ORDINARY;

        assertThat(checks.findsHistory(kind, 1000, line -> own[line], new History(800, 558)))
                .isFalse();
        assertThat(checks.findsHistory(kind, 1000, line -> own[line], new History(799, 558)))
                .isTrue();
        assertThat(checks.findsNeighbours(kind, 1000, line -> own[line], around(own, 8, own)))
                .isFalse();
        assertThat(checks.findsNeighbours(kind, 1000, line -> far[line], around(far, 8, own)))
                .isTrue();
    }

    @Test
    void aStationThatIsNewHasNoTurnoutBefore() {
        Protocol protocol = Tried.protocol(checks, "1", Tried.consistent());

        assertThat(Tried.codes(checks.checkHistory(protocol, new History(0, 0))))
                .containsExactly("P501");
    }

    /** The sums of so many stations of these figures, and of the station itself. */
    private static Neighbours around(int[] own, int others, int... each) {
        return Tried.neighbours(
                others + 1,
                IntStream.range(0, own.length)
                        .mapToLong(i -> own[i] + (long) others * each[i])
                        .toArray());
    }

    private static int[] votes(int a, int b, int c, int against) {
        int[] figures = Tried.consistent();
        figures[10] = a;
        figures[11] = b;
        figures[12] = c;
        figures[13] = against;
        return figures;
    }

    @Test
    void aStationLikeItsNeighboursHasNoFinding() {
        int[] own = Tried.consistent();

        assertThat(checks.checkNeighbours(Tried.protocol(checks, "1", own), around(own, 8, own)))
                .isEmpty();
    }

    @Test
    void theStationItselfIsTakenOutOfItsNeighbours() {
        int[] own = votes(640, 10, 0, 40);

        List<Finding> found =
                checks.checkNeighbours(Tried.protocol(checks, "1", own), around(own, 5, votes(400, 150, 100, 40)));

        // 640 of 698 are 91.7 %, 2000 of 3490 are 57.3 %; the station within them they would be 2640 of 4188
        assertThat(Tried.codes(found)).containsExactly("P503");
        assertThat(found.getFirst().leftSide()).isEqualTo(Fraction.of(640, 698));
        assertThat(found.getFirst().rightSide()).isEqualTo(Fraction.of(2000, 3490));
        assertThat(found.getFirst().right())
                .containsExactly(
                        Operand.of(Term.Whose.OTHER, "", "A", 2000),
                        Operand.of(Term.Whose.OTHER, "", "ballots_found", 3490));
        assertThat(found.getFirst().measure()).isEqualTo(Measure.SHARE);
    }

    @Test
    void fewerThanFiveNeighboursSayNothing() {
        int[] own = votes(100, 450, 100, 40);
        int[] each = votes(400, 150, 100, 40);
        Protocol protocol = Tried.protocol(checks, "1", own);

        assertThat(checks.checkNeighbours(protocol, around(own, 4, each))).isEmpty();
        assertThat(Tried.codes(checks.checkNeighbours(protocol, around(own, 5, each))))
                .contains("P503", "P504");
    }

    @Test
    void twoOptionsThatWereExchangedAreFoundOnce() {
        int[] own = votes(150, 400, 100, 40);

        List<Finding> found =
                checks.checkNeighbours(Tried.protocol(checks, "1", own), around(own, 5, votes(400, 150, 100, 40)));

        List<Finding> exchanged = found.stream()
                .filter(finding -> finding.rule().code().equals("P504"))
                .toList();
        assertThat(exchanged).hasSize(1);
        assertThat(exchanged.getFirst().line()).isEqualTo(10);
        assertThat(exchanged.getFirst().left())
                .containsExactly(
                        Operand.of(Term.Whose.OWN, "", "A", 150),
                        Operand.of(Term.Whose.OWN, "", "B", 400),
                        Operand.of(Term.Whose.OWN, "", "ballots_found", 698));
        assertThat(exchanged.getFirst().right())
                .containsExactly(
                        Operand.of(Term.Whose.OTHER, "", "A", 2000),
                        Operand.of(Term.Whose.OTHER, "", "B", 750),
                        Operand.of(Term.Whose.OTHER, "", "ballots_found", 3490));
        assertThat(exchanged.getFirst().leftSide()).isEqualTo(Fraction.of(150, 698));
        assertThat(exchanged.getFirst().rightSide()).isEqualTo(Fraction.of(2000, 3490));
    }

    /** Each pair of options that lie far apart and stand in each other's place is found, and no other pair. */
    @Test
    void anyExchangeOfDistantOptionsIsFound() {
        int[] each = {1000, 4, 1010, 700, 2, 30, 300, 10, 698, 8, 420, 200, 20, 50};
        for (int one = 10; one < 14; one++) {
            for (int two = one + 1; two < 14; two++) {
                int[] own = each.clone();
                own[one] = each[two];
                own[two] = each[one];
                List<Integer> lines =
                        checks.checkNeighbours(Tried.protocol(checks, "1", own), around(own, 6, each)).stream()
                                .filter(finding -> finding.rule().code().equals("P504"))
                                .map(Finding::line)
                                .toList();
                // 10 % of 698 are 69.8: only 20 and 50 lie nearer
                assertThat(lines).isEqualTo(one == 12 ? List.of() : List.of(one));
            }
        }
    }

    @Test
    void aBlankOrEmptyStationIsNotComparedWithItsNeighbours() {
        int[] each = Tried.consistent();
        int[] blank = new int[14];
        Arrays.fill(blank, Figures.BLANK);
        Neighbours neighbours = around(new int[14], 9, each);

        assertThat(checks.checkNeighbours(Tried.protocol(checks, "1", new int[14]), neighbours))
                .isEmpty();
        assertThat(checks.checkNeighbours(
                        Tried.protocol(checks, Tried.station("1", Station.Kind.ORDINARY, 0), blank), neighbours))
                .isEmpty();
        assertThat(checks.checkNeighbours(Tried.protocol(checks, "1", each), around(each, 9, new int[14])))
                .isEmpty();
    }

    @Test
    void aShareNeedsAPart() {
        var shape = new Shape.NearShare(new Term.Register(), Item.BALLOTS_FOUND, 0);
        var rule = new Rule("P599", Scope.NEIGHBOURS, Severity.QUESTION, Tolerance.NONE, shape, List.of());

        assertThatThrownBy(() -> Tried.checks("contest", rule)).hasMessage("Register[] has no share.");
    }

    private List<Finding> identical(int[]... protocols) {
        return checks.checkIdentical(IntStream.range(0, protocols.length)
                .mapToObj(i -> Tried.protocol(checks, String.valueOf(i + 1), protocols[i]))
                .toList());
    }

    @Test
    void eachProtocolThatRepeatsAnEarlierOneIsFound() {
        int[] one = Tried.consistent();
        int[] other = votes(399, 151, 100, 40);

        List<Finding> found = identical(one, other, one.clone(), one.clone());

        assertThat(found.stream().map(Finding::subject)).containsExactlyInAnyOrder("3", "4");
        assertThat(found).allMatch(finding -> finding.right().getFirst().of().equals("1"));
        assertThat(found.getFirst().left()).hasSize(14);
        assertThat(found.getFirst().line()).isEqualTo(Layout.NONE);
    }

    @Test
    void protocolsOfOneFingerprintThatDifferAreNotIdentical() {
        // 31 less in one line weigh as much as one less in the line before it
        int[] one = votes(400, 150, 100, 40);
        int[] other = votes(400, 150, 101, 9);

        assertThat(identical(one, other)).isEmpty();
        assertThat(identical(one, other, one.clone())).hasSize(1);
        assertThat(identical(other, one, other.clone())).hasSize(1);
    }

    @Test
    void smallStationsMayBeAlike() {
        int[] thirty = Tried.consistent();
        thirty[8] = 30;
        int[] more = thirty.clone();
        more[8] = 31;

        assertThat(identical(thirty, thirty.clone())).isEmpty();
        assertThat(identical(more, more.clone())).hasSize(1);
    }
}
