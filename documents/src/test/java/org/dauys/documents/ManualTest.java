package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;

/** What docs/election-folder.md shows can be copied. */
class ManualTest {
    private static final List<String> FILES =
            List.of("election.yaml", "votes.csv", "declared.csv", "seats.csv", "decisions.yaml");
    private static final String INDENT = " ".repeat(4);

    @Test
    void theExampleOfTheManualIsAFolderWithoutAFault() throws IOException {
        var manual = Files.readString(Path.of("..", "docs", "election-folder.md"));
        var example = manual.substring(manual.indexOf("## An example"), manual.indexOf("## What is checked"));
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> blocks = Arrays.stream(example.split("\n\n"))
                .filter(block -> block.startsWith(INDENT))
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            texts.put(FILES.get(i), unindented(blocks.get(i)));
        }
        texts.put("SOURCE.md", "The manual.");
        var findings = new Findings();

        var record = FolderReader.read(Folder.of("example-2020", texts), findings);

        assertThat(findings.all()).isEmpty();
        assertThat(record).isPresent();
        assertThat(texts).hasSize(FILES.size() + 1);
    }

    private static String unindented(String block) {
        return block.lines().map(line -> line.substring(INDENT.length())).collect(Collectors.joining("\n", "", "\n"));
    }
}
