package org.dauys.server.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after the name of a command.
 *
 * @param plain those that are no options
 * @param values the options with a value, by name
 * @param flags the options without
 */
record Words(List<String> plain, Map<String, String> values, Set<String> flags) {
    private static final Set<String> EVERYWHERE = Set.of("--data", "--lang");

    /**
     * Reads them.
     *
     * @param named the options with a value that the command has besides those of every command
     * @param flagged the options without one
     */
    static Words read(List<String> words, Set<String> named, Set<String> flagged) throws Stopped {
        var plain = new ArrayList<String>();
        var values = new HashMap<String, String>();
        var flags = new HashSet<String>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            int sign = word.indexOf('=');
            String name = sign < 0 ? word : word.substring(0, sign);
            if (!word.startsWith("--")) {
                plain.add(word);
            } else if (flagged.contains(word)) {
                flags.add(word);
            } else if (!named.contains(name) && !EVERYWHERE.contains(name)) {
                throw Stopped.badInput("no-option", word);
            } else if (sign < 0 && at + 1 == words.size()) {
                throw Stopped.badInput("no-value", word);
            } else {
                values.put(name, sign < 0 ? words.get(++at) : word.substring(sign + 1));
            }
        }
        return new Words(List.copyOf(plain), Map.copyOf(values), Set.copyOf(flags));
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** The only plain word. */
    String only(String label) throws Stopped {
        if (plain.isEmpty()) {
            throw Stopped.badInput("missing", label);
        }
        if (plain.size() > 1) {
            throw Stopped.badInput("too-many", plain.get(1));
        }
        return plain.getFirst();
    }
}
