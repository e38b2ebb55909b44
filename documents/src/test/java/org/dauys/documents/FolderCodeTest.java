package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;

class FolderCodeTest {
    /** What a folder on any disk cannot be made to show, tested below, or shows beside laws only. */
    private static final Set<FolderCode> NOT_IN_FIXTURES = Set.of(
            FolderCode.FILE_TOO_LARGE,
            FolderCode.FILE_OUTSIDE,
            FolderCode.FILE_CLOSED,
            FolderCode.NO_LISTS_THERE,
            FolderCode.NO_LISTS_HERE);

    @Test
    void everyCodeIsFoundInSomeBadFolder() throws IOException {
        var found = new TreeSet<String>();
        for (Path folder : Fixtures.folders("bad")) {
            Files.readAllLines(folder.resolve("expected.txt")).forEach(line -> found.add(line.split(" ", 3)[1]));
        }

        assertThat(Arrays.stream(FolderCode.values()).filter(code -> !NOT_IN_FIXTURES.contains(code)))
                .extracting(FolderCode::id)
                .isSubsetOf(found);
    }

    @Test
    void theManualSaysOfEveryCodeWhenItOccurs() throws IOException {
        var manual = Files.readString(Path.of("..", "docs", "election-folder.md"));

        for (FolderCode code : FolderCode.values()) {
            assertThat(manual).contains("| %s | %s |\n".formatted(code.id(), code.when()));
        }
    }

    @Test
    void noTwoCodesHaveTheSameId() {
        assertThat(FolderCode.values()).extracting(FolderCode::id).doesNotHaveDuplicates();
    }

    @Test
    void aFileThatCannotBeReadIsReportedForItsReason() {
        Map<String, Content> contents = new LinkedHashMap<>();
        contents.put("election.yaml", new Content.Closed());
        contents.put("votes.csv", new Content.NotInFolder());
        contents.put("SOURCE.md", new Content.Held("x".repeat(FolderTexts.LARGEST_TEXT + 1)));
        var findings = new Findings();

        FolderReader.read(new FolderInMemory("any", contents), findings);

        assertThat(findings.all())
                .extracting(Fixtures::rendered)
                .containsExactly(
                        "SOURCE.md:0 E104 - “” [4194304]", "election.yaml:0 E107 - “”", "votes.csv:0 E106 - “”");
    }
}
