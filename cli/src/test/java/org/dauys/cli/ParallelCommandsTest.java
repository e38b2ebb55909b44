package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.cli.Shell.KAZAKHSTAN_2023;
import static org.dauys.cli.Shell.ROOT;
import static org.dauys.cli.Shell.dauys;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelCommandsTest {
    @Test
    void lawsStandSideBySide() {
        var ran = dauys(
                "compare", KAZAKHSTAN_2023, "--law", "kz/elections/2020-05-25", "--law", "hr/parliament/1999-10-29");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("60 +20", "41  +1", "What is supposed");
    }

    @Test
    void withoutLawsThoseThatTheFolderNamesAreTaken() {
        var ran = dauys("compare", KAZAKHSTAN_2023);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("under 8", "83 +43", "41  +1");
    }

    @Test
    void anElectionThatNamesNoLawsAsksForThem() {
        var ran = dauys("compare", ROOT.resolve("elections/croatia-2020"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("Name the laws with --law");
    }

    @Test
    void aFolderThatNamesALawThatIsNotThereIsFaulty(@TempDir Path folder) {
        Path election = Shell.copy(folder);
        Shell.replace(election.resolve("election.yaml"), "- kz/elections/2004-04-14", "- kz/elections/2004-04-15");

        var ran = dauys("report", election, "-o", folder.resolve("report"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("election.yaml", "L201", "kz/elections/2004-04-14");
    }

    @Test
    void aReportComparesWithTheLawsOfTheCommandLine(@TempDir Path folder) throws IOException {
        var ran = dauys("report", KAZAKHSTAN_2023, "-o", folder, "--law", "hr/parliament/1999-10-29");

        assertThat(ran.exit()).isZero();
        assertThat(Files.readString(folder.resolve("index.html")))
                .contains("The same votes under other laws", "<code class=\"small\">hr/parliament/1999-10-29</code>")
                .doesNotContain("kz/elections/2020-05-25");
    }

    @Test
    void whileADecisionWaitsTheReportSaysThatTheComparisonComesLater(@TempDir Path folder) throws IOException {
        Path election = Shell.copy(folder);
        Shell.replace(election.resolve("votes.csv"), "KZ,AMANAT,", "KZ,AMANAT,90000"); // one list alone takes part

        var ran = dauys("report", election, "-o", folder.resolve("report"));

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("report/index.html")))
                .contains("After that, the same votes under other laws will stand here.");
    }

    @Test
    void theComparisonIsWrittenAsJson() {
        var ran = dauys("compare", KAZAKHSTAN_2023, "--law", "hr/parliament/1999-10-29", "--json");

        WrittenJson.assertValid(ran.out(), "compare");
        var counts = WrittenJson.read(ran.out()).get("counts");
        assertThat(counts.get(1).get("seats").get("JSDP").asLong()).isEqualTo(3);
        assertThat(counts.get(1).get("decisive").get(0).asString()).isEqualTo("method");
    }

    @Test
    void aLawThatIsNotThereIsAnsweredByTheNearest() {
        var ran = dauys("compare", KAZAKHSTAN_2023, "--law", "kz/elections/1999-01-01");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("L201", "kz/elections/2004-04-14");
    }

    @Test
    void aSectionThatElectsNoListsIsRefused() {
        var ran = dauys("compare", KAZAKHSTAN_2023, "--law", "hu/parliament/2012-01-01:constituencies");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("has no such section that elects lists", "E309");
    }

    @Test
    void whereNoListsAreElectedByVotesThereIsNothingToCompare(@TempDir Path folder) {
        Path election = Shell.copy(folder);
        Shell.replace(election.resolve("election.yaml"), "section: mazhilis-list", "section: mazhilis-districts");

        var ran = dauys("report", election, "-o", folder.resolve("report"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("E310");
    }

    @Test
    void aThresholdIsSwept() {
        var ran = dauys("sweep", KAZAKHSTAN_2023, "--threshold", "5..9:2");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines().filter(line -> line.contains("%")).map(String::strip))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("5%").endsWith("69"),
                        line -> assertThat(line).startsWith("7% *"),
                        line -> assertThat(line).startsWith("9% *"));
    }

    @Test
    void seatsAndMethodsOfAnotherLawAreSweptTogether() {
        var ran = dauys(
                "sweep",
                ROOT.resolve("elections/hungary-2014"),
                "--law",
                "kz/elections/2022-11-18",
                "--seats",
                "199",
                "--method",
                "hare,dhondt",
                "--json");

        WrittenJson.assertValid(ran.out(), "compare");
        var counts = WrittenJson.read(ran.out()).get("counts");
        assertThat(counts.get(0).get("law").asString()).isEqualTo("199 hare");
        assertThat(counts.get(0).get("seats").get("FIDESZ-KDNP").asLong()).isEqualTo(93);
    }

    @Test
    void whatCannotBeVariedIsSaid() {
        assertThat(dauys("sweep", KAZAKHSTAN_2023).err()).contains("Say what changes");
        assertThat(dauys("sweep", KAZAKHSTAN_2023, "--method", "fair").err()).contains("--method", "fair");
        assertThat(dauys("sweep", KAZAKHSTAN_2023, "--threshold", "9..5").err()).contains("9..5");
        assertThat(dauys("sweep", KAZAKHSTAN_2023, "--seats", "0..5").exit()).isEqualTo(2);
        assertThat(dauys("sweep", ROOT.resolve("elections/croatia-2020"), "--seats", "5")
                        .err())
                .contains("single constituency");
    }

    @Test
    void stepsAreExact() {
        assertThat(Steps.of("0..0.3:0.1", 9))
                .contains(List.of(
                        new BigDecimal("0"), new BigDecimal("0.1"), new BigDecimal("0.2"), new BigDecimal("0.3")));
        assertThat(Steps.of("7", 9)).contains(List.of(new BigDecimal("7")));
        assertThat(Steps.of("1..10", 9)).isEmpty();
        assertThat(Steps.of("1..3:0", 9)).isEmpty();
    }

    @Test
    void allElectionsAgreeAndThePublishedCardIsWhatIsCounted() throws IOException {
        var ran = dauys("check-all", ROOT.resolve("elections"), "--markdown");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(Files.readString(ROOT.resolve("docs/check-all.md"))).endsWith(ran.out());
    }

    @Test
    void aDifferenceEndsTheCheckWithItsCode(@TempDir Path folder) throws IOException {
        Path election = Shell.copy(folder.resolve("all"));
        Shell.replace(election.resolve("seats.csv"), "AMANAT,40", "AMANAT,41");
        Shell.replace(election.resolve("seats.csv"), "KZ,AUYL,8", "KZ,AUYL,7"); // the sum stays 69
        Path elections = Files.createDirectory(folder.resolve("elections"));
        Files.move(election, elections.resolve("kazakhstan-2023"));

        var ran = dauys("check-all", elections, "--laws", folder.resolve("all/laws"), "--json");

        assertThat(ran.exit()).isEqualTo(5);
        WrittenJson.assertValid(ran.out(), "check-all");
        assertThat(WrittenJson.read(ran.out())
                        .get("elections")
                        .get(0)
                        .get("differences")
                        .asLong())
                .isEqualTo(2);
    }
}
