package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was written as JSON and holds it against its schema. */
final class WrittenJson {
    private WrittenJson() {}

    static JsonNode read(String text) {
        return JsonMapper.shared().readTree(text);
    }

    static void assertValid(String text, String schema) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        assertThat(registry.getSchema(schemaText(schema)).validate(text, InputFormat.JSON))
                .isEmpty();
    }

    private static String schemaText(String schema) {
        try {
            return Files.readString(Shell.ROOT.resolve("docs/schema").resolve(schema + ".schema.json"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
