package org.dauys.server.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dauys.server.Settings;
import org.dauys.server.command.Console;
import org.dauys.server.command.Stopped;
import org.dauys.server.command.Words;

/**
 * {@code dauys journal-audit [--data DIR] [--checkpoint FILE]... [--lang kk|ru|en]}: ends with 0 if the log is as it was
 * written, with 5 if it is not.
 */
public final class AuditMain {
    private static final String CHECKPOINT = "--checkpoint";
    private static final Set<String> OPTIONS =
            Stream.concat(Settings.OPTIONS.stream(), Stream.of(CHECKPOINT)).collect(Collectors.toUnmodifiableSet());

    private AuditMain() {}

    /** Audits what the arguments and the environment name. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Console.ofProcess()));
    }

    static int run(List<String> arguments, Console console) {
        return console.run(arguments, (words, texts) -> {
            Words read = Words.options(words, OPTIONS);
            var audit = new AuditCommand(
                    Settings.read(read, console.environment()),
                    console.environment().getOrDefault("DAUYS_SIGNING_KEY_FILE", ""),
                    read.values(CHECKPOINT).stream().map(Path::of).toList());
            return audit.run(texts, console.out()) ? 0 : Stopped.OTHERWISE;
        });
    }
}
