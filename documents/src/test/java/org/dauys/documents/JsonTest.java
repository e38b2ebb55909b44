package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    static List<Path> elections() throws IOException {
        return OurElectionsTest.folders();
    }

    static List<String> statutes() throws IOException {
        return LawTextTest.statutes();
    }

    private static String schemaText(String name) {
        return Counting.read(Path.of("..", "docs", "schema", name + ".schema.json"));
    }

    private static Schema schema(String name) {
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(schemaText(name), InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "why", "step", "law"})
    void aSchemaIsASchema(String name) {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(schemaText(name), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("elections")
    void countsAndLedgersFollowTheirSchemas(Path folder) {
        Account account = Counting.account(folder.getFileName().toString());

        assertThat(schema("count").validate(CountJson.of(account), InputFormat.JSON))
                .isEmpty();
        Schema step = schema("step");
        assertThat(LedgerJson.of(account.result().explanation()).lines())
                .hasSize(account.result().explanation().conclusions().size());
        assertThat(Counting.someOfEachKind(account.result().explanation()))
                .allSatisfy(line -> assertThat(step.validate(Json.line(JsonValues.step(line)), InputFormat.JSON))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("statutes")
    void statutesFollowTheirSchema(String id) {
        assertThat(schema("law").validate(LawJson.of(Counting.statute(id)), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void reasonsFollowTheirSchemaAndStandOnce() {
        var result = Counting.account("kazakhstan-2023").result();
        var reason = result.explanation()
                .why(Seats.of(result, "KZ", "AMANAT", 40).orElseThrow())
                .orElseThrow();

        String json = WhyJson.of(result, reason);

        assertThat(schema("why").validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json.lines().filter(line -> line.startsWith("      \"path\" : ")))
                .doesNotHaveDuplicates();
        assertThat(json).contains("\"value\" : \"5971719/69\"").contains("Amanat’s 40th seat");
    }

    @Test
    void numbersKeepEveryDigit() {
        assertThat(Json.line(Map.of("votes", 9_007_199_254_740_993L))).isEqualTo("{\"votes\":9007199254740993}");
        assertThat(JsonValues.value(Fraction.of(5, 100))).isEqualTo("5/100");
        assertThat(Json.line(List.of(Optional.empty(), "ә", true))).isEqualTo("[null,\"ә\",true]");
    }

    @Test
    void theSameCountGivesTheSameBytes() {
        assertThat(CountJson.of(Counting.account("kazakhstan-2023")))
                .isEqualTo(CountJson.of(Counting.account("kazakhstan-2023")));
    }
}
