package org.dauys.documents;

import java.util.List;
import org.dauys.election.Language;
import org.dauys.reading.Finding;

/** Findings as JSON; its shape is {@code docs/schema/findings.schema.json}. */
public final class FindingsJson {
    private FindingsJson() {}

    /** The text, its lines ended by line feeds. */
    public static String of(Language language, List<Finding> findings) {
        FindingText text = FindingText.in(language);
        List<Object> all =
                findings.stream().map(finding -> finding(finding, text)).toList();
        return Json.pretty(JsonValues.object("findings", all));
    }

    private static Object finding(Finding finding, FindingText text) {
        return JsonValues.object(
                "code", finding.code().id(),
                "file", finding.place().file(),
                "line", (long) finding.place().line(),
                "field", finding.field(),
                "value", finding.value(),
                "text", text.sentences(finding));
    }
}
