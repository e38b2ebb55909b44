package org.dauys.server.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dauys.election.Language;
import org.dauys.server.Settings;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.Copies;
import org.dauys.server.database.Database;
import org.dauys.server.journal.AuditCommand;
import org.dauys.server.journal.Extent;
import org.dauys.server.web.Texts;
import org.springframework.dao.DataAccessException;

/** {@code dauys backup} and {@code dauys restore}. */
public final class OperationsMain {
    static final int BAD_INPUT = 2;
    static final int OTHERWISE = 5;
    static final int NOT_POSSIBLE = 6;

    private final Map<String, String> environment;
    private final Clock clock;
    private final PrintStream out;
    private Texts texts = Texts.in(Language.EN);

    private OperationsMain(Map<String, String> environment, Clock clock, PrintStream out) {
        this.environment = environment;
        this.clock = clock;
        this.out = out;
    }

    /** Does what the first argument names. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.getenv(), Clock.systemUTC(), out, errors));
    }

    static int run(
            List<String> words, Map<String, String> environment, Clock clock, PrintStream out, PrintStream errors) {
        var main = new OperationsMain(environment, clock, out);
        try {
            return main.run(words);
        } catch (Stopped stopped) {
            errors.println("dauys: " + stopped.said(main.texts));
            return stopped.exit();
        } catch (IllegalArgumentException fault) {
            errors.println("dauys: " + fault.getMessage());
            return BAD_INPUT;
        } catch (IOException | DataAccessException fault) {
            errors.println("dauys: " + main.texts.say("operations.not-possible", String.valueOf(fault.getMessage())));
            return NOT_POSSIBLE;
        }
    }

    private int run(List<String> words) throws IOException, Stopped {
        texts = Texts.in(language(words));
        List<String> after = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "backup" -> backup(Words.read(after, Set.of(), Set.of("--with-secrets", "--check")));
            case "restore" -> {
                return restore(Words.read(after, Set.of("--secrets"), Set.of()));
            }
            default -> throw new IllegalArgumentException("There is no command %s.".formatted(words.getFirst()));
        }
        return 0;
    }

    /** Found before all else, so that what is wrong with the rest is said in it. */
    private static Language language(List<String> words) {
        int at = words.indexOf("--lang");
        String code = at >= 0 && at + 1 < words.size() ? words.get(at + 1) : "";
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code) || words.contains("--lang=" + language.code()))
                .findFirst()
                .orElse(Language.EN);
    }

    private Settings settings(Words words) {
        return Settings.read(
                words.value("--data").map(data -> new String[] {"--data", data}).orElse(new String[0]), environment);
    }

    private void backup(Words words) throws IOException, Stopped {
        Path folder = Path.of(words.only("BACKUP")).toAbsolutePath().normalize();
        if (words.flags().contains("--check")) {
            Manifest manifest = Manifest.checked(folder);
            say("whole", folder, manifest.taken(), manifest.entries(), Copies.hash(folder.resolve(Manifest.HASHES)));
            return;
        }
        Settings settings = settings(words);
        boolean withSecrets = words.flags().contains("--with-secrets");
        Extent extent = new Backup(settings, withSecrets, clock).into(folder);
        say("backed-up", folder, extent.entries(), time(extent), Copies.hash(folder.resolve(Manifest.HASHES)));
        say(
                withSecrets ? "with-secrets" : "keep-apart",
                settings.data().resolve(Backup.SECRETS),
                String.join(", ", Copies.files(settings.data().resolve(Backup.SECRETS))));
    }

    private int restore(Words words) throws IOException, Stopped {
        Path backup = Path.of(words.only("BACKUP")).toAbsolutePath().normalize();
        if (words.value("--data").isEmpty()) {
            throw Stopped.badInput("missing", "--data");
        }
        Settings settings = settings(words);
        if (settings.database().isPresent()) {
            throw Stopped.notPossible("not-ours");
        }
        Manifest manifest = new Restore(backup, words.value("--secrets").map(Path::of)).into(settings.data());
        try (Cluster cluster = Cluster.start(settings.data(), settings.binaries())) {
            return examined(settings, manifest, cluster.database());
        }
    }

    /** Whether the log is what the backup says it was, and nothing in it was rewritten. */
    private int examined(Settings settings, Manifest manifest, Database database) throws IOException, Stopped {
        Extent then = Extent.of(database, manifest.entries());
        if (then.entries() != manifest.entries() || !then.root().toString().equals(manifest.root())) {
            throw Stopped.otherwise("other-log", manifest.entries());
        }
        Extent now = Extent.of(database);
        say("restored", settings.data(), now.entries(), time(now));
        if (now.entries() == 0 && !Files.exists(settings.data().resolve("secrets/log-key"))) {
            return 0;
        }
        String keyFile = environment.getOrDefault("DAUYS_SIGNING_KEY_FILE", "");
        return new AuditCommand(settings, keyFile, List.of()).run(texts, out) ? 0 : OTHERWISE;
    }

    private String time(Extent extent) {
        return extent.last().map(Instant::toString).orElse("–");
    }

    private void say(String key, Object... arguments) {
        Object[] written = Stream.of(arguments)
                .map(each -> each instanceof Number number ? number : each.toString())
                .toArray();
        out.println(texts.say("operations." + key, written));
    }
}
