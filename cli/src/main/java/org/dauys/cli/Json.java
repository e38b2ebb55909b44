package org.dauys.cli;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON that people can read too. */
final class Json {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** The text of one object, its lines ended by line feeds. */
    static String object(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        var layout = new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        var context = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return layout.createInstance();
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(context, text)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }
}
