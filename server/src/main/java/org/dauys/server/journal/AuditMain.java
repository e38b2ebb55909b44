package org.dauys.server.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dauys.election.Language;
import org.dauys.server.Settings;
import org.dauys.server.web.Texts;
import org.springframework.dao.DataAccessException;

/**
 * {@code dauys journal-audit [--data DIR] [--checkpoint FILE]... [--lang kk|ru|en]}: ends with 0 if the log is as it was
 * written, with 5 if it is not.
 */
public final class AuditMain {
    private static final int BAD_INPUT = 2;
    private static final int OTHERWISE = 5;
    private static final int NOT_POSSIBLE = 6;

    private final List<String> settings = new ArrayList<>();
    private final List<Path> checkpoints = new ArrayList<>();
    private Language language = Language.EN;

    private AuditMain() {}

    /** Audits what the arguments and the environment name. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.getenv(), out, errors));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream errors) {
        try {
            var said = read(arguments);
            var audit = new AuditCommand(
                    Settings.read(said.settings.toArray(String[]::new), environment),
                    environment.getOrDefault("DAUYS_SIGNING_KEY_FILE", ""),
                    said.checkpoints);
            return audit.run(Texts.in(said.language), out) ? 0 : OTHERWISE;
        } catch (IllegalArgumentException fault) {
            errors.println(fault.getMessage());
            return BAD_INPUT;
        } catch (IOException | DataAccessException fault) {
            errors.println(fault.getMessage());
            return NOT_POSSIBLE;
        }
    }

    /** What is not ours is of the settings. */
    private static AuditMain read(String[] arguments) {
        var said = new AuditMain();
        for (int at = 0; at < arguments.length; at++) {
            switch (arguments[at]) {
                case "--checkpoint" -> said.checkpoints.add(Path.of(after(arguments, at++)));
                case "--lang" -> said.language = language(after(arguments, at++));
                default -> said.settings.add(arguments[at]);
            }
        }
        return said;
    }

    private static String after(String[] arguments, int at) {
        if (at + 1 == arguments.length) {
            throw new IllegalArgumentException("The option %s must be followed by its value.".formatted(arguments[at]));
        }
        return arguments[at + 1];
    }

    private static Language language(String code) {
        return Language.of(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no language %s: kk, ru or en.".formatted(code)));
    }
}
