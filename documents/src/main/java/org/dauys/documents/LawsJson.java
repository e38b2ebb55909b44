package org.dauys.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dauys.statute.Statute;

/** A list of statutes as JSON; its shape is {@code docs/schema/laws.schema.json}. */
public final class LawsJson {
    private LawsJson() {}

    /** The text, its lines ended by line feeds. */
    public static String of(List<Statute> statutes) {
        return Json.pretty(JsonValues.object(
                "laws", statutes.stream().map(LawsJson::statute).toList()));
    }

    private static Map<String, Object> statute(Statute statute) {
        return JsonValues.object(
                "statute", statute.id(),
                "act", JsonValues.text(statute.act()),
                "edition", statute.edition(),
                "from", statute.from().toString(),
                "until", statute.until().map(LocalDate::toString));
    }
}
