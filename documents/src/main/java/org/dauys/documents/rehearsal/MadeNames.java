package org.dauys.documents.rehearsal;

import java.util.List;
import java.util.Locale;

/**
 * Names and ids for persons who are made up. The surname says that nobody is meant; the first names are borne by women and
 * men alike, so that a name tells nothing of what is sealed.
 */
final class MadeNames {
    private static final List<String> FIRST =
            List.of("Бақыт", "Жұлдыз", "Дидар", "Сымбат", "Ырыс", "Саша", "Женя", "Валя", "Слава", "Шура");

    private final Draws draws;
    private int next = 1;

    MadeNames(Draws draws) {
        this.draws = draws;
    }

    /** A name that was not given yet, such as {@code Дидар Үміткер-12}. */
    String next() {
        return FIRST.get((int) draws.below(FIRST.size())) + " Үміткер-" + next++;
    }

    /** An id such as {@code amanat-07}, or {@code d1-amanat-07} for one of several lists of a party. */
    static String id(String where, String party, int place, boolean isOnlyList) {
        return String.format(Locale.ROOT, "%s-%02d", isOnlyList ? word(party) : word(where) + "-" + word(party), place);
    }

    /** A code as a word of an id. */
    static String word(String code) {
        String word = code.toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-');
        return Character.isLetter(word.charAt(0)) ? word : "n" + word;
    }
}
