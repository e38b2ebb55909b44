package org.dauys.documents.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The JSON Schemas of the YAML files of persons say of their structure what the reader says. */
class PeopleSchemaTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "schema", name + ".schema.json")), InputFormat.JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source: somebody|true",
                "{ source: somebody, traits: published, first-sitting: 2023-03-29, rehearsal: { seed: 7 } }|true",
                "traits: published|false",
                "{ source: somebody, traits: open }|false",
                "{ source: somebody, rehearsal: { seed: seven } }|false",
                "{ source: somebody, rehearsal: {} }|false",
                "{ source: somebody, other: 1 }|false"
            })
    void schemaAndReaderAgree(String label, boolean good) throws IOException {
        var read = SmallElection.read(Map.of("people.yaml", label, "traits.csv", ""));

        assertThat(read.findings().isEmpty()).as(label).isEqualTo(good);
        assertThat(schema("people").validate(YAML.readTree(label)).isEmpty())
                .as(label)
                .isEqualTo(good);
    }

    @Test
    void ourFilesFollowTheirSchemas() throws IOException {
        Path elections = Path.of("..", "elections");

        assertThat(schema("people")
                        .validate(YAML.readTree(Files.readString(elections.resolve("taiwan-2020/people.yaml")))))
                .isEmpty();
        assertThat(schema("rehearsal-persons")
                        .validate(YAML.readTree(
                                Files.readString(elections.resolve("kazakhstan-2023/rehearsal-persons.yaml")))))
                .isEmpty();
    }
}
