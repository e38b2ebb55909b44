package org.dauys.cli;

import java.util.List;
import org.dauys.election.Language;
import org.dauys.statute.Statute;
import tools.jackson.core.JsonGenerator;

/** A list of laws as JSON; the shape is docs/schema/laws.schema.json. */
final class LawsJson {
    private LawsJson() {}

    /** The text, its lines ended by line feeds. */
    static String of(List<Statute> statutes) {
        return Json.object(json -> {
            json.writeArrayPropertyStart("laws");
            statutes.forEach(statute -> write(json, statute));
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Statute statute) {
        json.writeStartObject();
        json.writeStringProperty("statute", statute.id());
        json.writeObjectPropertyStart("act");
        for (Language language : Language.values()) {
            json.writeStringProperty(language.code(), statute.act().in(language));
        }
        json.writeEndObject();
        json.writeStringProperty("edition", statute.edition());
        json.writeStringProperty("from", statute.from().toString());
        statute.until().ifPresent(until -> json.writeStringProperty("until", until.toString()));
        json.writeEndObject();
    }
}
