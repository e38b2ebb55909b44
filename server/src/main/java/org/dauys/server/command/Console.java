package org.dauys.server.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Language;
import org.dauys.server.web.Texts;
import org.springframework.dao.DataAccessException;

/**
 * Where a command of the server is called from.
 *
 * @param environment the variables of the process
 * @param out takes what was asked for
 * @param errors takes everything else
 */
public record Console(Map<String, String> environment, PrintStream out, PrintStream errors) {
    public Console {
        environment = Map.copyOf(environment);
    }

    /** That of this process. */
    public static Console ofProcess() {
        return new Console(
                System.getenv(),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** What a command does. */
    @FunctionalInterface
    public interface Command {
        /**
         * Does it.
         *
         * @return the exit code, as {@code docs/cli.md} lists them
         */
        int run(List<String> words, Texts texts) throws IOException;
    }

    /**
     * Runs a command in the language that its words ask for, else {@code DAUYS_LANG}, else English, and says why it stops.
     *
     * @return the exit code, as {@code docs/cli.md} lists them
     */
    public int run(List<String> words, Command command) {
        Texts texts = Texts.in(Words.language(words)
                .or(() -> Optional.ofNullable(environment.get("DAUYS_LANG")).flatMap(Language::of))
                .orElse(Language.EN));
        try {
            return command.run(words, texts);
        } catch (Stopped stopped) {
            return fail(stopped.exit(), stopped.said(texts));
        } catch (IllegalArgumentException fault) {
            return fail(Stopped.BAD_INPUT, String.valueOf(fault.getMessage()));
        } catch (IOException | DataAccessException fault) {
            return fail(Stopped.NOT_POSSIBLE, texts.say("command.not-possible", String.valueOf(fault.getMessage())));
        }
    }

    private int fail(int exit, String why) {
        errors.println("dauys: " + why);
        return exit;
    }
}
