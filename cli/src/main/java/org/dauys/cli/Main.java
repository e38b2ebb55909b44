package org.dauys.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dauys.election.Language;

/** The program {@code dauys}. */
public final class Main {
    private static final String LANGUAGE = "--lang";
    private static final List<String> WITHOUT_COLOUR = List.of("--no-color", "--no-colour");

    private Main() {}

    /** Runs Dauys and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess(System.getenv());
        int exit = run(terminal, arguments);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(exit);
    }

    /**
     * Runs Dauys within this process.
     *
     * @return the exit code, as {@code docs/cli.md} lists them
     */
    public static int run(Terminal terminal, String... arguments) {
        boolean plain = Arrays.stream(arguments).anyMatch(WITHOUT_COLOUR::contains);
        Session session = Session.of(plain ? terminal.plain() : terminal, language(arguments));
        return Commands.of(session).execute(arguments);
    }

    /**
     * The language that is asked for. It is needed before the arguments are understood, to say what is wrong with them;
     * what is no language is reported when they are.
     */
    private static Language language(String[] arguments) {
        Optional<String> written = Optional.empty();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(LANGUAGE + "=")) {
                written = Optional.of(arguments[i].substring(LANGUAGE.length() + 1));
            } else if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
                written = Optional.of(arguments[i + 1]);
            }
        }
        return written.flatMap(Language::of).orElse(Language.EN);
    }
}
