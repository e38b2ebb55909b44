package org.dauys.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dauys.election.Language;
import org.dauys.election.Text;
import org.dauys.reading.Fields;

/** Texts in Kazakh, Russian and English as form files write them: a mapping with the keys kk, ru and en. */
final class TextFields {
    private TextFields() {}

    /** A text that must be there in all three languages. */
    static Optional<Text> text(Fields fields, String key) {
        return fields.mapping(key).flatMap(words -> whole(fields, key, words));
    }

    /** A text that may be absent, but not in part. */
    static Optional<Text> optionalText(Fields fields, String key) {
        return fields.optionalMapping(key).flatMap(words -> whole(fields, key, words));
    }

    private static Optional<Text> whole(Fields fields, String key, Fields words) {
        List<String> missing = Arrays.stream(Language.values())
                .map(Language::code)
                .filter(code -> !words.has(code))
                .toList();
        if (!missing.isEmpty()) {
            fields.report(FormCode.LANGUAGE_MISSING, key, "", String.join(", ", missing));
        }
        Optional<String> kk = words.optionalText(Language.KK.code());
        Optional<String> ru = words.optionalText(Language.RU.code());
        Optional<String> en = words.optionalText(Language.EN.code());
        words.close();
        return kk.isEmpty() || ru.isEmpty() || en.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(kk.get(), ru.get(), en.get()));
    }
}
