package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official votes of the elections of Kazakhstan, under the law of their day, give the official seats. */
class RealElectionsTest {
    private static final Path ELECTIONS = Path.of("../elections");

    @ParameterizedTest
    @CsvSource({
        "kazakhstan-2004,2004-09-19,kz/elections/2004-04-14,mazhilis-list,KZ,10,'7, 1, 1, 1'",
        "kazakhstan-2007,2007-08-18,kz/elections/2007-06-19,mazhilis-list,KZ,98,'98'",
        "kazakhstan-2012,2012-01-15,kz/elections/2009-02-09,mazhilis-list,KZ,98,'83, 8, 7'",
        "kazakhstan-2016,2016-03-20,kz/elections/2009-02-09,mazhilis-list,KZ,98,'84, 7, 7'",
        "kazakhstan-2021,2021-01-10,kz/elections/2020-05-25,mazhilis-list,KZ,98,'76, 12, 10'",
        "kazakhstan-2021-maslikhat-shymkent,2021-01-10,kz/elections/2020-05-25,maslikhat-list,SHYMKENT,30,'24, 3, 3'",
        "kazakhstan-2023,2023-03-19,kz/elections/2022-11-18,mazhilis-list,KZ,69,'40, 8, 6, 6, 5, 4'",
        "kazakhstan-2023-maslikhats,2023-03-19,kz/elections/2022-11-18,maslikhat-list,KOSTANAY,16,'9, 3, 2, 1, 1'",
        "kazakhstan-2023-maslikhats,2023-03-19,kz/elections/2022-11-18,maslikhat-list,ASTANA,17,'12, 3, 1, 1'",
        "kazakhstan-2023-maslikhats,2023-03-19,kz/elections/2022-11-18,maslikhat-list,ALMATY,21,'12, 3, 3, 2, 1'"
    })
    void theSeatsAreThoseDeclared(
            String folder, String day, String statute, String section, String area, long seats, String declared) {
        Tried election = election(folder, section, area, seats).of(statute).on(day);

        Outcome outcome = election.under(Laws.real(statute));

        Map<String, Long> official = rows(folder, "seats.csv", area);
        assertThat(won(Outcomes.seats(outcome))).isEqualTo(official);
        assertThat(official.values()).hasToString("[" + declared + "]");
    }

    @Test
    void theMazhilisOf2023ByHand() {
        // Quota 5,971,719 ÷ 69 = 86,546.65; whole 39, 8, 6, 6, 5, 3 = 67; the two left to JSDP (.825) and AMANAT
        // (.649).
        Tried election = new Tried()
                .of("kz/elections/2022-11-18")
                .on("2023-03-19")
                .body("mazhilis")
                .contest("list", "mazhilis-list", "KZ", 69)
                .votes(
                        "KZ",
                        "AMANAT 3431510, AUYL 693938, RESPUBLICA 547154, AQ_JOL 535139, PPK 432920, JSDP 331058,"
                                + " BAYTAQ 146431, AGAINST_ALL 248291");

        assertThat(won(Outcomes.seats(election.under(Laws.real("kz/elections/2022-11-18")))))
                .hasToString("{AMANAT=40, AUYL=8, RESPUBLICA=6, AQ_JOL=6, PPK=5, JSDP=4}");
    }

    /** The votes of a constituency; where a part of the base was not published the folder says so. */
    private static Tried election(String folder, String section, String area, long seats) {
        Tried election = new Tried().body("body").contest("list", section, area, seats);
        election.votes(
                area,
                rows(folder, "votes.csv", area).entrySet().stream()
                        .map(row -> row.getKey() + " " + row.getValue())
                        .collect(Collectors.joining(", ")));
        return folder.equals("kazakhstan-2023-maslikhats") ? election.gap("list") : election;
    }

    /** The numbers of a constituency by code; the first three columns hold no quotation marks. */
    private static Map<String, Long> rows(String folder, String file, String area) {
        Map<String, Long> rows = new LinkedHashMap<>();
        List<String> lines =
                Laws.text(ELECTIONS.resolve(folder).resolve(file)).lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 4);
            if (cells[0].equals(area)) {
                rows.put(cells[1], Long.parseLong(cells[2]));
            }
        }
        return rows;
    }

    /** Those who have seats, in the order of the votes. */
    private static Map<String, Long> won(String seats) {
        Map<String, Long> won = new LinkedHashMap<>();
        for (String part : seats.split(", ", -1)) {
            String[] words = part.split(" ", 2);
            if (!words[1].equals("0")) {
                won.put(words[0], Long.parseLong(words[1]));
            }
        }
        return won;
    }
}
