package org.dauys.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manual says is tested, is. */
class ThreatModelTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([A-Za-z]+Test)\\.([a-zA-Z0-9]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"threat-model.md", "asvs.md"})
    void everyTestThatIsNamedExists(String page) throws IOException {
        var named = NAMED.matcher(Files.readString(ROOT.resolve("docs").resolve(page)))
                .results()
                .distinct()
                .toList();

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(named.stream().filter(test -> !exists(test)).map(MatchResult::group))
                .isEmpty();
    }

    private static boolean exists(MatchResult named) {
        try (Stream<Path> rooms = Files.list(ROOT)) {
            for (Path room : rooms.filter(Files::isDirectory).toList()) {
                if (holds(room.resolve("src/test/java"), named)) {
                    return true;
                }
            }
            return false;
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private static boolean holds(Path tests, MatchResult named) throws IOException {
        if (!Files.isDirectory(tests)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(tests)) {
            for (Path file : files.filter(path -> path.endsWith(named.group(1) + ".java"))
                    .toList()) {
                if (Files.readString(file).contains("void " + named.group(2) + "(")) {
                    return true;
                }
            }
            return false;
        }
    }
}
