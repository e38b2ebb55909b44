package org.dauys.counting.acts;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the texts of acts may hold. */
final class Words {
    static final int LONGEST_REASON = 2000;
    static final int LONGEST_DOCUMENT = 200;
    static final int LONGEST_WORD = 200;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern HOUR = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private Words() {}

    static Optional<Refusal> reason(String text) {
        return text(RefusalCode.BAD_REASON, text, LONGEST_REASON);
    }

    static Optional<Refusal> document(String text) {
        return text(RefusalCode.BAD_DOCUMENT, text, LONGEST_DOCUMENT);
    }

    static Optional<Refusal> word(String text) {
        return text(RefusalCode.BAD_WORD, text, LONGEST_WORD);
    }

    static Optional<Refusal> hash(String text) {
        return HASH.matcher(text).matches() ? Optional.empty() : Optional.of(Refusal.of(RefusalCode.NOT_A_HASH, text));
    }

    static Optional<Refusal> hour(String text) {
        return HOUR.matcher(text).matches() ? Optional.empty() : Optional.of(Refusal.of(RefusalCode.NOT_AN_HOUR, text));
    }

    static boolean isName(String text) {
        return isReadable(text, Entry.LONGEST_NAME);
    }

    private static Optional<Refusal> text(RefusalCode code, String text, int longest) {
        return isReadable(text, longest)
                ? Optional.empty()
                : Optional.of(Refusal.of(code, "", String.valueOf(longest)));
    }

    /** Whether it is not empty, not too long, and has nothing that is not seen, line feeds aside. */
    private static boolean isReadable(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.codePoints().allMatch(letter -> letter == '\n' || isSeen(letter));
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
