package org.dauys.documents.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.dauys.election.Language;
import org.dauys.election.Text;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the objects of an election report one after another; nothing of them is kept. Each place, contest, selection and
 * count has a line of its own.
 */
final class NistJson {
    private static final String MODEL = "ElectionResults.";
    private static final int BUFFER = 1 << 16;
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectWriteContext LINES = new ObjectWriteContext.Base() {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new NistLines();
        }
    };

    private final JsonGenerator generator;

    private NistJson(JsonGenerator generator) {
        this.generator = generator;
    }

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void write(NistJson into);
    }

    /**
     * Writes one document.
     *
     * @throws IOException if the stream cannot be written
     */
    static void write(OutputStream stream, Content content) throws IOException {
        try (JsonGenerator generator =
                FACTORY.createGenerator(LINES, new BufferedOutputStream(stream, BUFFER), JsonEncoding.UTF8)) {
            content.write(new NistJson(generator));
        } catch (JacksonIOException fault) {
            throw fault.getCause();
        }
    }

    /** Begins an object of a class of the model. */
    NistJson open(String type) {
        generator.writeStartObject();
        return text("@type", MODEL + type);
    }

    /** Begins an object of a class of the model to which others refer. */
    NistJson open(String type, String id) {
        return open(type).text("@id", id);
    }

    NistJson close() {
        generator.writeEndObject();
        return this;
    }

    NistJson list(String name) {
        generator.writeArrayPropertyStart(name);
        return this;
    }

    NistJson endList() {
        generator.writeEndArray();
        return this;
    }

    /** A text in a list. */
    void item(String text) {
        generator.writeString(text);
    }

    NistJson text(String name, String text) {
        generator.writeStringProperty(name, text);
        return this;
    }

    NistJson number(String name, long number) {
        generator.writeNumberProperty(name, number);
        return this;
    }

    NistJson flag(String name, boolean holds) {
        generator.writeBooleanProperty(name, holds);
        return this;
    }

    /** The same words in every language, each with its tag. */
    NistJson words(String name, Text words) {
        generator.writeName(name);
        open("InternationalizedText").list("Text");
        for (Language language : Language.values()) {
            open("LanguageString")
                    .text("Content", words.in(language))
                    .text("Language", language.code())
                    .close();
        }
        endList().close();
        return this;
    }

    /** A type of the standard, or, where it has none, one of ours. */
    NistJson type(String type, String other) {
        return other.isEmpty() ? text("Type", type) : text("Type", "other").text("OtherType", other);
    }

    /** How far counting is. */
    NistJson status(String status) {
        list("CountStatus").open("CountStatus").text("Status", status).type("total", "");
        return close().endList();
    }

    /** A code under which others know the thing. */
    NistJson code(String kind, String code) {
        list("ExternalIdentifier").open("ExternalIdentifier").type("", kind).text("Value", code);
        return close().endList();
    }

    /** Where a place is, as far as known. */
    void contact(String address) {
        generator.writeName("ContactInformation");
        open("ContactInformation").list("AddressLine").item(address);
        endList().close();
    }
}
