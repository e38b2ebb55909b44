package org.dauys.statute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.reading.ReadingCode;

/** The statute files of the tests and of the project. */
final class Laws {
    /** The id that the files of the tests have. */
    static final String TRIED = "xx/act/2024-01-01";

    private static final Path OWN = Path.of("src/test/resources/laws");
    private static final Path PROJECT = Path.of("../laws");

    private Laws() {}

    /** The files of a folder of the tests that end so, in order. */
    static List<Path> tried(String folder, String ending) {
        return below(OWN.resolve(folder), ending);
    }

    /** The statute files of the project, in order. */
    static List<Path> real() {
        return below(PROJECT, ".yaml").stream()
                .filter(file -> !file.toString().endsWith(".persons.yaml"))
                .toList();
    }

    /** The id of a statute file of the project. */
    static String id(Path real) {
        String path = PROJECT.relativize(real).toString().replace('\\', '/');
        return path.substring(0, path.length() - ".yaml".length());
    }

    /** A statute of the project, which must be in order. */
    static Statute real(String id) {
        var findings = new Findings();
        return StatuteReader.read(id, id + ".yaml", text(PROJECT.resolve(id + ".yaml")), findings)
                .orElseThrow(() -> new AssertionError(written(findings.all())));
    }

    /** A good statute of the tests. */
    static Statute good(String name) {
        return read(text(OWN.resolve("good").resolve(name + ".yaml")));
    }

    /** A good statute of the tests in which texts stand for others: old, new, old, new … */
    static Statute changed(String name, String... texts) {
        String text = text(OWN.resolve("good").resolve(name + ".yaml"));
        for (int i = 0; i < texts.length; i += 2) {
            if (!text.contains(texts[i])) {
                throw new AssertionError("\"%s\" is not in %s".formatted(texts[i], name));
            }
            text = text.replace(texts[i], texts[i + 1]);
        }
        return read(text);
    }

    /** The statute of a text, which must be in order. */
    static Statute read(String text) {
        var findings = new Findings();
        return StatuteReader.read(TRIED, "law.yaml", text, findings)
                .orElseThrow(() -> new AssertionError(written(findings.all())));
    }

    /** What is found wrong with a statute file. */
    static List<Finding> faults(String id, Path file) {
        var findings = new Findings();
        StatuteReader.read(id, file.getFileName().toString(), text(file), findings);
        return findings.all();
    }

    /** Findings, one a line: {@code file:line code field value [details]}; lists of known words, which grow, as …. */
    static String written(List<Finding> findings) {
        var text = new StringBuilder();
        for (Finding finding : findings) {
            text.append("%s:%d %s %s %s %s\n"
                    .formatted(
                            finding.place().file(),
                            finding.place().line(),
                            finding.code().id(),
                            finding.field(),
                            finding.value(),
                            details(finding)));
        }
        return text.toString();
    }

    private static List<String> details(Finding finding) {
        List<String> details = new ArrayList<>(finding.details());
        if (finding.code() == StatuteCode.UNKNOWN_STEP || finding.code() == ReadingCode.UNKNOWN_WORD) {
            details.set(0, "…");
        }
        return details;
    }

    /** What a file holds. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
