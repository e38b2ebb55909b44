package org.dauys.statute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dauys.reading.Code;
import org.dauys.reading.Fields;
import org.dauys.reading.Names;
import org.dauys.reading.ReadingCode;

/**
 * A rule under the one key that says what kind of rule it is.
 *
 * @param word the kind
 * @param fields the rule
 */
public record Keyed<E extends Enum<E>>(E word, Fields fields) {
    /** The only key of a mapping, which must be one of the words; otherwise it is reported. */
    public static <E extends Enum<E>> Optional<Keyed<E>> one(Fields item, Class<E> words, Code code) {
        if (!item.isMapping()) {
            return Optional.empty();
        }
        if (item.keys().size() == 1) {
            String key = item.keys().getFirst();
            Optional<E> word = word(key, words);
            if (word.isPresent()) {
                return item.mapping(key).map(rule -> new Keyed<>(word.get(), rule));
            }
        }
        unknown(item, code, "", String.join(", ", item.keys()), written(words));
        return Optional.empty();
    }

    /** A list of words; each that is not one of them is reported. */
    public static <E extends Enum<E>> List<E> words(Fields fields, String key, Class<E> words) {
        List<E> read = new ArrayList<>();
        for (String text : fields.texts(key)) {
            word(text, words)
                    .ifPresentOrElse(
                            read::add, () -> unknown(fields, ReadingCode.UNKNOWN_WORD, key, text, written(words)));
        }
        return read;
    }

    /** Reports what is not one of the words, with the nearest of them. */
    public static void unknown(Fields fields, Code code, String key, String text, List<String> words) {
        List<String> details = new ArrayList<>(List.of(String.join(", ", words)));
        Names.nearest(text, words).ifPresent(details::add);
        fields.report(code, key, text, details.toArray(String[]::new));
    }

    private static <E extends Enum<E>> Optional<E> word(String text, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> written(word).equals(text))
                .findFirst();
    }

    private static <E extends Enum<E>> List<String> written(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Keyed::written).toList();
    }

    /** A word as statutes write it. */
    public static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
