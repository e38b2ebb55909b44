package org.dauys.documents;

/** Every step of an explanation as JSON lines; the shape of a line is docs/schema/step.schema.json. */
public final class LedgerJson {
    private LedgerJson() {}

    /** The text, its lines ended by line feeds. */
    public static String of(org.dauys.figures.Explanation explanation) {
        return explanation.conclusions().toString();
    }
}
