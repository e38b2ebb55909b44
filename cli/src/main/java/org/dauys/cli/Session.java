package org.dauys.cli;

import java.io.PrintStream;
import org.dauys.documents.Page;
import org.dauys.election.Language;

/**
 * One run of the command line.
 *
 * @param terminal where it writes
 * @param language in which it speaks
 * @param words what it says by itself
 */
record Session(Terminal terminal, Language language, Messages words) {
    static Session of(Terminal terminal, Language language) {
        return new Session(terminal, language, Messages.in(language));
    }

    PrintStream out() {
        return terminal.out();
    }

    /** How text is laid out there. */
    Page page() {
        return new Page(terminal.width(), terminal.colours());
    }

    /** Says what went wrong, in one line, and how the run therefore ends. */
    int fail(Exit exit, String key, Object... values) {
        terminal.err().println("dauys: " + words.text(key, values));
        return exit.code();
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    /** Words that say that something is as it should be, green on a terminal. */
    String good(String words) {
        return painted(32, words);
    }

    /** Words that say that something is not as it should be, red on a terminal. */
    String bad(String words) {
        return painted(31, words);
    }

    private String painted(int colour, String words) {
        return terminal.colours() ? "\u001b[%dm%s\u001b[0m".formatted(colour, words) : words;
    }
}
