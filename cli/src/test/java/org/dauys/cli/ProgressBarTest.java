package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.cli.Shell.KAZAKHSTAN_2023;
import static org.dauys.cli.Shell.ROOT;
import static org.dauys.cli.Shell.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.dauys.documents.Headway.Part;
import org.dauys.election.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressBarTest {
    private static final String ERASE = "\r\u001b[K";
    private static final Path LAWS = ROOT.resolve("laws");

    @TempDir
    private static Path temporary;

    private static Path night;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    @BeforeAll
    static void rehearse() {
        night = temporary.resolve("night");
        var ran = Shell.dauys("rehearse", KAZAKHSTAN_2023, "--stations", 250, "--seed", 7, "-o", night);
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    private ProgressBar bar(Language language, Duration patience) {
        var terminal = Terminal.of(print(new ByteArrayOutputStream()), print(written));
        return new ProgressBar(Session.of(terminal, language), Optional.of(patience), clock::get);
    }

    private String taken() {
        String text = written.toString(StandardCharsets.UTF_8);
        written.reset();
        return text;
    }

    /** Runs a command for a person who wants to see a bar at once. */
    private static Shell.Ran watched(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(print(out), print(err), true, 80, Optional.of(Duration.ZERO));
        int exit = Main.run(terminal, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Shell.Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aBarIsDrawnAfterAWhileAndThenNowAndThen() {
        try (var bar = bar(Language.EN, Duration.ofNanos(400))) {
            clock.set(399);
            bar.reached(Part.READ_PROTOCOLS, 10, 100);
            assertThat(taken()).isEmpty();

            clock.set(400);
            bar.reached(Part.READ_PROTOCOLS, 50, 100);
            assertThat(taken()).isEqualTo(ERASE + "Reading protocols  ████████████░░░░░░░░░░░░  50%");

            clock.set(799);
            bar.reached(Part.READ_PROTOCOLS, 60, 100);
            assertThat(taken()).isEmpty();

            clock.set(800);
            bar.reached(Part.READ_PROTOCOLS, 999, 1000);
            assertThat(taken()).endsWith("███████████████████████░  99%");
        }
    }

    @Test
    void aBarIsTakenBackWhenItsPartIsDoneOrTheWorkEnds() {
        try (var bar = bar(Language.EN, Duration.ZERO)) {
            bar.reached(Part.EXAMINE, 1, 2);
            taken();

            bar.reached(Part.EXAMINE, 2, 2);
            assertThat(taken()).isEqualTo(ERASE);

            bar.reached(Part.WRITE_REPORT, 1, 2);
            taken();
        }
        assertThat(taken()).isEqualTo(ERASE);
    }

    @Test
    void whatWasNeverDrawnIsNotTakenBack() {
        try (var bar = bar(Language.EN, Duration.ofNanos(1))) {
            bar.reached(Part.EXAMINE, 1, 2);
            bar.reached(Part.EXAMINE, 2, 2);
        }
        assertThat(taken()).isEmpty();
    }

    @Test
    void everyPartHasItsNameInThreeLanguages() {
        for (Language language : Language.values()) {
            for (Part part : Part.values()) {
                try (var bar = bar(language, Duration.ZERO)) {
                    bar.reached(part, 1, 4);
                    assertThat(taken()).containsPattern("\\p{L}.*  ██████░{18}  25");
                }
            }
        }
    }

    @Test
    void aPersonSeesHowFarEachCommandIs() throws IOException {
        var half = Files.write(
                temporary.resolve("half.csv"),
                Files.readAllLines(night.resolve("protocols.csv")).subList(0, 1));

        assertThat(watched("tabulate", night, "--laws", LAWS).err()).contains("Reading stations", "Reading protocols");
        assertThat(watched("findings", night, "--laws", LAWS).err()).contains("Reading stations", "Reading protocols");
        assertThat(watched("certain", night, "--laws", LAWS).err()).contains("Reading protocols");
        assertThat(watched("import", night, half, "--laws", LAWS).err()).contains("Reading protocols");
        assertThat(watched("score", night, "--laws", LAWS).err()).contains("Reading protocols");
        assertThat(watched("export", night, "-o", temporary.resolve("out"), "--laws", LAWS)
                        .err())
                .contains("Reading protocols", "Writing the report");
        assertThat(watched("rehearse", KAZAKHSTAN_2023, "--stations", 1100, "-o", temporary.resolve("more"))
                        .err())
                .contains("Making up stations");
    }

    @Test
    void theLastThingDoneToABarIsToTakeItBack() {
        var ran = watched("export", night, "-o", temporary.resolve("again"), "--laws", LAWS);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).endsWith(ERASE);
        assertThat(ran.out()).doesNotContain(ERASE).doesNotContain("█");
    }

    @Test
    void findingsStandOnLinesOfTheirOwn() throws IOException {
        Path faulty = Files.writeString(temporary.resolve("faulty.csv"), "station,contest\nX,mazhilis-list\n");

        var ran = watched("import", night, faulty, "--laws", LAWS);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err().substring(ran.err().lastIndexOf(ERASE) + ERASE.length()))
                .startsWith(faulty + ":");
    }

    @Test
    void whoeverAskedForDataOrDoesNotWatchSeesNone() {
        for (String command : List.of("tabulate", "findings", "certain", "score")) {
            assertThat(watched(command, night, "--laws", LAWS, "--json").err()).isEmpty();
            assertThat(Shell.dauys(command, night, "--laws", LAWS).err()).isEmpty();
        }
    }
}
