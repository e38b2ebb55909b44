package org.dauys.documents;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.dauys.election.Language;
import org.dauys.reading.Finding;

/**
 * Says in a language what is wrong, with what was expected and what was probably meant.
 *
 * <p>The sentences stand in {@code findings_kk.properties} and its sisters, by the code of the finding: what is wrong, then
 * {@code .expected}, then {@code .meant}. A sentence that needs a detail which the finding does not have is left out.
 */
public final class FindingText {
    /** The endings of the keys under which the sentences of one code stand. */
    static final List<String> ENDINGS = List.of("", ".expected", ".meant");

    private static final int LONGEST_VALUE = 120;
    private static final int LONGEST_NUMBER = 18;

    private final ULocale locale;
    private final Properties sentences;

    private FindingText(ULocale locale, Properties sentences) {
        this.locale = locale;
        this.sentences = sentences;
    }

    /** The sentences in a language. */
    public static FindingText in(Language language) {
        return new FindingText(
                ULocale.forLocale(language.locale()), Catalogue.read("findings_" + language.code() + ".properties"));
    }

    /**
     * All sentences about a finding.
     *
     * @throws IllegalArgumentException if there is no sentence for its code
     */
    public String sentences(Finding finding) {
        String code = finding.code().id();
        if (!sentences.containsKey(code)) {
            throw new IllegalArgumentException("The code %s must have a sentence.".formatted(code));
        }
        Map<String, Object> words = words(finding);
        List<String> said = new ArrayList<>();
        for (String ending : ENDINGS) {
            String pattern = sentences.getProperty(code + ending, "");
            var message = new MessageFormat(pattern, locale);
            boolean complete = words.keySet().containsAll(message.getArgumentNames());
            if (ending.isEmpty() || (!pattern.isEmpty() && complete)) {
                said.add(message.format(words));
            }
        }
        return String.join(" ", said);
    }

    /** One line: where it stands, the field, the sentences, and the code to look up or to quote. */
    public String line(Finding finding) {
        String file = visible(finding.place().file());
        String place = finding.place().line() == 0
                ? file
                : file + ":" + finding.place().line();
        String field = finding.field().isEmpty() ? "" : " " + visible(finding.field()) + ":";
        return place + ":" + field + " " + sentences(finding) + " ("
                + finding.code().id() + ")";
    }

    private static Map<String, Object> words(Finding finding) {
        Map<String, Object> words = new HashMap<>();
        put(words, "value", finding.value());
        List<String> details = finding.details();
        for (int i = 0; i < details.size(); i++) {
            put(words, String.valueOf(i), details.get(i));
        }
        if (!details.isEmpty()) {
            words.put("all", visible(String.join(", ", details)));
        }
        return words;
    }

    /** A text and, if it is a number, the number, on which the form of another word may depend. */
    private static void put(Map<String, Object> words, String name, String text) {
        words.put(name, visible(text));
        boolean number = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(letter -> '0' <= letter && letter <= '9');
        if (number) {
            words.put("n" + name, Long.valueOf(text));
        }
    }

    /** A text that is short and cannot change how the rest of the line looks. */
    static String visible(String text) {
        int end = text.offsetByCodePoints(
                0, Math.min(LONGEST_VALUE, text.codePointCount(0, Math.min(text.length(), 2 * LONGEST_VALUE))));
        var shown = new StringBuilder();
        text.substring(0, end)
                .codePoints()
                .map(letter -> isSeen(letter) ? letter : '\uFFFD')
                .forEach(shown::appendCodePoint);
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
