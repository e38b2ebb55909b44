package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.cli.Shell.KAZAKHSTAN_2023;
import static org.dauys.cli.Shell.ROOT;
import static org.dauys.cli.Shell.dauys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.dauys.documents.Headway;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalCommandsTest {
    private static final Path LAWS = ROOT.resolve("laws");

    @TempDir
    private Path temporary;

    private Shell.Ran rehearse(Path into, Object... more) {
        var words = new java.util.ArrayList<Object>(
                java.util.List.of("rehearse", KAZAKHSTAN_2023, "--stations", 300, "--seed", 7, "-o", into));
        words.addAll(java.util.List.of(more));
        return dauys(words.toArray());
    }

    @Test
    void aRehearsalIsWrittenAndScored() {
        Path into = temporary.resolve("rehearsal-7");

        var made = rehearse(into);
        var scored = dauys("score", into, "--laws", LAWS);

        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out())
                .startsWith("Rehearsal: all figures")
                .contains("300 stations, seed 7")
                .endsWith(into + "\n");
        assertThat(scored.exit()).as(scored.err()).isZero();
        assertThat(scored.out()).startsWith("Rehearsal: all figures").contains("mistyped digit", "P701");
    }

    @Test
    void bothWriteJsonWithTheLabel() {
        Path into = temporary.resolve("rehearsal-7");

        var made = rehearse(into, "--faults", "slip:3,missing:2", "--json");
        var scored = dauys("score", into, "--laws", LAWS, "--json");

        assertThat(made.out()).contains("\"seed\" : 7", "\"slip\" : 3", "\"missing\" : 2", "\"kk\" : \"Жаттығу");
        assertThat(scored.out()).contains("\"fault\" : \"slip\"", "\"false-alarm-rate\"", "\"ru\" : \"Репетиция");
    }

    /** Twelve million voters on a few stations: each has more than the law allows, and that is said. */
    @Test
    void thatStationsAreTooLargeIsSaid() throws IOException {
        Path into = temporary.resolve("few");

        var made = dauys("rehearse", KAZAKHSTAN_2023, "--stations", 50, "--faults", "none", "-o", into, "--json");
        WrittenJson.assertValid(made.out(), "rehearse");
        long largest = WrittenJson.read(made.out()).path("largest-station").longValue();
        var russian =
                dauys("rehearse", KAZAKHSTAN_2023, "--stations", 50, "-o", temporary.resolve("few-ru"), "--lang", "ru");

        assertThat(largest).isGreaterThan(240_000);
        assertThat(Files.readString(into.resolve("night.yaml")))
                .endsWith("checks: { P304: { tolerance: " + largest + " } }\n");
        assertThat(russian.out()).contains("поднимает предел правила P304");
        assertThat(dauys("findings", into, "--laws", LAWS).out()).endsWith("Nothing.\n");
    }

    @Test
    void aRehearsalOfAllStationsNeedsNoOtherLimit() throws IOException {
        Path into = temporary.resolve("all");

        var made = dauys("rehearse", KAZAKHSTAN_2023, "-o", into);

        assertThat(made.out()).doesNotContain("P304");
        assertThat(Files.readString(into.resolve("night.yaml"))).doesNotContain("checks");
    }

    @Test
    void whatCannotBeMadeIsSaid() {
        var few = dauys("rehearse", KAZAKHSTAN_2023, "--stations", 20, "-o", temporary.resolve("few"));
        var many = dauys("rehearse", KAZAKHSTAN_2023, "--stations", 99_999_999_999L, "-o", temporary.resolve("many"));
        var unknown = rehearse(temporary.resolve("unknown"), "--faults", "slipp:3");
        var name = rehearse(temporary.resolve("No_Id"));

        assertThat(few.exit()).isEqualTo(2);
        assertThat(few.err()).contains("20 stations are too few", "at least 21", "N806");
        assertThat(many.exit()).isEqualTo(2);
        assertThat(many.err()).contains("99999999999 stations are too many");
        assertThat(temporary.resolve("many")).doesNotExist();
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("Perhaps “slip” was meant.", "N805");
        assertThat(name.exit()).isEqualTo(2);
        assertThat(name.err()).contains("No_Id cannot be the id of an election");
    }

    @Test
    void whatIsAskedForAndNotThereIsSaid() {
        Path into = temporary.resolve("night");
        rehearse(into);

        assertThat(dauys("findings", into, "--laws", LAWS, "--rule", "P999"))
                .isEqualTo(new Shell.Ran(2, "", "dauys: There is no rule P999; docs/findings lists all.\n"));
        assertThat(dauys("findings", into, "--laws", LAWS, "--station", "R-NOWHERE"))
                .isEqualTo(new Shell.Ran(2, "", "dauys: There is no station or commission R-NOWHERE here.\n"));
        assertThat(dauys("findings", into, "--laws", LAWS, "--station", "ABAI", "--rule", "P701")
                        .exit())
                .isZero();
    }

    @Test
    void aFolderThatIsNoElectionIsNotToldToRehearse() {
        var ran = dauys("tabulate", temporary, "--laws", LAWS);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("election.yaml").doesNotContain("rehearse");
    }

    @Test
    void nothingIsOverwritten() {
        Path into = temporary.resolve("twice");

        rehearse(into);

        assertThat(rehearse(into).exit()).isEqualTo(6);
    }

    @Test
    void onlyARehearsalIsScored() {
        var ran = dauys("score", KAZAKHSTAN_2023);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("has no faults.csv");
    }

    @Test
    void theDemonstrationIsMadeOnceUntilAFileChanges() throws IOException {
        Path election = Shell.copy(temporary);
        Path cache = temporary.resolve("cache");
        var findings = new Findings();

        Path first =
                Demonstration.of(election, cache, findings, Headway.UNWATCHED).orElseThrow();
        FileTime made = Files.getLastModifiedTime(first.resolve("protocols.csv"));
        Path again =
                Demonstration.of(election, cache, findings, Headway.UNWATCHED).orElseThrow();

        assertThat(Demonstration.isOf(election)).isTrue();
        assertThat(again).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(again.resolve("protocols.csv"))).isEqualTo(made);
        try (var lines = Files.lines(first.resolve("stations.csv"))) {
            assertThat(lines).hasSize(10_224);
        }

        Shell.replace(election.resolve("rehearsal.yaml"), "stations: 10223", "stations: 400");
        Demonstration.of(election, cache, findings, Headway.UNWATCHED);

        try (var lines = Files.lines(first.resolve("stations.csv"))) {
            assertThat(lines).hasSize(401);
        }
    }
}
