package org.dauys.election;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which Dauys speaks. */
public enum Language {
    KK("kk-KZ"),
    RU("ru-KZ"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The one of an ISO 639-1 code; nothing if Dauys does not speak it. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
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
