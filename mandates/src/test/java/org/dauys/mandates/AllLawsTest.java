package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dauys.reading.Findings;
import org.dauys.statute.StatuteReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllLawsTest {
    private static final Path LAWS = Path.of("..", "laws");
    private static final String ENDING = ".persons.yaml";

    static List<String> ids() throws IOException {
        try (Stream<Path> files = Files.walk(LAWS)) {
            return files.map(file -> LAWS.relativize(file).toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyLawOnPersonsIsReadWithoutAFinding(String id) throws IOException {
        var findings = new Findings();
        var statute = StatuteReader.read(id, id, Files.readString(LAWS.resolve(id + ".yaml")), findings);
        var law = PersonsLawReader.read(
                statute.orElseThrow(), id + ENDING, Files.readString(LAWS.resolve(id + ENDING)), findings);

        assertThat(findings.all()).isEmpty();
        assertThat(law).isPresent();
    }
}
