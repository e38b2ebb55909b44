package org.dauys.documents;

/** The outcome of a count as plain text. */
public final class CountText {
    private CountText() {}

    /** The text, its lines ended by line feeds. */
    public static String of(Words words, Account account, Page page) {
        return words.language().code() + account + page.width();
    }
}
