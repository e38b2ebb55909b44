package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Fraction;
import org.dauys.figures.Reasoning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elections counted as if another law had ruled them. */
class SuppositionTest {
    private static final String KAZAKH = "kz/elections/2022-11-18";

    private static Supposition under(String election, String law) {
        ElectionRecord record = Folder.real(election);
        Statute own = Laws.real(record.election().statute());
        Result actual = Outcomes.settled(Application.apply(own, record, Reasoning.silent()));
        return Supposition.under(actual, Laws.real(law), Optional.empty());
    }

    private static Supposition actual(String election) {
        ElectionRecord record = Folder.real(election);
        return Supposition.actual(Laws.real(record.election().statute()), record);
    }

    /** The seats of the lists, the most first. */
    private static String seats(Supposition supposition) {
        return switch (Application.apply(supposition.statute(), supposition.record(), Reasoning.recorded())) {
            case Outcome.Settled(var result) -> {
                Outcomes.wellFounded(result.explanation());
                Map<String, Long> seats = new TreeMap<>();
                result.contests().stream()
                        .filter(contest ->
                                supposition.lists().contains(contest.contest().id()))
                        .map(contest -> contest.seats().orElseThrow().value())
                        .forEach(tally -> tally.claimants()
                                .names()
                                .forEach(name -> seats.merge(name, tally.of(name), Long::sum)));
                yield seats.values().stream()
                        .filter(number -> number > 0)
                        .sorted(Comparator.reverseOrder())
                        .map(Object::toString)
                        .collect(Collectors.joining("/"));
            }
            case Outcome.AwaitingDecision(var _, var questions) ->
                "awaits " + questions.getFirst().path();
            case Outcome.Refused(var findings) ->
                "lacks " + findings.getFirst().code().id();
        };
    }

    private static String assumed(Supposition supposition) {
        return supposition.assumptions().stream()
                .map(one -> (one.kind() + " " + one.value()).strip())
                .collect(Collectors.joining(", "));
    }

    /**
     * Austria has no invalid and no blank votes in its folder and one constituency; its seats by D'Hondt or Hare above four
     * or five per cent are 71/40/31/26/15, and the laws that ask for less let in one list or more.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kz/elections/2022-11-18         | 71/40/31/26/15      | SEATS_STAY 183, PART_OF_BASE_MISSING AGAINST_ALL
            kz/elections/2020-05-25         | 71/40/31/26/15      | SEATS_STAY 183
            de/bundeswahlgesetz/2023-06-14  | 71/40/31/26/15      | SEATS_STAY 183, KINDS_UNKNOWN, NO_SEATS_WON, SEATS_APART, NOT_DIVIDED_FURTHER
            no/valgloven/2003-01-01         | 69/39/30/25/15/3/1/1 | SEATS_STAY 183, SEATS_APART, NOT_DIVIDED_FURTHER
            is/althing/2000-05-19           | 70/39/30/25/15/3/1  | SEATS_STAY 183
            at/nrwo/1993-05-01              | 71/40/31/26/15      | SEATS_OF_LAW 183, NO_SEATS_WON
            nz/electoral-act/1993-08-17     | 71/40/31/26/15      | SEATS_STAY 183, NO_SEATS_WON, SEATS_APART
            hu/parliament/2012-01-01        | 71/40/31/26/15      | SEATS_STAY 183, KINDS_UNKNOWN, NO_VOTES_TO_CARRY
            rs/parliament/2000-10-10        | 71/40/31/26/15      | SEATS_STAY 183, KINDS_UNKNOWN, LAW_RECALLED 81, PART_OF_BASE_MISSING INVALID
            gb/scotland-act/1998-11-19      | 70/39/30/25/15/3/1  | SEATS_STAY 183, SEATS_APART
            it/chamber/2017-11-12           | 71/40/31/26/15      | SEATS_STAY 183, KINDS_UNKNOWN
            ch/uri-landrat/2020-03-08       | 69/39/30/25/15/3/1/1 | SEATS_STAY 183
            ge/election-code/2011-12-27     | 70/40/31/27/15      | SEATS_STAY 183
            """)
    void austriasVotesUnderOtherLaws(String law, String seats, String assumptions) {
        Supposition supposition = under("austria-2019", law);

        assertThat(assumed(supposition)).isEqualTo(assumptions);
        assertThat(seats(supposition)).isEqualTo(seats);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hungary-2014 | hu/parliament/2012-01-01 | 37/28/23/5 | SEATS_OF_LAW 93
            hungary-2014 | hu/parliament-without-surplus/2012-01-01 | 31/31/25/6 | SEATS_OF_LAW 93
            hungary-2014 | hu/parliament-without-fragments/2012-01-01 | 44/25/19/5 | SEATS_OF_LAW 93
            hungary-2014 | kz/elections/2022-11-18 | 43/25/20/5 | SEATS_STAY 93, PART_OF_BASE_MISSING AGAINST_ALL
            hungary-2014 | nz/electoral-act/1993-08-17 | 43/25/20/5 | SEATS_STAY 93, SEATS_APART
            kazakhstan-2023 | kz/elections/2022-11-18 | 40/8/6/6/5/4 | SEATS_OF_LAW 69
            kazakhstan-2023 | kz/elections/2026-07-01 | 83/17/13/13/11/8 | SEATS_OF_LAW 145, LAW_RECALLED unknown, CONTEST_LEFT_OUT
            kazakhstan-2023 | hu/parliament/2012-01-01 | 41/8/6/6/5/3 | SEATS_STAY 69, KINDS_UNKNOWN, NO_VOTES_TO_CARRY
            kazakhstan-2023 | hr/parliament/1999-10-29 | 41/8/6/6/5/3 | SEATS_STAY 69
            norway-2021 | kz/elections/2022-11-18 | 56/43/29/25/16 | ONE_CONSTITUENCY, SEATS_STAY 169, PART_OF_BASE_MISSING AGAINST_ALL
            norway-2021 | no/valgloven/2003-01-01 | 48/36/28/21/13/8/8/3/3/1 | SEATS_STAY 169
            germany-2025 | kz/elections/2022-11-18 | 93/85/67/48/36/25 | SEATS_APART, ONE_CONSTITUENCY, SEATS_STAY 354, PART_OF_BASE_MISSING AGAINST_ALL
            germany-2025 | de/bundeswahlgesetz/2020-11-19 | lacks L222 | SEATS_STAY 630
            new-zealand-2014 | nz/electoral-act/1993-08-17 | 19/14/11/5/1 | SEATS_STAY 120
            new-zealand-2014 | at/nrwo/1993-05-01 | 26/14/6/4 | ONE_CONSTITUENCY, SEATS_STAY 50, NO_SEATS_WON, SEATS_APART
            new-zealand-2014 | de/bundeswahlgesetz/2023-06-14 | 25/14/6/5 | ONE_CONSTITUENCY, SEATS_STAY 50, KINDS_UNKNOWN, SEATS_APART, NOT_DIVIDED_FURTHER
            denmark-2022 | at/nrwo/1993-05-01 | 57/28/19/17/17/16/11/10 | SEATS_STAY 175, SEATS_APART
            czechia-2021 | kr/public-official-election-act/2020-01-14 | awaits chamber-list/all/semi-linked/scaled/tie/30 | ONE_CONSTITUENCY, SEATS_STAY 200, NO_SEATS_WON
            poland-2023 | kz/elections/2020-05-25 | 184/152/72/33/19 | SEATS_STAY 460
            """)
    void theSameVotesGiveOtherSeatsUnderOtherLaws(String election, String law, String seats, String assumptions) {
        Supposition supposition = under(election, law);

        assertThat(assumed(supposition)).isEqualTo(assumptions);
        assertThat(seats(supposition)).isEqualTo(seats);
    }

    /** Ten seats of lists, and thirty linked seats in the law of Korea: no more than ten are given. */
    @Test
    void noMoreSeatsAreLinkedThanThereAre() {
        Supposition supposition = under("kazakhstan-2004", "kr/public-official-election-act/2020-01-14");

        assertThat(Stream.of(seats(supposition).split("/", -1))
                        .mapToLong(Long::parseLong)
                        .sum())
                .isEqualTo(10);
    }

    @Test
    void aSectionCanBeNamed() {
        ElectionRecord record = Folder.real("austria-2019");
        Result actual =
                Outcomes.settled(Application.apply(Laws.real("at/nrwo/1993-05-01"), record, Reasoning.silent()));
        Statute kazakh = Laws.real(KAZAKH);

        assertThat(title(Supposition.under(actual, kazakh, Optional.of("maslikhat-list")), "national-council"))
                .isEqualTo("Maslikhat, party lists");
        // Seats of maslikhats are not fixed; the threshold is the same.
        assertThat(seats(Supposition.under(actual, kazakh, Optional.of("maslikhat-list"))))
                .isEqualTo("71/40/31/26/15");
        assertThat(Supposition.canRule(kazakh, Optional.of("maslikhat-list"))).isTrue();
        assertThat(Supposition.canRule(kazakh, Optional.of("mazhilis-districts")))
                .isFalse();
        assertThat(Supposition.canRule(kazakh, Optional.of("none"))).isFalse();
        assertThat(Supposition.canRule(kazakh, Optional.empty())).isTrue();
    }

    private static String title(Supposition supposition, String section) {
        return Optional.ofNullable(supposition.statute().sections().get(section))
                .orElseThrow()
                .title()
                .en();
    }

    @Test
    void theSectionOfTheSameNameIsTakenFromALawOfTheCountry() {
        // The first section on lists is that of the Mazhilis.
        assertThat(title(under("kazakhstan-2023-maslikhats", "kz/elections/2020-05-25"), "maslikhat-list"))
                .isEqualTo("Maslikhat, party lists");
    }

    @Test
    void aLawWithoutListsCannotBeSupposed() {
        ElectionRecord record = Folder.real("austria-2019");
        Result actual =
                Outcomes.settled(Application.apply(Laws.real("at/nrwo/1993-05-01"), record, Reasoning.silent()));
        String text = Laws.text(Laws.tried("good", "lists-and-candidates.yaml").getFirst());
        Statute persons =
                Laws.read(text.substring(0, text.indexOf("  lists:")) + text.substring(text.indexOf("  candidates:")));

        assertThat(Supposition.canRule(persons, Optional.empty())).isFalse();
        assertThatThrownBy(() -> Supposition.under(actual, persons, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("elects no lists");
    }

    private static final Statute LAW = Laws.good("lists-and-candidates");

    private static Tried small() {
        return Tried.lists("X 60, Y 36, Z 4, AGAINST_ALL 0")
                .contest("districts", "candidates", "D", 1)
                .district("D", "y 5, z 5");
    }

    /** The lot of the district is kept; what was decided on the lists is not. */
    @Test
    void decisionsOnListsAreLeftOutAndOthersKept() {
        Tried election = small().decided("districts/D/tie/1", List.of("y", "z"), "z")
                .decided("lists/A/tie/9", List.of("X", "Y"), "X");
        Result actual = new Result(
                LAW, election.record(), List.of(), List.of(), Reasoning.silent().explain());
        Supposition supposition = Supposition.under(actual, Laws.real("hr/parliament/1999-10-29"), Optional.empty());

        assertThat(supposition.record().decisions().all())
                .extracting(decision -> decision.question().toString())
                .containsExactly("districts/D/tie/1");
        assertThat(supposition.assumptions()).contains(new Assumption(Assumption.Kind.DECISIONS_LEFT_OUT, "lists", ""));
        assertThat(supposition.lists()).containsExactly("lists");
        // D'Hondt of 60 and 36: X 60, 30, 20, 15, 12, 10; Y 36, 18, 12, 9: the tenth is X's 10.
        assertThat(seats(supposition)).isEqualTo("6/4");
    }

    @Test
    void theElectionUnderItsOwnLawSupposesNothing() {
        Supposition own = actual("kazakhstan-2023");

        assertThat(own.assumptions()).isEmpty();
        assertThat(own.lists()).containsExactly("mazhilis-list");
        assertThat(own.statute().id()).isEqualTo(KAZAKH);
        assertThat(seats(own)).isEqualTo("40/8/6/6/5/4");
    }

    private static Set<Exchange.Part> parts(String written) {
        Set<Exchange.Part> parts = EnumSet.noneOf(Exchange.Part.class);
        if (!written.equals("nothing")) {
            Stream.of(written.split(" and ", -1)).map(Exchange.Part::valueOf).forEach(parts::add);
        }
        return parts;
    }

    /** Rules of another law alone: 98 seats, or seven per cent, or D'Hondt; or without votes carried. */
    @ParameterizedTest(name = "{0}: {2} of {1}")
    @CsvSource({
        "kazakhstan-2023, kz/elections/2020-05-25, nothing, 40/8/6/6/5/4",
        "kazakhstan-2023, kz/elections/2020-05-25, SEATS, 56/11/9/9/7/6",
        "kazakhstan-2023, kz/elections/2020-05-25, THRESHOLD, 42/8/7/7/5",
        "kazakhstan-2023, kz/elections/2020-05-25, METHOD, 40/8/6/6/5/4",
        "kazakhstan-2023, kz/elections/2020-05-25, SEATS and THRESHOLD, 60/12/9/9/8",
        "kazakhstan-2023, hr/parliament/1999-10-29, METHOD, 41/8/6/6/5/3",
        "kazakhstan-2023, hr/parliament/1999-10-29, SEATS and THRESHOLD, 40/8/6/6/5/4",
        "kazakhstan-2012, kz/elections/2022-11-18, SEATS, 59/5/5",
        "kazakhstan-2012, hu/parliament/2012-01-01, METHOD, 84/7/7",
        "hungary-2014, kz/elections/2022-11-18, METHOD, 36/28/23/6",
        "hungary-2014, kz/elections/2022-11-18, CARRIED_VOTES, 44/25/19/5",
        "hungary-2014, kz/elections/2022-11-18, METHOD and CARRIED_VOTES, 43/25/20/5",
        "hungary-2014, kz/elections/2020-05-25, THRESHOLD, 39/30/24",
        "hungary-2014, hu/parliament-without-surplus/2012-01-01, CARRIED_VOTES, 31/31/25/6",
        "hungary-2014, hu/parliament-without-surplus/2012-01-01, METHOD, 37/28/23/5",
        "poland-2023, kz/elections/2020-05-25, THRESHOLD, 196/158/68/25/13",
        "poland-2023, kz/elections/2022-11-18, METHOD, 174/141/68/41/35/1",
        "poland-2023, hu/parliament/2012-01-01, THRESHOLD, 194/158/64/26/18",
    })
    void singleRulesCanBeExchanged(String election, String law, String which, String seats) {
        Supposition exchanged = Exchange.of(actual(election), under(election, law), parts(which))
                .orElseThrow();

        assertThat(seats(exchanged)).isEqualTo(seats);
        assertThat(exchanged.assumptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "germany-2025, kz/elections/2022-11-18", // its own law has tiers
        "kazakhstan-2023, ch/uri-landrat/2020-03-08", // the other meets two sums at once
        "italy-2022-chamber, hr/parliament/1999-10-29", // lists are joined
    })
    void rulesThatHangTogetherCannotBeExchanged(String election, String law) {
        assertThat(Exchange.of(actual(election), under(election, law), Set.of(Exchange.Part.METHOD)))
                .isEmpty();
    }

    private static String varied(String election, Variation variation) {
        Supposition own = actual(election);
        return seats(Supposition.varied(own.statute(), own.record(), variation));
    }

    @ParameterizedTest
    @CsvSource({
        "kazakhstan-2023, 0, 39/8/6/6/5/4/1",
        "kazakhstan-2023, 5, 40/8/6/6/5/4",
        "kazakhstan-2023, 8, 46/9/7/7",
        "lithuania-2024, 0, 14/13/11/7/5/5/3/3/2/2/2/1/1/1",
        "lithuania-2024, 8, 22/20/17/11",
        "new-zealand-2014, 3, 16/13/11/5/4/1",
        "italy-2022-chamber, 5, 75/55/44/25/23/22/1",
    })
    void theThresholdCanBeVaried(String election, long percent, String seats) {
        var threshold = new Variation(Optional.of(Fraction.of(percent, 100)), OptionalLong.empty(), Optional.empty());

        assertThat(varied(election, threshold)).isEqualTo(seats);
    }

    @ParameterizedTest
    @CsvSource({
        "kazakhstan-2023, dhondt, 41/8/6/6/5/3",
        "kazakhstan-2023, imperiali, 43/8/6/5/4/3",
        "kazakhstan-2023, adams, 39/8/7/6/5/4",
        "hungary-2014, hare, 36/28/23/6",
        "hungary-2014, sainte-lague, 36/28/23/6",
        "new-zealand-2014, dhondt, 20/14/11/6",
        "new-zealand-2014, hare, 19/14/11/5/1",
        "italy-2022-chamber, dhondt, 70/57/41/23/22/20/11/1",
        "poland-2023, modified-sainte-lague, 176/145/71/37/31",
        "kazakhstan-2012, droop, 84/7/7",
    })
    void theMethodCanBeVaried(String election, String way, String seats) {
        var method = new Variation(Optional.empty(), OptionalLong.empty(), Variation.Way.named(way));

        assertThat(method.way()).isPresent();
        assertThat(varied(election, method)).isEqualTo(seats);
    }

    /** Of a contest of one constituency alone. */
    @ParameterizedTest
    @CsvSource({
        "kazakhstan-2023, 57/12/9/9/7/6",
        "hungary-2014, 39/30/25/6",
        "lithuania-2024, 25/24/20/12/10/9",
        "poland-2023, 194/157/65/26/18",
    })
    void theNumberOfSeatsCanBeVaried(String election, String seats) {
        assertThat(varied(election, new Variation(Optional.empty(), OptionalLong.of(100), Optional.empty())))
                .isEqualTo(seats);
        assertThat(varied(election, Variation.NONE)).isEqualTo(seats(actual(election)));
    }

    @Test
    void waysAreKnownByTheirNames() {
        assertThat(Variation.Way.all())
                .extracting(Variation.Way::name)
                .containsExactly(
                        "dhondt",
                        "sainte-lague",
                        "modified-sainte-lague",
                        "danish",
                        "imperiali",
                        "adams",
                        "dean",
                        "huntington-hill",
                        "hare",
                        "droop",
                        "hagenbach-bischoff");
        assertThat(Variation.Way.named("none")).isEmpty();
    }

    /** Which rules of a section another can take the place of. */
    @ParameterizedTest
    @CsvSource({
        "kz/elections/2022-11-18, mazhilis-list, true, true",
        "kz/elections/2022-11-18, mazhilis-districts, false, false",
        "nl/kieswet/2019-03-20, tweede-kamer, false, false",
        "ch/uri-landrat/2020-03-08, council, false, true",
        "at/nrwo/1993-05-01, national-council, true, false",
    })
    void whatCanBeVariedIsSeen(String law, String name, boolean threshold, boolean method) {
        Section section =
                Optional.ofNullable(Laws.real(law).sections().get(name)).orElseThrow();

        assertThat(Variation.hasThreshold(section)).isEqualTo(threshold);
        assertThat(Variation.hasMethod(section)).isEqualTo(method);
    }
}
