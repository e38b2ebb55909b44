package org.dauys.cli;

import java.io.StringWriter;
import java.util.List;
import org.dauys.documents.FindingText;
import org.dauys.election.Language;
import org.dauys.reading.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Findings as JSON; the shape is docs/schema/findings.schema.json. */
final class FindingsJson {
    private FindingsJson() {}

    /** The text, its lines ended by line feeds. */
    static String of(Language language, List<Finding> findings) {
        FindingText text = FindingText.in(language);
        var written = new StringWriter();
        try (JsonGenerator json = Json.to(written)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("findings");
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeStringProperty("code", finding.code().id());
                json.writeStringProperty("file", finding.place().file());
                json.writeNumberProperty("line", finding.place().line());
                json.writeStringProperty("field", finding.field());
                json.writeStringProperty("value", finding.value());
                json.writeStringProperty("text", text.sentence(finding));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return written + "\n";
    }
}
