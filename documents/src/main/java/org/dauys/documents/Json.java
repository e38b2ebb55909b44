package org.dauys.documents;

import java.io.StringWriter;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes maps, lists, texts, whole numbers and truth values as JSON, in the order given. Numbers keep every digit. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }

    /** Several lines, the last one ended by a line feed. */
    public static String pretty(Object value) {
        return written(value, new Indented()) + "\n";
    }

    /** One line without an end. */
    public static String line(Object value) {
        return written(value, ObjectWriteContext.empty());
    }

    private static String written(Object value, ObjectWriteContext context) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context, text)) {
            write(value, generator);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator into) {
        switch (value) {
            case Map<?, ?> map -> {
                into.writeStartObject();
                map.forEach((name, part) -> {
                    into.writeName(name.toString());
                    write(part, into);
                });
                into.writeEndObject();
            }
            case List<?> list -> {
                into.writeStartArray();
                list.forEach(part -> write(part, into));
                into.writeEndArray();
            }
            case Optional<?> part when part.isPresent() -> write(part.get(), into);
            case Optional<?> _ -> into.writeNull();
            case String text -> into.writeString(text);
            case Long number -> into.writeNumber(number);
            case Integer number -> into.writeNumber(number);
            case BigInteger number -> into.writeNumber(number);
            case Boolean holds -> into.writeBoolean(holds);
            default -> throw new IllegalArgumentException("JSON has no shape for %s.".formatted(value.getClass()));
        }
    }
}
