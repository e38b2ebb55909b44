package org.dauys.server.journal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Cosigner;
import org.dauys.journal.Note;
import org.dauys.journal.Verifier;
import org.dauys.server.command.Console;
import org.dauys.server.command.Stopped;
import org.dauys.server.command.Words;
import org.dauys.server.web.Texts;

/**
 * {@code dauys witness --log URL --log-key FILE --name NAME [--folder DIR] [--lang kk|ru|en]}: ends with 0 if the log
 * continues what this witness saw last, and with 5 if it does not.
 */
public final class WitnessMain {
    private static final long MILLIS = 1000;
    private static final Set<String> OPTIONS = Set.of("--log", "--log-key", "--name", "--folder");

    private WitnessMain() {}

    /** Witnesses the log that the arguments name. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Clock.systemUTC(), Console.ofProcess()));
    }

    static int run(List<String> arguments, Clock clock, Console console) {
        return console.run(arguments, (words, texts) -> {
            witness(Words.options(words, OPTIONS), clock, texts, console);
            return 0;
        });
    }

    private static void witness(Words words, Clock clock, Texts texts, Console console) throws IOException {
        URI log = address(words.required("--log"));
        Verifier key = key(Path.of(words.required("--log-key")));
        Path folder = Path.of(words.value("--folder").orElse("witness"));
        Cosigner cosigner = cosigner(folder, words.required("--name"));
        console.out().println(texts.say("witness.key", cosigner.witness().written()));
        Note signed = new Witnessing(log, key, cosigner, new KeptElsewhere(folder.resolve("seen")))
                .witness(clock.millis() / MILLIS);
        console.out()
                .println(texts.say(
                        "witness.signed", Checkpoint.read(signed.text()).size()));
    }

    private static URI address(String said) {
        try {
            var address = new URI(said);
            if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException fault) {
            throw Stopped.badInput("witness.no-log", said);
        }
        throw Stopped.badInput("witness.no-log", said);
    }

    private static Verifier key(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Stopped.badInput("witness.no-log-key", file);
        }
        try {
            return Verifier.read(Files.readString(file).strip());
        } catch (IllegalArgumentException fault) {
            throw Stopped.badInput("witness.no-log-key", file);
        }
    }

    private static Cosigner cosigner(Path folder, String name) throws IOException {
        try {
            return new Cosigner(SigningKey.madeOnce(folder.resolve("secrets").resolve("witness-key"), name));
        } catch (IllegalArgumentException fault) {
            throw Stopped.badInput("witness.no-name", name);
        }
    }
}
