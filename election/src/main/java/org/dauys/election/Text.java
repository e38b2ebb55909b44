package org.dauys.election;

/**
 * The same words in Kazakh, Russian and English.
 *
 * @param kk Kazakh
 * @param ru Russian
 * @param en English
 */
public record Text(String kk, String ru, String en) {
    /** The same words in every language: a name that is not translated. */
    public static Text same(String words) {
        return new Text(words, words, words);
    }

    /** The words in a language. */
    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
