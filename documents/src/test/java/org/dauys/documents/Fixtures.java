package org.dauys.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dauys.reading.Finding;

/** The folders made for the tests. */
final class Fixtures {
    private static final Path FOLDERS = Path.of("src", "test", "resources", "org", "dauys", "documents", "folders");

    private Fixtures() {}

    /** All folders of a kind, {@code good} or {@code bad}. */
    static List<Path> folders(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS.resolve(kind))) {
            return folders.sorted().toList();
        }
    }

    static Path good(String name) {
        return FOLDERS.resolve("good").resolve(name);
    }

    /** A finding as the expected files write it: {@code file:line code field value [details]}. */
    static String rendered(Finding finding) {
        var details = finding.details().isEmpty() ? "" : " " + finding.details();
        return "%s:%d %s %s “%s”%s"
                .formatted(
                        finding.place().file(),
                        finding.place().line(),
                        finding.code().id(),
                        finding.field().isEmpty() ? "-" : finding.field(),
                        finding.value(),
                        details);
    }
}
