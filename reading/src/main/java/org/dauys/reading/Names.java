package org.dauys.reading;

import java.util.Collection;
import java.util.Optional;

/** Help with names that were misspelt. */
public final class Names {

    private static final int FARTHEST = 2;
    private static final int LONGEST = 64;

    private Names() {}

    /**
     * The known name that was probably meant: the first of those with the fewest letters inserted, left out, replaced
     * or swapped with their neighbour, at most two, and never all the letters of a name.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        Optional<String> nearest = Optional.empty();
        var least = FARTHEST + 1;
        for (var name : known) {
            if (comparable(word, name)) {
                var distance = distance(word, name);
                if (distance < least && distance < Math.min(word.length(), name.length())) {
                    least = distance;
                    nearest = Optional.of(name);
                }
            }
        }
        return nearest;
    }

    private static boolean comparable(String word, String name) {
        return word.length() <= LONGEST && Math.abs(word.length() - name.length()) <= FARTHEST;
    }

    /** The distance of Damerau and Levenshtein, each letter being changed at most once. */
    private static int distance(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cell(one, other, table, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int cell(String one, String other, int[][] table, int i, int j) {
        var replaced = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        var changed = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(changed, table[i - 2][j - 2] + 1) : changed;
    }
}
