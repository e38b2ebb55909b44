package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.dauys.reading.Code;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;

/** Laws with tiers of seats, on made-up elections small enough for sums by hand. */
class LevelingTest {
    private static final String GERMANY_2013 = "de/bundeswahlgesetz/2013-05-09";
    private static final String GERMANY_2020 = "de/bundeswahlgesetz/2020-11-19";
    private static final String GERMANY_2023 = "de/bundeswahlgesetz/2023-06-14";
    private static final String NORWAY_2003 = "no/valgloven/2003-01-01";
    private static final String KOREA_2024 = "kr/public-official-election-act/2024-03-08";

    /** Two Länder with 6 and 4 of 10 seats; A is ahead in all eight constituencies. */
    private static final String GERMANY = """
            election: made-up
            title: { kk: Ойдан шығарылған, ru: Вымышленные, en: Made up }
            date: 2021-09-26
            statute: de/bundeswahlgesetz/2020-11-19
            bodies:
              house:
                title: { kk: Палата, ru: Палата, en: House }
                seats: 10
            contests:
              constituencies:
                title: { kk: Округтер, ru: Округа, en: Constituencies }
                body: house
                section: constituencies
                constituencies: constituencies.csv
              land-lists:
                title: { kk: Тізімдер, ru: Списки, en: Lists }
                body: house
                section: land-lists
                house: 10
                constituencies: constituencies.csv
            parties:
              A:
                name: { kk: А, ru: А, en: A }
              B:
                name: { kk: Б, ru: Б, en: B }
            """;

    private static final String LAENDER = """
            contest,constituency,title,seats,within
            land-lists,N,North,found,
            land-lists,S,South,found,
            constituencies,N1,North 1,1,N
            constituencies,N2,North 2,1,N
            constituencies,N3,North 3,1,N
            constituencies,N4,North 4,1,N
            constituencies,N5,North 5,1,N
            constituencies,S1,South 1,1,S
            constituencies,S2,South 2,1,S
            constituencies,S3,South 3,1,S
            """;

    private static final String VOTES = """
            constituency,party,votes
            N,A,60
            N,B,40
            S,A,20
            S,B,80
            N1,A,11
            N1,B,9
            N2,A,15
            N2,B,5
            N3,A,14
            N3,B,6
            N4,A,13
            N4,B,7
            N5,A,12
            N5,B,8
            S1,A,30
            S1,B,10
            S2,A,20
            S2,B,10
            S3,A,9
            S3,B,3
            """;

    private static final String PEOPLE = """
            constituency,people
            N,60
            S,40
            """;

    private static Map<String, String> germany() {
        return new HashMap<>(Map.of(
                "election.yaml", GERMANY,
                "constituencies.csv", LAENDER,
                "votes.csv", VOTES,
                "population.csv", PEOPLE,
                "SOURCE.md", "# Made up\n"));
    }

    private static Outcome outcome(String law, Map<String, String> files) {
        Outcome outcome = Application.apply(Laws.real(law), Folder.of(files), Reasoning.recorded());
        switch (outcome) {
            case Outcome.Settled(var result) -> Outcomes.wellFounded(result.explanation());
            case Outcome.AwaitingDecision(var result, var _) -> Outcomes.wellFounded(result.explanation());
            case Outcome.Refused _ -> {}
        }
        return outcome;
    }

    private static Map<String, Long> seats(String law, Map<String, String> files) {
        Outcome outcome = outcome(law, files);
        assertThat(outcome).isInstanceOf(Outcome.Settled.class);
        Map<String, Long> seats = new TreeMap<>();
        Result result = ((Outcome.Settled) outcome).result();
        for (Result.OfContest contest : result.contests()) {
            contest.seats().ifPresent(figure -> put(seats, contest.contest().id(), figure));
            if (contest.contest().id().equals("land-lists")) {
                contest.areas()
                        .forEach(area -> put(
                                seats, area.constituency().code(), area.seats().orElseThrow()));
            }
        }
        return seats;
    }

    private static void put(Map<String, Long> seats, String where, Figure<Tally> figure) {
        Tally tally = figure.value();
        tally.claimants().names().stream()
                .filter(name -> tally.of(name) > 0)
                .forEach(name -> seats.put(where + " " + name, tally.of(name)));
    }

    /**
     * First distribution: N 6 seats for 60 and 40, 4 and 2; S 4 for 20 and 80, 1 and 3. A won 5 and 3, so A needs 8, B 5.
     * A's eighth claim is 80/15 = 5.33; B has 11 claims as large (120/21 = 5.7, 120/23 = 5.2): a house of 19. B's 11 for
     * 40 and 80 votes: 3.67 and 7.33.
     */
    @Test
    void theHouseGrowsUntilAllWinnersAreCoveredByVotes() {
        assertThat(seats(GERMANY_2013, germany()))
                .isEqualTo(Map.of("constituencies A", 8L, "land-lists B", 11L, "N B", 4L, "S B", 7L));
    }

    /**
     * Of A's 8 three were won beyond 4 + 1, so A needs 5 at least. Its fifth claim is 80/9 = 8.9; B has 7 as large: a house
     * of 12, and three seats on top. B's 7 for 40 and 80 votes: 2.33 and 4.67.
     */
    @Test
    void threeSeatsWonBeyondThoseAllottedStayUncompensated() {
        assertThat(seats(GERMANY_2020, germany()))
                .isEqualTo(Map.of("constituencies A", 8L, "land-lists B", 7L, "N B", 2L, "S B", 5L));
    }

    /** 10 seats for 80 and 120 votes: 4 and 6. A's 4 for 60 and 20: 3 and 1, so N1, N5 and two of S are not covered. */
    @Test
    void whoIsNotCoveredByTheListGetsNoSeatTheSmallestSharesFirst() {
        var files = germany();
        files.put("votes.csv", VOTES.replace("S1,B,10", "S1,B,9"));

        assertThat(seats(GERMANY_2023, files))
                .isEqualTo(Map.of("constituencies A", 4L, "land-lists B", 6L, "N B", 2L, "S B", 4L));
        var result = ((Outcome.Settled) outcome(GERMANY_2023, files)).result();
        List<String> covered = new ArrayList<>();
        for (Result.OfArea area : result.contests().getFirst().areas()) {
            area.seats()
                    .filter(seats -> seats.value().total() == 1)
                    .ifPresent(_ -> covered.add(area.constituency().code()));
        }
        // 15/20, 14/20, 13/20; 30/39 before 9/12 and 20/30
        assertThat(covered).containsExactly("N2", "N3", "N4", "S1");
    }

    /** In S 30 of 40 and 9 of 12 are one share, and A's list has one seat. */
    @Test
    void equalSharesOfWinnersAwaitALotAndTheBodyStaysOpen() {
        assertThat(outcome(GERMANY_2023, germany()))
                .isInstanceOfSatisfying(Outcome.AwaitingDecision.class, awaiting -> {
                    assertThat(awaiting.questions()).singleElement().satisfies(question -> {
                        assertThat(question.among()).containsExactly("S1", "S3");
                        assertThat(question.path().toString()).startsWith("constituencies/cover/S/A/tie");
                    });
                    assertThat(awaiting.result().bodies().getFirst().seats()).isEmpty();
                });
    }

    @Test
    void whoStandsWithoutAListNeedsNoCoverAndIsTakenOffTheHouse() {
        var files = germany();
        files.put("election.yaml", GERMANY + """
                  X:
                    name: { kk: Икс, ru: Икс, en: X }
                    kind: independent
                """);
        files.put("votes.csv", VOTES.replace("N5,B,8", "N5,B,8\nN5,X,99").replace("S1,B,10", "S1,B,9"));

        // 9 seats for 80 and 120: 3.6 and 5.4. A's 4: 3 and 1.
        assertThat(seats(GERMANY_2023, files))
                .containsEntry("constituencies X", 1L)
                .containsEntry("constituencies A", 4L)
                .containsEntry("land-lists B", 5L);
    }

    @Test
    void whatALawOnTiersAsksForAndTheFolderLacksIsFound() {
        var files = germany();
        files.remove("population.csv");
        files.put("election.yaml", GERMANY.replace("    house: 10\n", ""));
        files.put("constituencies.csv", LAENDER.replace("North 1,1,N", "North 1,1,"));

        assertThat(codes(outcome(GERMANY_2013, files)))
                .containsExactlyInAnyOrder(
                        StatuteCode.NO_HOUSE,
                        StatuteCode.NO_HOUSE,
                        StatuteCode.NO_HOUSE,
                        StatuteCode.NO_HOUSE,
                        StatuteCode.NO_HOUSE,
                        StatuteCode.NO_POPULATION,
                        StatuteCode.NO_POPULATION);
        assertThat(codes(outcome(GERMANY_2023, files))).contains(StatuteCode.NO_AREA_OF_LISTS);
    }

    private static String asked(String law, Map<String, String> files) {
        return ((Outcome.AwaitingDecision) outcome(law, files))
                .questions().stream()
                        .map(question -> question.path().toString())
                        .findFirst()
                        .orElseThrow();
    }

    /** Both Länder have 50 people: 11 seats are 5.5 each. */
    @Test
    void equalClaimsOfConstituenciesAwaitADecision() {
        var files = germany();
        files.put("population.csv", PEOPLE.replace("60", "50").replace("40", "50"));
        files.put("election.yaml", GERMANY.replace("house: 10", "house: 11").replace("seats: 10", "seats: 11"));

        assertThat(asked(GERMANY_2013, files)).isEqualTo("land-lists/all/apportioned/tie/11");
    }

    /** A and B have 100 votes each: 5 of 10 seats; A's 50 and 50 votes make 2.5 each. */
    @Test
    void equalClaimsOfAListInTwoConstituenciesAwaitADecision() {
        var files = germany();
        files.put(
                "votes.csv",
                VOTES.replace("N,A,60", "N,A,50")
                        .replace("N,B,40", "N,B,50")
                        .replace("S,A,20", "S,A,50")
                        .replace("S,B,80", "S,B,50"));

        assertThat(asked(GERMANY_2023, files)).isEqualTo("land-lists/all/sub-distribution/A/tie/5");
    }

    /** Austria's 183 seats for two lists with the same votes. */
    @Test
    void equalClaimsInTheSeatsInAllAwaitADecision() {
        assertThat(MadeUp.under("at/nrwo/1993-05-01", "national-council")
                        .district("A", 183, "X 50, Y 50")
                        .question()
                        .path()
                        .toString())
                .isEqualTo("c/all/compensation/round/1/tie/183");
    }

    private static MadeUp georgia(String votes) {
        return MadeUp.under("ge/election-code/2011-12-27", "parliament-list").district("A", 77, votes);
    }

    /** A quarter of 77 seats is 19.25: 76 seats are given, and all four lists are level for the last. */
    @Test
    void whoIsNextInTurnAwaitsADecision() {
        List<String> all = List.of("W", "X", "Y", "Z");
        String votes = "W 25, X 25, Y 25, Z 25";

        assertThat(georgia(votes).question().path().toString()).isEqualTo("c/all/next-in-turn");
        assertThat(georgia(votes).question().places()).isEqualTo(1);
        assertThat(georgia(votes).question().among()).isEqualTo(all);
        assertThat(georgia(votes).decided("c/all/next-in-turn", all, "Y").seatsInAll())
                .isEqualTo("{W=19, X=19, Y=20, Z=19}");
    }

    private static List<Code> codes(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .findings().stream().map(Finding::code).toList();
    }

    /**
     * 296 seats are left without four independents. A lacks (148 − 120) ÷ 2 = 14, B nothing, C (59.2 − 10) ÷ 2 = 24.6. The
     * other 7 follow the votes: 3.5, 2.1, 1.4, so 4, 2, 1.
     */
    @Test
    void halfOfWhatAListLacksIsFilledAndTheRestFollowsVotes() {
        Map<String, String> files =
                Map.of("election.yaml", """
                election: made-up
                title: { kk: Ойдан шығарылған, ru: Вымышленные, en: Made up }
                date: 2024-04-10
                statute: kr/public-official-election-act/2024-03-08
                bodies:
                  house:
                    title: { kk: Палата, ru: Палата, en: House }
                    seats: 300
                contests:
                  districts:
                    title: { kk: Округтер, ru: Округа, en: Districts }
                    body: house
                    section: districts
                    counted-from: declared
                    constituencies:
                      D:
                        title: { kk: Округтер, ru: Округа, en: Districts }
                        seats: 254
                  party-lists:
                    title: { kk: Тізімдер, ru: Списки, en: Lists }
                    body: house
                    section: party-lists
                    house: 300
                    constituencies:
                      KR:
                        title: { kk: Ел, ru: Страна, en: Country }
                        seats: 46
                parties:
                  A:
                    name: { kk: А, ru: А, en: A }
                  B:
                    name: { kk: Б, ru: Б, en: B }
                  C:
                    name: { kk: Ц, ru: Ц, en: C }
                  I:
                    name: { kk: Тәуелсіздер, ru: Независимые, en: Independents }
                    kind: independent
                """, "votes.csv", """
                constituency,party,votes
                KR,A,50
                KR,B,30
                KR,C,20
                """, "declared.csv", """
                contest,party,seats
                districts,A,120
                districts,B,120
                districts,C,10
                districts,I,4
                """, "SOURCE.md", "# Made up\n");

        assertThat(seats(KOREA_2024, files))
                .containsEntry("party-lists A", 18L)
                .containsEntry("party-lists B", 2L)
                .containsEntry("party-lists C", 26L);
    }

    private static final Map<String, String> NORWAY =
            Map.of("election.yaml", """
            election: made-up
            title: { kk: Ойдан шығарылған, ru: Вымышленные, en: Made up }
            date: 2021-09-13
            statute: no/valgloven/2003-01-01
            bodies:
              house:
                title: { kk: Палата, ru: Палата, en: House }
                seats: 4
            contests:
              land-lists:
                title: { kk: Тізімдер, ru: Списки, en: Lists }
                body: house
                section: storting
                constituencies:
                  N:
                    title: { kk: Солтүстік, ru: Север, en: North }
                    seats: 1
                    leveling: 1
                  S:
                    title: { kk: Оңтүстік, ru: Юг, en: South }
                    seats: 1
                    leveling: 1
            parties:
              A:
                name: { kk: А, ru: А, en: A }
              B:
                name: { kk: Б, ru: Б, en: B }
            """, "votes.csv", """
            constituency,party,votes
            N,A,60
            N,B,59
            S,A,1
            """, "SOURCE.md", "# Made up\n");

    /** 4 seats for 61 and 59 votes: 2 and 2. A has both constituency seats; B stands in N alone, where one is free. */
    @Test
    void aLevelingSeatForWhichNoPlaceIsLeftAwaitsTheConfirmationThatItStaysEmpty() {
        assertThat(outcome(NORWAY_2003, NORWAY))
                .isInstanceOfSatisfying(
                        Outcome.AwaitingDecision.class,
                        awaiting -> assertThat(awaiting.questions())
                                .singleElement()
                                .hasFieldOrPropertyWithValue("topic", "no-place-left"));
        Map<String, String> files = new HashMap<>(NORWAY);
        files.put("decisions.yaml", """
                decisions:
                  - question: land-lists/all/placing/no-place-left
                    among: [unfilled]
                    chosen: [unfilled]
                    who: committee
                    when: 2021-09-20
                    why: B stands nowhere else
                """);

        assertThat(seats(NORWAY_2003, files))
                .isEqualTo(Map.of("land-lists A", 2L, "land-lists B", 1L, "N A", 1L, "N B", 1L, "S A", 1L));
    }

    @Test
    void claimsOfPlacesCannotBeDividedByZero() {
        String law = Laws.text(Path.of("..", "laws", "is/althing/2000-05-19.yaml"));
        int step = law.indexOf("level-one-by-one");
        String changed = law.substring(0, step) + law.substring(step).replace("divisors: dhondt", "divisors: adams");

        var findings = new Findings();
        StatuteReader.read("is/althing/2000-05-19", "changed.yaml", changed, findings);

        assertThat(findings.all()).extracting(Finding::code).contains(StatuteCode.DIVISOR_ZERO);
    }
}
