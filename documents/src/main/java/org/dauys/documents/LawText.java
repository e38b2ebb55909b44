package org.dauys.documents;

/** A statute as a lawyer reads it, as plain text. */
public final class LawText {
    private LawText() {}

    /** The text, its lines ended by line feeds. */
    public static String of(Words words, org.dauys.statute.Statute statute, Page page) {
        return words.language().code() + statute.id() + page.width();
    }
}
