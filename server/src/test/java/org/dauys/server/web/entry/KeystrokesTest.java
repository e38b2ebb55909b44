package org.dauys.server.web.entry;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dauys.counting.acts.Role;
import org.dauys.election.Language;
import org.dauys.server.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a protocol takes is written to {@code target/data-entry.csv}: docs/data-entry.md tells it. */
@Tag("browser")
class KeystrokesTest {
    /** How many lines the form of the contest has. */
    private static final int LINES = 18;

    private static final Path MEASURED = Path.of("target", "data-entry.csv");

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(MEASURED, "language,station,digits,lines,keys,opening_ms,typing_ms,sending_ms\n");
        browser = Browser.open();
        browser.look(1280, false);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aProtocolTakesOneKeyForEachDigitAndOneForEachLine(Language language) throws IOException, InterruptedException {
        List<String> measured = new ArrayList<>();
        var clerk = new Clerk(browser, language);
        for (int i = 0; i < 3; i++) {
            Station station = Station.next();
            clerk.sit(station.officer(Role.TYPIST));
            clerk.go("/entry");
            int before = clerk.keys();
            long start = System.nanoTime();
            clerk.find(station.number());
            long opened = System.nanoTime();
            clerk.fill(station.figures());
            long typed = System.nanoTime();
            clerk.enter();
            clerk.isDone();
            long done = System.nanoTime();

            int keys = clerk.keys() - before;
            measured.add(Stream.of(opened - start, typed - opened, done - typed)
                    .map(time -> String.valueOf(time / 1_000_000))
                    .collect(joining(
                            ",",
                            "%s,%s,%d,%d,%d,"
                                    .formatted(
                                            language.code(), station.paper().station(), digits(station), LINES, keys),
                            "\n")));
            assertThat(keys)
                    .isEqualTo(digits(station) + LINES + station.number().length() + 1);
        }
        Files.writeString(MEASURED, String.join("", measured), APPEND);
    }

    private static int digits(Station station) {
        return station.figures().values().stream()
                .mapToInt(figure -> String.valueOf(figure).length())
                .sum();
    }
}
