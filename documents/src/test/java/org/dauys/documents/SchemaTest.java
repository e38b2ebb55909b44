package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The JSON Schemas of the YAML files, and that they say of the structure of a file what the reader says. */
class SchemaTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** What the reader finds by comparing values with each other or with another file; a schema cannot. */
    private static final Set<FolderCode> BY_COMPARISON = Set.of(
            FolderCode.ID_NOT_FOLDER,
            FolderCode.NAME_REPEATED,
            FolderCode.RANK_REPEATED,
            FolderCode.UNKNOWN_BODY,
            FolderCode.UNKNOWN_CONTEST,
            FolderCode.UNKNOWN_CONSTITUENCY,
            FolderCode.BODY_SEATS,
            FolderCode.NOTHING_DECLARED,
            FolderCode.DECIDED_TWICE,
            FolderCode.CHOSEN_NOT_AMONG,
            FolderCode.NOTHING_DECIDED);

    static List<Path> ourElections() throws IOException {
        return OurElectionsTest.folders();
    }

    static List<Path> allFolders() throws IOException {
        return Stream.of(OurElectionsTest.folders(), Fixtures.folders("good"), Fixtures.folders("bad"))
                .flatMap(List::stream)
                .toList();
    }

    private static Schema schema(String file) throws IOException {
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(Files.readString(schemaFile(file)), InputFormat.JSON);
    }

    private static Path schemaFile(String file) {
        return Path.of("..", "docs", "schema", file.replace(".yaml", ".schema.json"));
    }

    @ParameterizedTest
    @MethodSource("ourElections")
    void ourElectionsFollowTheSchema(Path folder) throws IOException {
        var errors = schema("election.yaml").validate(YAML.readTree(Files.readString(folder.resolve("election.yaml"))));

        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"election.yaml", "decisions.yaml"})
    void aSchemaIsASchema(String file) throws IOException {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(Files.readString(schemaFile(file)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allFolders")
    void schemaAndReaderAgreeOnEveryFolder(Path folder) throws IOException {
        for (String file : List.of("election.yaml", "decisions.yaml")) {
            if (Files.exists(folder.resolve(file))) {
                var text = Files.readString(folder.resolve(file));
                assertThat(Optional.of(structureIsGood(folder, file, text)))
                        .as(file)
                        .contains(schema(file).validate(YAML.readTree(text)).isEmpty());
            }
        }
    }

    /**
     * A good file is spoilt in every place in turn: something is left out, misspelt, or of another shape. A file in JSON
     * is also one in YAML, so both judges get the same text.
     */
    @Test
    void schemaAndReaderAgreeOnEveryWayToSpoilAFile() throws IOException {
        var judged = new TreeMap<String, Integer>();
        for (String file : List.of("election.yaml", "decisions.yaml")) {
            for (String name : List.of("tables", "minimal", "particulars")) {
                Path folder = Fixtures.good(name);
                if (Files.exists(folder.resolve(file))) {
                    compare(folder, file, judged);
                }
            }
        }

        assertThat(judged).containsKeys("good", "bad");
        assertThat(judged.get("bad")).isGreaterThan(500);
    }

    private static void compare(Path folder, String file, Map<String, Integer> judged) throws IOException {
        Schema schema = schema(file);
        for (JsonNode spoilt : Spoilt.all(YAML.readTree(Files.readString(folder.resolve(file))))) {
            String text = spoilt.toString();
            boolean good = structureIsGood(folder, file, text);
            judged.merge(good ? "good" : "bad", 1, Integer::sum);
            assertThat(schema.validate(spoilt).isEmpty())
                    .as("the schema on %s, which the reader finds %s: %s", file, good ? "good" : "bad", text)
                    .isEqualTo(good);
        }
    }

    private static boolean structureIsGood(Path folder, String file, String text) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String other : List.of("constituencies.csv", "parties.csv", "SOURCE.md")) {
            if (Files.exists(folder.resolve(other))) {
                texts.put(other, Files.readString(folder.resolve(other)));
            }
        }
        texts.put(file, text);
        var findings = new Findings();
        FolderReader.read(Folder.of(folder.getFileName().toString(), texts), findings);
        return findings.all().stream().noneMatch(finding -> isOfStructure(finding, file));
    }

    private static boolean isOfStructure(Finding finding, String file) {
        return finding.place().file().equals(file)
                && finding.place().line() > 0
                && !(finding.code() instanceof FolderCode code && BY_COMPARISON.contains(code));
    }
}
