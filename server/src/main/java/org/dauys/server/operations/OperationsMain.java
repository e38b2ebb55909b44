package org.dauys.server.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dauys.server.Settings;
import org.dauys.server.command.Console;
import org.dauys.server.command.Stopped;
import org.dauys.server.command.Words;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.Copies;
import org.dauys.server.database.Database;
import org.dauys.server.database.HostAndPort;
import org.dauys.server.journal.AuditCommand;
import org.dauys.server.journal.Extent;
import org.dauys.server.web.Texts;

/** {@code dauys backup}, {@code restore}, {@code standby} and {@code promote}. */
public final class OperationsMain {
    private static final String DATA = "--data";
    private static final String SECRETS = "--secrets";
    private static final String OF = "--of";
    private static final String WITH_SECRETS = "--with-secrets";
    private static final String CHECK = "--check";

    private final Clock clock;
    private final Console console;
    private final Texts texts;

    private OperationsMain(Clock clock, Console console, Texts texts) {
        this.clock = clock;
        this.console = console;
        this.texts = texts;
    }

    /** Does what the first argument names. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Clock.systemUTC(), Console.ofProcess()));
    }

    static int run(List<String> arguments, Clock clock, Console console) {
        return console.run(
                arguments,
                (words, texts) -> new OperationsMain(clock, console, texts)
                        .run(words.getFirst(), words.subList(1, words.size())));
    }

    private int run(String command, List<String> words) throws IOException {
        return switch (command) {
            case "backup" -> backup(Words.read(words, Set.of(DATA), Set.of(WITH_SECRETS, CHECK)));
            case "restore" -> restore(Words.read(words, Set.of(DATA, SECRETS), Set.of()));
            case "standby" -> standby(Words.read(words, Set.of(DATA, SECRETS, OF), Set.of()));
            case "promote" -> promote(Words.options(words, Set.of(DATA)));
            default -> throw Stopped.badInput("command.no-command", command);
        };
    }

    private int backup(Words words) throws IOException {
        Path folder = named(words);
        if (words.has(CHECK)) {
            Manifest manifest = Manifest.checked(folder);
            say("whole", folder, manifest.taken(), manifest.entries(), Copies.hash(folder.resolve(Manifest.HASHES)));
            return 0;
        }
        Settings settings = Settings.read(words, console.environment());
        boolean withSecrets = words.has(WITH_SECRETS);
        Extent extent = new Backup(settings, withSecrets, clock).into(folder);
        say("backed-up", folder, extent.entries(), time(extent), Copies.hash(folder.resolve(Manifest.HASHES)));
        say(
                withSecrets ? "with-secrets" : "keep-apart",
                settings.data().resolve(Backup.SECRETS),
                String.join(", ", Copies.files(settings.data().resolve(Backup.SECRETS))));
        return 0;
    }

    private int restore(Words words) throws IOException {
        Path backup = named(words);
        Settings settings = own(words);
        Manifest manifest = new Restore(backup, words.value(SECRETS).map(Path::of)).into(settings.data(), Map.of());
        try (Cluster cluster = Cluster.start(settings.data(), settings.binaries())) {
            return examined(settings, manifest, cluster.database());
        }
    }

    private int standby(Words words) throws IOException {
        Settings settings = own(words);
        var standby = new Standby(settings.data(), settings.binaries());
        if (!words.plain().isEmpty()) {
            Path backup = named(words);
            String primary = words.required(OF);
            standby.make(
                    new Restore(backup, words.value(SECRETS).map(Path::of)),
                    HostAndPort.read(primary).orElseThrow(() -> Stopped.badInput("command.no-address", primary)));
        }
        standby.follow(receives -> say(receives ? "follows" : "does-not-follow", standby.primary(), settings.data()));
        return 0;
    }

    private int promote(Words words) throws IOException {
        Settings settings = own(words);
        new Standby(settings.data(), settings.binaries()).promote();
        try (Cluster cluster = Cluster.start(settings.data(), settings.binaries())) {
            Extent now = Extent.of(cluster.database());
            say("promoted", settings.data(), now.entries(), time(now));
            return audited(settings);
        }
    }

    private static Path named(Words words) {
        return Path.of(words.only("BACKUP")).toAbsolutePath().normalize();
    }

    /** Of a folder of data that is named, with a database of our own. */
    private Settings own(Words words) {
        words.required(DATA);
        Settings settings = Settings.read(words, console.environment());
        if (settings.database().isPresent()) {
            throw Stopped.notPossible("operations.not-ours");
        }
        return settings;
    }

    /** Whether the log is what the backup says it was, and nothing in it was rewritten. */
    private int examined(Settings settings, Manifest manifest, Database database) throws IOException {
        Extent then = Extent.of(database, manifest.entries());
        if (then.entries() != manifest.entries() || !then.root().toString().equals(manifest.root())) {
            throw Stopped.otherwise("operations.other-log", manifest.entries());
        }
        Extent now = Extent.of(database);
        say("restored", settings.data(), now.entries(), time(now));
        return now.entries() == 0 ? 0 : audited(settings);
    }

    private int audited(Settings settings) throws IOException {
        String keyFile = console.environment().getOrDefault("DAUYS_SIGNING_KEY_FILE", "");
        return new AuditCommand(settings, keyFile, List.of()).run(texts, console.out()) ? 0 : Stopped.OTHERWISE;
    }

    private String time(Extent extent) {
        return extent.last().map(Instant::toString).orElse("–");
    }

    private void say(String key, Object... arguments) {
        Object[] written = Stream.of(arguments)
                .map(each -> each instanceof Number number ? number : each.toString())
                .toArray();
        console.out().println(texts.say("operations." + key, written));
    }
}
