package org.dauys.mandates.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;

/**
 * A draw by lot that anyone can repeat with {@code sha256sum}; docs/draw.md says how, with an example.
 *
 * <p>The names are put in the order of their bytes in UTF-8, so that the order of the documents does not matter. Turn by
 * turn the SHA-256 of the seed, a comma and the number of the turn is taken; the first {@value #DIGITS} digits of it are a
 * number, and the number modulo how many names are left tells which of them is drawn, counted from 0. If the number is
 * among the last few that would favour some names, the turn draws nobody. So every order is equally likely, as far as
 * nobody knows the seed when the names are fixed.
 *
 * @param seed the text that the draw begins with
 * @param turns every turn
 */
public record Draw(String seed, List<Turn> turns) {
    /** How many hexadecimal digits are used: 60 bits, with which a shell can calculate. */
    private static final int DIGITS = 15;

    /** The draw with its own list. */
    public Draw {
        turns = List.copyOf(turns);
    }

    /**
     * One turn.
     *
     * @param number its number, from 1
     * @param digest SHA-256, in hexadecimal
     * @param left the names that were left, in order
     * @param drawn the position of the name that was drawn, from 0; −1 if the turn drew nobody
     */
    public record Turn(int number, String digest, List<String> left, int drawn) {
        /** The turn with its own list. */
        public Turn {
            left = List.copyOf(left);
        }

        /** Whether a name was drawn. */
        public boolean draws() {
            return drawn >= 0;
        }

        /**
         * The name that was drawn.
         *
         * @throws IndexOutOfBoundsException if the turn drew nobody
         */
        public String name() {
            return left.get(drawn);
        }
    }

    /**
     * The order of these names by the seed.
     *
     * @throws IllegalArgumentException if the names are not distinct
     */
    public static Draw order(String seed, List<String> names) {
        return order(seed, names, DIGITS);
    }

    /** The order that follows from a number of digits. */
    static Draw order(String seed, List<String> names, int digits) {
        if (new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("The names %s must be distinct.".formatted(names));
        }
        List<String> left = new ArrayList<>(names);
        left.sort(Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
        List<Turn> turns = new ArrayList<>();
        for (int number = 1; !left.isEmpty(); number++) {
            String digest = digest(seed + "," + number);
            var turn = new Turn(number, digest, left, drawn(digest, digits, left.size()));
            turns.add(turn);
            if (turn.draws()) {
                left.remove(turn.drawn());
            }
        }
        return new Draw(seed, turns);
    }

    private static int drawn(String digest, int digits, int left) {
        long number = Long.parseLong(digest, 0, digits, 16);
        long numbers = 1L << (4 * digits);
        return number < numbers - numbers % left ? (int) (number % left) : -1;
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }

    /** All names, in the order in which they were drawn. */
    public List<String> names() {
        return turns.stream().filter(Turn::draws).map(Turn::name).toList();
    }

    /**
     * Those who win a lot of so many: the first that were drawn.
     *
     * @throws IllegalArgumentException if there are not so many names
     */
    public List<String> first(int number) {
        List<String> all = names();
        if (number < 0 || number > all.size()) {
            throw new IllegalArgumentException(
                    "%d must not be negative or more than the %d names.".formatted(number, all.size()));
        }
        return all.subList(0, number);
    }
}
