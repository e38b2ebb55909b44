package org.dauys.election;

import java.util.Locale;

/** A language in which Dauys speaks. */
public enum Language {
    KK("kk-KZ"),
    RU("ru-KZ"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The locale whose numbers, dates and order of letters it uses. */
    public Locale locale() {
        return locale;
    }

    /** Its ISO 639-1 code: {@code kk}, {@code ru} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }
}
