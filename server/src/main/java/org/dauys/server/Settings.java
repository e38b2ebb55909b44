package org.dauys.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dauys.server.database.Database;

/**
 * What whoever starts the server says of it.
 *
 * @param address the address it listens on
 * @param port the port, 0 for any that is free
 * @param data the folder where it keeps its database, its secrets and its files
 * @param binaries where the programs of PostgreSQL are unpacked
 * @param database the database to use; without it, one of our own is started
 * @param home the folder with {@code laws/}, {@code forms/} and {@code elections/}
 * @param encrypted whether people reach it by https
 */
public record Settings(
        String address, int port, Path data, Path binaries, Optional<Database> database, Path home, boolean encrypted) {
    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    /**
     * Reads what was said.
     *
     * @param arguments of the command: {@code --port}, {@code --address}, {@code --data}
     * @param environment variables, of which arguments override
     * @throws IllegalArgumentException with a message for people if it makes no sense
     */
    public static Settings read(String[] arguments, Map<String, String> environment) {
        return of(Arguments.read(arguments, environment));
    }

    static Settings of(Arguments said) {
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
                home,
                said.value("public-url").filter(url -> url.startsWith("https:")).isPresent());
    }

    private static int port(String said) {
        if (!said.matches("\\d{1,5}") || Integer.parseInt(said) > LAST_PORT) {
            throw new IllegalArgumentException("A port (%s) must be a number from 0 to 65535.".formatted(said));
        }
        return Integer.parseInt(said);
    }

    private static Database named(String url, Arguments said) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "The address of a database (%s) must begin with jdbc:postgresql:".formatted(url));
        }
        return new Database(
                url,
                new Database.Credentials(said.required("database-owner"), said.required("database-owner-password")),
                new Database.Credentials(said.required("database-user"), said.required("database-password")));
    }
}
