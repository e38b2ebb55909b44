package org.dauys.server.night;

/** Texts that somebody typed, made fit for the journal. */
final class Typed {
    private static final int LONGEST = 200;

    private Typed() {}

    /** The text without what is not seen, and not too long. */
    static String of(String text) {
        var readable = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE)
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }
}
