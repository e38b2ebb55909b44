package org.dauys.documents.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static List<String> lines(Results results, String file) {
        String text = SmallNight.files(results).getOrDefault(file, "");
        assertThat(text).endsWith("\n").doesNotContain("\r");
        return text.lines().toList();
    }

    @Test
    void everyStationHasARowForEachContestInWhichItVotesAlsoWithoutAProtocol() {
        assertThat(lines(SmallNight.results(), "results-stations.csv"))
                .containsExactly(
                        "contest,station,commission,constituency,kind,place,registered,state,version,counts,entry,"
                                + "voters_on_list,ballots_found,ballots_invalid,A,B,AGAINST_ALL,X,Y,V",
                        "lists,C1,CITY,ALL,ordinary,\"Қала, 1\",100,counted,first,yes,protocols.csv:2,100,60,2,30,20,8,,,",
                        "lists,N1,NORTH,ALL,ordinary,,300,quarantined,first,no,protocols.csv:3,300,200,10,100,80,10,,,",
                        "lists,S1,SOUTH,ALL,ordinary,,400,counted,first,yes,protocols.csv:4,400,250,5,145,90,10,,,",
                        "lists,S2,SOUTH,ALL,ordinary,,500,missing,,no,,,,,,,,,,",
                        "persons,C1,CITY,D1,ordinary,\"Қала, 1\",100,counted,first,yes,protocols.csv:2,100,60,1,,,0,40,19,",
                        "persons,N1,NORTH,D1,ordinary,,300,counted,first,yes,protocols.csv:3,300,190,0,,,0,90,100,",
                        "persons,S1,SOUTH,D2,ordinary,,400,counted,first,yes,protocols.csv:4,400,240,0,,,0,140,,100");
    }

    /**
     * For lists C1 and S1 count: 100 + 400 on the lists, 60 + 250 found, 2 + 5 invalid, 30 + 145 for A, 20 + 90 for B, 8 +
     * 10 against all. For persons X of D1 and X of D2 are two people, whom TOP does not add: D1 alone has 40 + 90 for X
     * and 19 + 100 for Y.
     */
    @Test
    void aCommissionAddsWhatCountsBelowItAndNeverTwoPersonsOfOneCode() {
        assertThat(lines(SmallNight.results(), "results-commissions.csv"))
                .containsExactly(
                        "contest,commission,constituency,upper,level,title_kk,title_ru,title_en,"
                                + "stations,counted,quarantined,disputed,invalidated,missing,registered,"
                                + "voters_on_list,ballots_found,ballots_invalid,A,B,AGAINST_ALL,X,Y,V",
                        "lists,TOP,,,central,Top,Top,Top,4,2,1,0,0,1,1300,500,310,7,175,110,18,,,",
                        "lists,NORTH,,TOP,regional,Солтүстік,Север,\"North, the \"\"upper\"\" one\","
                                + "2,1,1,0,0,0,400,100,60,2,30,20,8,,,",
                        "lists,SOUTH,,TOP,regional,SOUTH,SOUTH,SOUTH,2,1,0,0,0,1,900,400,250,5,145,90,10,,,",
                        "lists,CITY,,NORTH,territorial,CITY,CITY,CITY,1,1,0,0,0,0,100,100,60,2,30,20,8,,,",
                        "persons,TOP,,,central,Top,Top,Top,3,3,0,0,0,0,800,800,490,1,,,0,,,",
                        "persons,TOP,D1,,central,Top,Top,Top,2,2,0,0,0,0,400,400,250,1,,,0,130,119,",
                        "persons,TOP,D2,,central,Top,Top,Top,1,1,0,0,0,0,400,400,240,0,,,0,140,,100",
                        "persons,NORTH,,TOP,regional,Солтүстік,Север,\"North, the \"\"upper\"\" one\","
                                + "2,2,0,0,0,0,400,400,250,1,,,0,,,",
                        "persons,NORTH,D1,TOP,regional,Солтүстік,Север,\"North, the \"\"upper\"\" one\","
                                + "2,2,0,0,0,0,400,400,250,1,,,0,130,119,",
                        "persons,SOUTH,,TOP,regional,SOUTH,SOUTH,SOUTH,1,1,0,0,0,0,400,400,240,0,,,0,,,",
                        "persons,SOUTH,D2,TOP,regional,SOUTH,SOUTH,SOUTH,1,1,0,0,0,0,400,400,240,0,,,0,140,,100",
                        "persons,CITY,,NORTH,territorial,CITY,CITY,CITY,1,1,0,0,0,0,100,100,60,1,,,0,,,",
                        "persons,CITY,D1,NORTH,territorial,CITY,CITY,CITY,1,1,0,0,0,0,100,100,60,1,,,0,40,19,");
    }

    @Test
    void aConstituencyAddsAllItsStations() {
        assertThat(lines(SmallNight.results(), "results-constituencies.csv"))
                .containsExactly(
                        "contest,constituency,seats,title_kk,title_ru,title_en,"
                                + "stations,counted,quarantined,disputed,invalidated,missing,registered,"
                                + "voters_on_list,ballots_found,ballots_invalid,A,B,AGAINST_ALL,X,Y,V",
                        "lists,ALL,1,District ALL,District ALL,District ALL,4,2,1,0,0,1,1300,500,310,7,175,110,18,,,",
                        "persons,D1,1,District D1,District D1,District D1,2,2,0,0,0,0,400,400,250,1,,,0,130,119,",
                        "persons,D2,1,District D2,District D2,District D2,1,1,0,0,0,0,400,400,240,0,,,0,140,,100");
    }

    @Test
    void aRehearsalIsInTheNameOfEveryFileAndInEveryRow() {
        var files = SmallNight.files(SmallNight.rehearsed());

        assertThat(files.keySet()).isNotEmpty().allMatch(name -> name.startsWith("rehearsal-results-"));
        files.forEach((name, text) -> {
            if (name.endsWith(".csv")) {
                assertThat(text).startsWith("rehearsal,contest,");
                assertThat(text.lines().skip(1)).isNotEmpty().allMatch(row -> row.startsWith("seed 7; 4 stations,"));
            }
        });
    }

    @Test
    void onlyWhatIsAskedForIsWritten() {
        assertThat(SmallNight.files(SmallNight.results(), EnumSet.of(Format.CSV), EnumSet.of(Level.COMMISSION))
                        .keySet())
                .containsExactly("results-commissions.csv");
        assertThat(SmallNight.files(SmallNight.results(), Set.of(Format.NIST), EnumSet.allOf(Level.class))
                        .keySet())
                .containsExactly("results-nist.json");
    }

    @Test
    void theSameResultsGiveTheSameBytes() {
        assertThat(SmallNight.files(SmallNight.results())).isEqualTo(SmallNight.files(SmallNight.results()));
    }
}
