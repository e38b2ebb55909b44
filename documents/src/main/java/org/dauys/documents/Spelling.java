package org.dauys.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dauys.election.Party;
import org.dauys.election.Reserved;

/** How names are spelt that other files and other elections refer to. */
public final class Spelling {
    /** Codes that stand for something else than a party or a candidate. */
    static final List<String> RESERVED = Stream.concat(
                    Arrays.stream(Reserved.values()).map(Reserved::name), Stream.of(Party.UNKNOWN_CODE))
            .toList();

    private static final int LONGEST = 64;
    private static final int LONGEST_PATH = 256;

    // Ids begin with a small letter and codes hold none, so that no id is also a code.
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*+");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_.-]*+");
    private static final Pattern STATUTE = Pattern.compile("[a-z0-9][a-z0-9-]*+(?:/[a-z0-9][a-z0-9-]*+)*+");
    private static final Pattern SECTION = Pattern.compile("[a-z0-9][a-z0-9-]*+");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern QUESTION = Pattern.compile("[^/\\s]++(?:/[^/\\s]++)*+");

    private Spelling() {}

    /** Whether it can name an election, a body or a contest. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST && ID.matcher(text).matches();
    }

    /** Whether it can name a constituency, a party or a candidate. */
    public static boolean isCode(String text) {
        return text.length() <= LONGEST && CODE.matcher(text).matches();
    }

    /** The id that was probably meant, as the details of a finding. */
    public static String[] likelyId(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'))
                .filter(Spelling::isId)
                .toArray(String[]::new);
    }

    /** The code that was probably meant, as the details of a finding. */
    static String[] likelyCode(String text) {
        return Stream.of(text.toUpperCase(Locale.ROOT).replace(' ', '_'))
                .filter(Spelling::isCode)
                .toArray(String[]::new);
    }

    static boolean isReserved(String code) {
        return RESERVED.contains(code);
    }

    static boolean isStatute(String text) {
        return text.length() <= LONGEST_PATH && STATUTE.matcher(text).matches();
    }

    /** Whether it can name a statute, or a statute and one of its sections with a colon between. */
    static boolean isChosenLaw(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? isStatute(text)
                : isStatute(text.substring(0, colon))
                        && SECTION.matcher(text.substring(colon + 1)).matches();
    }

    static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    static boolean isQuestion(String text) {
        return text.length() <= LONGEST_PATH && QUESTION.matcher(text).matches();
    }
}
