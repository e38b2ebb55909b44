package org.dauys.statute;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Language;
import org.dauys.election.Text;
import org.dauys.reading.Fields;

/** Texts in Kazakh, Russian and English as files write them: a mapping with the keys kk, ru and en. */
public final class TextFields {
    private TextFields() {}

    /** A text that must be there in all three languages. */
    public static Optional<Text> text(Fields fields, String key) {
        return fields.mapping(key).flatMap(words -> whole(fields, key, words));
    }

    /** A text that may be absent, but not in part. */
    public static Optional<Text> optionalText(Fields fields, String key) {
        return fields.optionalMapping(key).flatMap(words -> whole(fields, key, words));
    }

    /** The words in those languages in which they are given; reported if in none. */
    static Map<Language, String> words(Fields fields, String key) {
        return fields.mapping(key).map(words -> some(fields, key, words)).orElse(Map.of());
    }

    private static Map<Language, String> some(Fields fields, String key, Fields words) {
        Map<Language, String> given = given(words);
        List<String> missing = missing(words);
        if (missing.size() == Language.values().length) {
            reportMissing(fields, key, missing);
        }
        return given;
    }

    private static Optional<Text> whole(Fields fields, String key, Fields words) {
        Map<Language, String> given = given(words);
        List<String> missing = missing(words);
        if (!missing.isEmpty()) {
            reportMissing(fields, key, missing);
        }
        if (given.size() < Language.values().length) {
            return Optional.empty();
        }
        return Optional.of(new Text(at(given, Language.KK), at(given, Language.RU), at(given, Language.EN)));
    }

    /** The languages that are not there; what is there and cannot be read was reported. */
    private static List<String> missing(Fields words) {
        return Arrays.stream(Language.values())
                .map(Language::code)
                .filter(code -> !words.has(code))
                .toList();
    }

    private static void reportMissing(Fields fields, String key, List<String> missing) {
        fields.report(StatuteCode.LANGUAGE_MISSING, key, "", String.join(", ", missing));
    }

    private static String at(Map<Language, String> given, Language language) {
        return Optional.ofNullable(given.get(language)).orElseThrow();
    }

    private static Map<Language, String> given(Fields words) {
        Map<Language, String> given = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.optionalText(language.code()).ifPresent(text -> given.put(language, text));
        }
        words.close();
        return given;
    }
}
