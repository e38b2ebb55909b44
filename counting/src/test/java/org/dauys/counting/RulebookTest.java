package org.dauys.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dauys.apportionment.Divisors;
import org.dauys.election.Reserved;
import org.dauys.statute.Provision.BaseOfShares.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be said of the seats under the laws of the folder of laws. */
class RulebookTest {
    private static Rulebook.Reading read(String law, String section, boolean alone) {
        return Rulebook.of(MadeUp.section(law, section), 5, 6, alone, false);
    }

    private static Rulebook known(Rulebook.Reading reading) {
        return switch (reading) {
            case Rulebook.Reading.Known(var rules) -> rules;
            case Rulebook.Reading.Unknown(var provision) -> throw new AssertionError(provision);
        };
    }

    private static String unknown(Rulebook.Reading reading) {
        return switch (reading) {
            case Rulebook.Reading.Known(var rules) -> throw new AssertionError(rules);
            case Rulebook.Reading.Unknown(var provision) ->
                provision.getClass().getSimpleName() + " " + provision.clause().article();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "kz/elections/2022-11-18, mazhilis-list",
        "kz/elections/2022-11-18, mazhilis-districts",
        "kz/elections/2022-11-18, maslikhat-list",
        "kz/elections/2022-11-18, maslikhat-districts",
        "kz/elections/2026-07-01, kurultai-list",
        "kg/elections/2021-08-26, kenesh-list",
        "ru/duma/2014-02-22, duma-list",
        "ua/rada/2011-11-17, rada-list",
        "lt/seimas/1992-07-09, seimas-list",
        "tw/legislative-yuan/2005-06-10, party-list",
        "np/house/2017-09-06, house-list",
        "rs/parliament/2000-10-10, assembly",
        "es/loreg/1985-06-19, congress",
        "fi/election-act/1998-10-02, parliament",
        "pt/assembly/1979-05-16, assembly",
        "pl/electoral-code/2011-01-05, sejm",
        "hr/parliament/1999-10-29, sabor-list",
        "cz/european/2003-02-18, european",
        "jp/public-offices/1994-11-25, districts"
    })
    void theseElectionsAreKnownWhetherInOneConstituencyOrInMany(String law, String section) {
        assertThat(read(law, section, true)).isInstanceOf(Rulebook.Reading.Known.class);
        assertThat(read(law, section, false)).isInstanceOf(Rulebook.Reading.Known.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kz/elections/2004-04-14; mazhilis-districts; Ask 9(1)",
                "kz/elections/2020-05-25; assembly-of-people; ElectedElsewhere 9(1)",
                "dk/folketing/1961-01-01; folketing; Compensate 77",
                "nl/kieswet/2019-03-20; tweede-kamer; AwardWholeQuotas P 5, P 6",
                "nl/kieswet/2017-03-15; tweede-kamer; JoinLists H 10, P 4, P 11",
                "il/knesset-elections/2019-04-09; knesset; JoinLists 82",
                "cz/chamber/2002-01-01; chamber; ApportionSeats 48",
                "de/bundeswahlgesetz/2023-06-14; constituencies; CoverWinners 6",
                "de/bundeswahlgesetz/2013-05-09; land-lists; TakeOffSeatsWon 6",
                "ge/election-code/2011-12-27; parliament-list; AllotWholeShares 125",
                "hu/parliament/2012-01-01; national-list; TransferFragments 15",
                "jp/public-offices/1994-11-25; blocks; AwardToAverages 95-2",
                "ch/zurich-political-rights/2019-03-24; council; VoterNumbers upper apportionment"
            })
    void theFirstProvisionWithWhichNothingCanBeSaidStandsInTheWay(String law, String section, String provision) {
        assertThat(unknown(read(law, section, true))).isEqualTo(provision);
        assertThat(unknown(read(law, section, false))).isEqualTo(provision);
    }

    @Test
    void anotherQuotaThanThatOfHareIsNotKnown() {
        // Slovakia divides by the seats and one: the remainders of such quotas are no ranking of claims.
        assertThat(unknown(read("sk/election-act/2014-05-29", "council", true)))
                .isEqualTo("AllotByLargestRemainders 68");
    }

    @Test
    void averagesThatBeginAfterSeatsAlreadyWonAreNotKnown() {
        assertThat(unknown(read("gb/scotland-act/1998-11-19", "regional-members", true)))
                .isEqualTo("AllotByHighestAverages 8");
    }

    @Test
    void theBaseIsWhatTheLawSays() {
        assertThat(known(read("kz/elections/2022-11-18", "mazhilis-list", true)).base())
                .containsExactly(Part.LIST_VOTES, Part.AGAINST_ALL);
        assertThat(known(read("kz/elections/2004-04-14", "mazhilis-list", true)).base())
                .containsExactly(Part.LIST_VOTES);
        assertThat(known(read("es/loreg/1985-06-19", "congress", false)).base())
                .containsExactly(Part.LIST_VOTES, Part.BLANK);
        assertThat(known(read("ru/duma/2014-02-22", "duma-list", true)).base())
                .containsExactly(Part.LIST_VOTES, Part.INVALID);
    }

    @Test
    void theMethodIsWhatTheLawSays() {
        assertThat(known(read("kz/elections/2022-11-18", "mazhilis-list", true)).ranking())
                .isEqualTo(new Ranking.LargestRemainders());
        assertThat(known(read("pt/assembly/1979-05-16", "assembly", false)).ranking())
                .isEqualTo(new Ranking.HighestAverages(Divisors.DHONDT));
        assertThat(known(read("np/house/2017-09-06", "house-list", true)).ranking())
                .isEqualTo(new Ranking.HighestAverages(Divisors.MODIFIED_SAINTE_LAGUE));
        assertThat(known(read("jp/public-offices/1994-11-25", "districts", false))
                        .ranking())
                .isEqualTo(new Ranking.MostVotes());
    }

    @Test
    void aThresholdOverTheWholeContestIsNationalUnlessThereIsOneConstituency() {
        assertThat(known(read("pl/electoral-code/2011-01-05", "sejm", false)).national())
                .isTrue();
        assertThat(known(read("pl/electoral-code/2011-01-05", "sejm", true)).national())
                .isFalse();
        assertThat(known(read("es/loreg/1985-06-19", "congress", false)).national())
                .isFalse();
    }

    @Test
    void aCaseOfTheListsAdmittedHoldsFromItsLeastNumberOn() {
        assertThat(known(read("kz/elections/2022-11-18", "mazhilis-list", true)).fewest())
                .isEqualTo(new Race.Fewest(2, Optional.empty()));
        assertThat(known(read("kz/elections/2007-06-19", "mazhilis-list", true)).fewest())
                .isEqualTo(Race.Fewest.ONE);
    }

    @Test
    void listsThatMustBeLargeTogetherAreAskedSo() {
        // Russia: two lists with more than 60 %. Lithuania: 60 %, however many lists.
        assertThat(known(read("ru/duma/2014-02-22", "duma-list", true)).fewest())
                .isEqualTo(new Race.Fewest(2, Optional.of(new Race.Entry.Share(60, 100, false))));
        assertThat(known(read("lt/seimas/1992-07-09", "seimas-list", true)).fewest())
                .isEqualTo(new Race.Fewest(1, Optional.of(new Race.Entry.Share(60, 100, true))));
    }

    @Test
    void againstAllIsARivalWhereOneIsElectedByMostVotes() {
        assertThat(known(read("kz/elections/2022-11-18", "mazhilis-districts", false))
                        .rival())
                .contains(Reserved.AGAINST_ALL);
        assertThat(known(read("kz/elections/2022-11-18", "mazhilis-list", true)).rival())
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfASoleCandidateOfWhomTheLawAsks() {
        var districts = MadeUp.section("kz/elections/2022-11-18", "mazhilis-districts");

        assertThat(unknown(Rulebook.of(districts, 1, 1, false, false))).isEqualTo("ElectByPlurality 9(2)");
        assertThat(Rulebook.of(districts, 1, 2, false, false)).isInstanceOf(Rulebook.Reading.Known.class);
    }
}
