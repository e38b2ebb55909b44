package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dauys.protocol.Catalogue;
import org.dauys.protocol.FormCode;
import org.dauys.protocol.FormReader;
import org.dauys.protocol.Item;
import org.dauys.protocol.Rule;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The JSON Schema of forms, and that it says of the structure of a form what the reader says. */
class FormSchemaTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path SCHEMA = Path.of("..", "docs", "schema", "form.schema.json");
    private static final Path FIXTURES = Path.of("..", "protocol", "src", "test", "resources", "forms");

    /** What the reader finds by comparing values with each other; a schema cannot. */
    private static final Set<FormCode> BY_COMPARISON = Set.of(
            FormCode.ID_NOT_PATH, FormCode.LINE_REPEATED, FormCode.LINE_OF_CHECK_MISSING, FormCode.SHARE_TOO_LONG);

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    static List<Path> allForms() throws IOException {
        try (Stream<Path> fixtures = Files.walk(FIXTURES)) {
            return Stream.concat(RulesPageTest.Forms.files().stream(), fixtures)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aSchemaIsASchema() throws IOException {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(Files.readString(SCHEMA), InputFormat.JSON)).isEmpty();
    }

    @Test
    void ourFormsFollowTheSchema() throws IOException {
        for (Path file : RulesPageTest.Forms.files()) {
            assertThat(schema().validate(YAML.readTree(Files.readString(file))))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("allForms")
    void schemaAndReaderAgreeOnEveryForm(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(schema().validate(YAML.readTree(text)).isEmpty()).as(text).isEqualTo(structureIsGood(text));
    }

    @Test
    void schemaAndReaderAgreeOnEveryWayToSpoilAForm() throws IOException {
        var judged = new TreeMap<Boolean, Integer>();
        Schema schema = schema();
        for (JsonNode spoilt : Spoilt.all(YAML.readTree(Files.readString(FIXTURES.resolve("good/every-word.yaml"))))) {
            boolean good = structureIsGood(spoilt.toString());
            judged.merge(good, 1, Integer::sum);
            assertThat(schema.validate(spoilt).isEmpty())
                    .as("the schema on what the reader finds %s: %s", good ? "good" : "bad", spoilt)
                    .isEqualTo(good);
        }

        assertThat(judged.get(false)).isGreaterThan(300);
        assertThat(judged.get(true)).isPositive();
    }

    @Test
    void theSchemaNamesEveryItemAndEveryRule() throws IOException {
        JsonNode schema = YAML.readTree(Files.readString(SCHEMA));

        assertThat(texts(schema.at("/$defs/line/properties/item/enum")))
                .containsExactlyElementsOf(Arrays.stream(Item.values())
                        .map(item -> item.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
        assertThat(texts(schema.at("/properties/checks/propertyNames/enum")))
                .containsExactlyElementsOf(
                        Catalogue.rules().stream().map(Rule::code).toList());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static boolean structureIsGood(String text) {
        var findings = new Findings();
        FormReader.read("zz/2024/form", "form.yaml", text, findings);
        return findings.all().stream()
                .allMatch(finding -> finding.code() instanceof FormCode code && BY_COMPARISON.contains(code));
    }
}
