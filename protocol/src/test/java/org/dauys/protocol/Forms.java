package org.dauys.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dauys.reading.Findings;

/** The form files of the project and those made for the tests. */
final class Forms {
    /** The id of every form made for the tests. */
    static final String TRIED = "zz/2024/form";

    private static final Path MADE = Path.of("src", "test", "resources", "forms");
    private static final Path REAL = Path.of("..", "forms");

    private Forms() {}

    static List<Path> tried(String kind, String ending) {
        return files(MADE.resolve(kind), ending);
    }

    static List<Path> real() {
        return files(REAL, ".yaml");
    }

    static String id(Path file) {
        return REAL.relativize(file).toString().replace(".yaml", "");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Form good(String name) {
        return FormReader.read(TRIED, name, text(MADE.resolve("good").resolve(name + ".yaml")), new Findings())
                .orElseThrow();
    }

    static Findings faults(String id, Path file) {
        var findings = new Findings();
        FormReader.read(id, file.getFileName().toString(), text(file), findings);
        return findings;
    }

    /** One finding a line: {@code file:line code field value [details]}. */
    static String written(Findings findings) {
        return findings.all().stream()
                .map(finding -> "%s:%d %s %s %s %s\n"
                        .formatted(
                                finding.place().file(),
                                finding.place().line(),
                                finding.code().id(),
                                finding.field(),
                                finding.value(),
                                finding.details()))
                .collect(Collectors.joining());
    }
}
