package org.dauys.cli;

import java.util.List;
import org.dauys.documents.FindingText;
import org.dauys.election.Language;
import org.dauys.reading.Finding;
import tools.jackson.core.JsonGenerator;

/** Findings as JSON; the shape is docs/schema/findings.schema.json. */
final class FindingsJson {
    private FindingsJson() {}

    /** The text, its lines ended by line feeds. */
    static String of(Language language, List<Finding> findings) {
        FindingText text = FindingText.in(language);
        return Json.object(json -> {
            json.writeArrayPropertyStart("findings");
            findings.forEach(finding -> write(json, finding, text.sentences(finding)));
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Finding finding, String sentence) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().id());
        json.writeStringProperty("file", finding.place().file());
        json.writeNumberProperty("line", finding.place().line());
        json.writeStringProperty("field", finding.field());
        json.writeStringProperty("value", finding.value());
        json.writeStringProperty("text", sentence);
        json.writeEndObject();
    }
}
