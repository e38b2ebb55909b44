package org.dauys.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dauys.server.command.Words;
import org.junit.jupiter.api.Test;

/** That docs/operations.md names everything that can be configured, and nothing else. */
class ConfigurationTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAMED = Pattern.compile("\\.(?:value|required)\\(\"([a-z-]+)\"\\)");
    private static final Pattern VARIABLE = Pattern.compile("\"(?:\\$\\{)?(DAUYS_[A-Z_]+)[:\"]");
    private static final Pattern TOLD = Pattern.compile("`(DAUYS_[A-Z_]+)`");
    private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)`");

    private static String table() throws IOException {
        String page = Files.readString(Path.of("../docs/operations.md"));
        int from = page.indexOf("### Configuration");
        return page.substring(from, page.indexOf("###", from + 1))
                .lines()
                .filter(line -> line.startsWith("|"))
                .reduce(
                        "",
                        (above, line) -> above + line.substring(0, line.indexOf('|', line.indexOf('|', 1) + 1)) + "\n");
    }

    private static SortedSet<String> all(Pattern pattern, String text) {
        var all = new TreeSet<String>();
        pattern.matcher(text).results().forEach(found -> all.add(found.group(1)));
        return all;
    }

    private static SortedSet<String> read() throws IOException {
        var read = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                read.addAll(all(VARIABLE, source));
                if (file.endsWith("Settings.java")) {
                    all(NAMED, source)
                            .forEach(name -> read.add(
                                    "DAUYS_" + name.toUpperCase(Locale.ROOT).replace('-', '_')));
                }
            }
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
        return read;
    }

    @Test
    void everyVariableThatIsReadIsInTheTableAndNoOther() throws IOException {
        assertThat(read())
                .hasSizeGreaterThan(10)
                .contains("DAUYS_DATABASE_URL", "DAUYS_ELECTION", "DAUYS_STANDBY_WAIT");
        assertThat(all(TOLD, table())).isEqualTo(read());
    }

    @Test
    void everyOptionIsInTheTableAndNoOther() throws IOException {
        var options = new TreeSet<String>(Set.of(Words.LANGUAGE));
        options.addAll(Settings.OPTIONS);

        assertThat(all(OPTION, table())).isEqualTo(options);
    }
}
