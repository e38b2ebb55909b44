package org.dauys.server.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.election.Language;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Cosigner;
import org.dauys.journal.Note;
import org.dauys.journal.Verifier;
import org.dauys.server.journal.Witnessing.ForkedException;
import org.dauys.server.web.Texts;

/**
 * {@code dauys witness --log URL --log-key FILE --name NAME [--folder DIR] [--lang kk|ru|en]}: ends with 0 if the log
 * continues what this witness saw last, and with 5 if it does not.
 */
public final class WitnessMain {
    private static final int BAD_INPUT = 2;
    private static final int OTHERWISE = 5;
    private static final int NOT_POSSIBLE = 6;
    private static final long MILLIS = 1000;
    private static final Set<String> OPTIONS = Set.of("--log", "--log-key", "--name", "--folder", "--lang");

    private WitnessMain() {}

    /** Witnesses the log that the arguments name. */
    public static void main(String[] arguments) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, Clock.systemUTC(), out, errors));
    }

    static int run(String[] arguments, Clock clock, PrintStream out, PrintStream errors) throws InterruptedException {
        try {
            Map<String, String> said = read(arguments);
            Texts texts = texts(said);
            Path folder = Path.of(said.getOrDefault("--folder", "witness"));
            Path key = folder.resolve("secrets").resolve("witness-key");
            var cosigner = new Cosigner(SigningKey.madeOnce(key, required(said, "--name")));
            out.println(texts.say("witness.key", cosigner.witness().written()));
            Note signed = new Witnessing(
                            URI.create(required(said, "--log")),
                            Verifier.read(Files.readString(Path.of(required(said, "--log-key")))
                                    .strip()),
                            cosigner,
                            new KeptElsewhere(folder.resolve("seen")))
                    .witness(clock.millis() / MILLIS);
            out.println(
                    texts.say("witness.signed", Checkpoint.read(signed.text()).size()));
            return 0;
        } catch (IllegalArgumentException fault) {
            errors.println(fault.getMessage());
            return BAD_INPUT;
        } catch (ForkedException fault) {
            errors.println(fault.getMessage());
            return OTHERWISE;
        } catch (IOException fault) {
            errors.println(fault.getMessage());
            return NOT_POSSIBLE;
        }
    }

    private static Map<String, String> read(String[] arguments) {
        var said = new HashMap<String, String>();
        for (int at = 0; at < arguments.length; at += 2) {
            if (!OPTIONS.contains(arguments[at]) || at + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        "The options are --log URL --log-key FILE --name NAME, --folder DIR and --lang kk|ru|en, not %s."
                                .formatted(arguments[at]));
            }
            said.put(arguments[at], arguments[at + 1]);
        }
        return said;
    }

    private static String required(Map<String, String> said, String option) {
        return Optional.ofNullable(said.get(option))
                .orElseThrow(() -> new IllegalArgumentException("The option %s must be there.".formatted(option)));
    }

    private static Texts texts(Map<String, String> said) {
        String code = said.getOrDefault("--lang", Language.EN.code());
        return Texts.in(Language.of(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no language %s: kk, ru or en.".formatted(code))));
    }
}
