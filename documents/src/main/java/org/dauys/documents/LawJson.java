package org.dauys.documents;

/** A statute as JSON; its shape is docs/schema/law.schema.json. */
public final class LawJson {
    private LawJson() {}

    /** The text, its lines ended by line feeds. */
    public static String of(org.dauys.statute.Statute statute) {
        return statute.id();
    }
}
