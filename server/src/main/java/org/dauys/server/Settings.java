package org.dauys.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.server.command.Stopped;
import org.dauys.server.command.Words;
import org.dauys.server.database.Database;
import org.dauys.server.database.HostAndPort;
import org.dauys.server.database.Replication;

/**
 * What whoever starts the server says of it.
 *
 * @param address the address it listens on
 * @param port the port, 0 for any that is free
 * @param data the folder where it keeps its database, its secrets and its files
 * @param binaries where the programs of PostgreSQL are unpacked
 * @param database the database to use; without it, one of our own is started
 * @param replication how a standby reaches the database of our own, if one may
 * @param home the folder with {@code laws/}, {@code forms/} and {@code elections/}
 * @param encrypted whether people reach it by https
 */
public record Settings(
        String address,
        int port,
        Path data,
        Path binaries,
        Optional<Database> database,
        Optional<Replication> replication,
        Path home,
        boolean encrypted) {
    /** The options that override variables. */
    public static final Set<String> OPTIONS = Set.of("--address", "--port", "--data", "--home", "--public-url");

    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    /**
     * Reads what was said.
     *
     * @param words of the command, with those of {@link #OPTIONS} that it takes
     * @param environment variables, which options override
     * @throws Stopped if it makes no sense
     */
    public static Settings read(Words words, Map<String, String> environment) {
        var said = new Arguments(words, environment);
        Path home = said.value("home").map(Path::of).orElse(Path.of("")).toAbsolutePath();
        Path data =
                said.value("data").map(Path::of).orElse(home.resolve("data")).toAbsolutePath();
        return new Settings(
                said.value("address").orElse("127.0.0.1"),
                said.value("port").map(Settings::port).orElse(USUAL_PORT),
                data,
                said.value("programs")
                        .map(Path::of)
                        .orElse(data.resolve("programs"))
                        .toAbsolutePath(),
                said.value("database-url").map(url -> named(url, said)),
                said.value("standby-listen").map(listen -> replication(listen, said)),
                home,
                said.value("public-url").filter(url -> url.startsWith("https:")).isPresent());
    }

    private static int port(String said) {
        if (!said.matches("\\d{1,5}") || Integer.parseInt(said) > LAST_PORT) {
            throw Stopped.badInput("command.no-port", said);
        }
        return Integer.parseInt(said);
    }

    private static Replication replication(String listen, Arguments said) {
        String waits = said.value("standby-wait").orElse("no");
        if (!waits.equals("yes") && !waits.equals("no")) {
            throw Stopped.badInput("command.no-wait", waits);
        }
        return new Replication(
                HostAndPort.read(listen).orElseThrow(() -> Stopped.badInput("command.no-address", listen)),
                said.value("standby-from").orElse("127.0.0.1/32"),
                waits.equals("yes"));
    }

    private static Database named(String url, Arguments said) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw Stopped.badInput("command.no-database", url);
        }
        return new Database(
                url,
                new Database.Credentials(said.required("database-owner"), said.required("database-owner-password")),
                new Database.Credentials(said.required("database-user"), said.required("database-password")));
    }
}
