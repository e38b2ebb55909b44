package org.dauys.documents;

/** The outcome of a count as JSON; its shape is docs/schema/count.schema.json. */
public final class CountJson {
    private CountJson() {}

    /** The text, its lines ended by line feeds. */
    public static String of(Account account) {
        return account.toString();
    }
}
