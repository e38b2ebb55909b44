package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.cli.Shell.KAZAKHSTAN_2023;
import static org.dauys.cli.Shell.ROOT;
import static org.dauys.cli.Shell.dauys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountCommandTest {
    private static final String TWO_EQUAL_LISTS = """
            constituency,party,votes,source
            KZ,AMANAT,1000,made up
            KZ,AUYL,1000,made up
            KZ,AGAINST_ALL,0,made up
            """;

    private static final String LOT_FOR_AUYL = """
            decisions:
              - question: mazhilis-list/KZ/tie/69
                among: [AMANAT, AUYL]
                chosen: [AUYL]
                who: Central Election Commission
                when: 2023-03-27
                why: The list of Auyl was registered earlier.
            """;

    @TempDir
    Path folder;

    static Stream<Path> elections() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("elections"))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("elections")
    void everyElectionHasTheSeatsThatWereOfficial(Path election) {
        var ran = dauys("count", election, "--check");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("seats.csv: all");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void theListSeatsOf2023AreThoseOfTheCommission() {
        var ran = dauys("count", KAZAKHSTAN_2023);

        assertThat(ran.exit()).isZero();
        assertThat(seatsOf(ran.out())).containsSubsequence("40", "8", "6", "6", "5", "4");
    }

    /** The last number of each line that ends in one. */
    private static List<String> seatsOf(String text) {
        return text.lines()
                .map(line -> line.strip().replaceAll("^.*?(\\d+)$", "$1"))
                .toList();
    }

    @Test
    void whatIsWrongInTheFolderIsSaidAllAtOnceWithFileAndLine() {
        Path election = Shell.copy(folder);
        Shell.replace(election.resolve("votes.csv"), "KZ,AMANAT,3431510", "KZ,AMANAT,-1");
        Shell.replace(election.resolve("votes.csv"), "KZ,AUYL,693938", "KZ,AUYL,many");

        var ran = dauys("count", election);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(election + "/votes.csv:2: votes: ", "(R211)", election + "/votes.csv:3: votes: ", "(R210)");
    }

    @Test
    void findingsAreJsonIfThatIsAskedFor() {
        Path election = Shell.copy(folder);
        Shell.replace(election.resolve("votes.csv"), "KZ,AMANAT,3431510", "KZ,AMANAT,-1");

        var ran = dauys("count", election, "--json", "--lang", "kk");

        assertThat(ran.exit()).isEqualTo(2);
        WrittenJson.assertValid(ran.err(), "findings");
        assertThat(WrittenJson.read(ran.err()).at("/findings/0/code").asString())
                .isEqualTo("R211");
        assertThat(WrittenJson.read(ran.err()).at("/findings/0/line").asInt()).isEqualTo(2);
    }

    @Test
    void theCountIsWrittenAsJsonWithTheComparisonIfThatIsAskedForToo() {
        var plain = dauys("count", KAZAKHSTAN_2023, "--json");
        var compared = dauys("count", KAZAKHSTAN_2023, "--json", "--check");

        WrittenJson.assertValid(plain.out(), "count");
        WrittenJson.assertValid(compared.out(), "count");
        assertThat(WrittenJson.read(plain.out()).has("comparison")).isFalse();
        assertThat(WrittenJson.read(compared.out()).at("/comparison/agree").asInt())
                .isEqualTo(13);
    }

    @Test
    void aLawThatIsNotThereIsNamedWithThoseThatAre() {
        Path election = Shell.copy(folder);
        Shell.replace(election.resolve("election.yaml"), "kz/elections/2022-11-18", "kz/elections/2022-11-19");

        var ran = dauys("count", election);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("election.yaml").contains("L201").contains("kz/elections/2022-11-18");
    }

    @Test
    void aTieWaitsForItsDecisionAndIsThenSettledByIt() {
        Path election = Shell.copy(folder);
        // 2,000 votes for 69 seats: 34 whole quotas each, and one seat is left for two equal remainders.
        Shell.write(election.resolve("votes.csv"), TWO_EQUAL_LISTS);

        var waiting = dauys("count", election, "--check");
        Shell.write(election.resolve("decisions.yaml"), LOT_FOR_AUYL);
        var settled = dauys("why", election, "KZ/AUYL/35");
        var counted = dauys("count", election);

        assertThat(waiting.exit()).isEqualTo(3);
        assertThat(waiting.out()).contains("mazhilis-list/KZ/tie/69").contains("0 of 13 lines agree");
        assertThat(settled.exit()).isZero();
        assertThat(settled.out()).isNotEmpty();
        assertThat(counted.exit()).isZero();
    }

    @Test
    void aDecisionThatDoesNotAnswerTheQuestionIsRefused() {
        Path election = Shell.copy(folder);
        Shell.write(election.resolve("votes.csv"), TWO_EQUAL_LISTS);
        Shell.write(election.resolve("decisions.yaml"), LOT_FOR_AUYL.replace("[AMANAT, AUYL]", "[AMANAT, AUYL, PPK]"));

        var ran = dauys("count", election);

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains(election + "/decisions.yaml:2: ", "(L207)");
    }

    @Test
    void seatsThatAreNotTheOfficialOnesAreShownLineByLine() {
        Path election = Shell.copy(folder);
        Shell.replace(election.resolve("seats.csv"), "KZ,AMANAT,40\n", "");
        Shell.replace(election.resolve("seats.csv"), "KZ,AUYL,8", "KZ,AUYL,48");

        var ran = dauys("count", election, "--check");

        assertThat(ran.exit()).isEqualTo(5);
        assertThat(ran.out())
                .contains("seats.csv: 2 differ, 11 agree.")
                .contains("seats.csv:2: KZ AUYL: official 48, counted 8")
                .contains("KZ AMANAT: counted 40, not in seats.csv");
    }

    @Test
    void anElectionWithoutOfficialSeatsCanBeCountedButNotCompared() throws IOException {
        Path election = Shell.copy(folder);
        Files.delete(election.resolve("seats.csv"));

        var ran = dauys("count", election, "--check");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("no official seats");
    }

    @Test
    void theFolderOfLawsCanBeNamed() {
        Path election = Shell.copy(folder);

        assertThat(dauys("count", election, "--laws", ROOT.resolve("laws")).exit())
                .isZero();
        assertThat(dauys("--laws", folder, "count", election).err()).contains("L201");
    }
}
