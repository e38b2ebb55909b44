package org.dauys.server.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.election.Language;

/** The words after the name of a command: {@code --data DIR} or {@code --data=DIR}, flags, and what is no option. */
public final class Words {
    /** The option that every command has. */
    public static final String LANGUAGE = "--lang";

    private final List<String> plain = new ArrayList<>();
    private final Map<String, List<String>> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    private Words() {}

    /**
     * Reads them.
     *
     * @param named the options with a value that the command has
     * @param flagged the options without one
     * @throws Stopped if a word is no option of the command, lacks its value, or names no language
     */
    public static Words read(List<String> words, Set<String> named, Set<String> flagged) {
        var read = new Words();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            int sign = word.indexOf('=');
            String name = sign < 0 ? word : word.substring(0, sign);
            if (!word.startsWith("--")) {
                read.plain.add(word);
            } else if (flagged.contains(word)) {
                read.flags.add(word);
            } else if (!named.contains(name) && !name.equals(LANGUAGE)) {
                throw Stopped.badInput("command.no-option", word);
            } else if (sign < 0 && at + 1 == words.size()) {
                throw Stopped.badInput("command.no-value", word);
            } else {
                read.values
                        .computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(sign < 0 ? words.get(++at) : word.substring(sign + 1));
            }
        }
        read.value(LANGUAGE).filter(code -> Language.of(code).isEmpty()).ifPresent(code -> {
            throw Stopped.badInput("command.no-language", code);
        });
        return read;
    }

    /** Reads those of a command that has nothing but options with a value. */
    public static Words options(List<String> words, Set<String> named) {
        Words read = read(words, named, Set.of());
        read.plain.stream().findFirst().ifPresent(word -> {
            throw Stopped.badInput("command.too-many", word);
        });
        return read;
    }

    /**
     * The language that the last {@code --lang} asks for, if it is one: known before all else, so that what is wrong with the
     * rest is said in it.
     */
    static Optional<Language> language(List<String> words) {
        Optional<String> asked = Optional.empty();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (word.startsWith(LANGUAGE + "=")) {
                asked = Optional.of(word.substring(LANGUAGE.length() + 1));
            } else if (word.equals(LANGUAGE) && at + 1 < words.size()) {
                asked = Optional.of(words.get(at + 1));
            }
        }
        return asked.flatMap(Language::of);
    }

    /** The value of an option; of several the last. */
    public Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option)).map(List::getLast);
    }

    /** The values of an option that may be given several times. */
    public List<String> values(String option) {
        return List.copyOf(values.getOrDefault(option, List.of()));
    }

    /** The value of an option that the command cannot do without. */
    public String required(String option) {
        return value(option).orElseThrow(() -> Stopped.badInput("command.missing", option));
    }

    /** Whether an option without a value is given. */
    public boolean has(String flag) {
        return flags.contains(flag);
    }

    /** The words that are no options. */
    public List<String> plain() {
        return List.copyOf(plain);
    }

    /** The only word that is no option. */
    public String only(String label) {
        if (plain.isEmpty()) {
            throw Stopped.badInput("command.missing", label);
        }
        if (plain.size() > 1) {
            throw Stopped.badInput("command.too-many", plain.get(1));
        }
        return plain.getFirst();
    }
}
