package org.dauys.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Where Dauys writes.
 *
 * @param out for what was asked
 * @param err for what went wrong, and for what is under way
 * @param colours whether {@code out} shows colours
 * @param width how many columns a line of {@code out} should have at most
 * @param patience after how long {@code err} says how far a work is; never if empty, because nobody watches
 */
public record Terminal(PrintStream out, PrintStream err, boolean colours, int width, Optional<Duration> patience) {
    private static final int USUAL = 80;
    private static final Duration PATIENCE = Duration.ofMillis(400);
    /** The variable that keeps bars away; {@code ./dauys} sets it when the standard error is no terminal. */
    private static final String BARS = "DAUYS_BARS";

    private static final int NARROWEST = 60;
    /** Longer lines are hard to read. */
    private static final int WIDEST = 120;

    /** A terminal of 80 columns without colours, for programs and tests. */
    public static Terminal of(PrintStream out, PrintStream err) {
        return new Terminal(out, err, false, USUAL, Optional.empty());
    }

    /**
     * The terminal of this process. It has colours if a person is watching and has not set {@code NO_COLOR}, and shows bars
     * if {@code DAUYS_BARS} is not {@code no}.
     *
     * @param environment the variables of the process
     */
    static Terminal ofProcess(Map<String, String> environment) {
        boolean watched = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        boolean moves = watched && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        boolean colours = moves && environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean bars = moves && !environment.getOrDefault(BARS, "").equals("no");
        int width = watched ? width(environment.getOrDefault("COLUMNS", "")) : USUAL;
        return new Terminal(
                buffered(FileDescriptor.out, System.out.charset()),
                System.err,
                colours,
                width,
                bars ? Optional.of(PATIENCE) : Optional.empty());
    }

    /** The same streams without colours. */
    Terminal plain() {
        return new Terminal(out, err, false, width, patience);
    }

    /** The width that a shell says the terminal has, within reason. */
    private static int width(String columns) {
        return columns.matches("[1-9][0-9]{0,4}") ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST) : USUAL;
    }

    private static PrintStream buffered(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, charset);
    }
}
