package org.dauys.server.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.journal.Journal;
import org.dauys.journal.Signer;
import org.dauys.server.command.Heard;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.Database;
import org.dauys.server.database.HostAndPort;
import org.dauys.server.database.Replication;
import org.dauys.server.database.TestPrograms;
import org.dauys.server.journal.PostgresStorage;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A folder of data as a server has it: a cluster with its tables, secrets with a signing key, a log of made-up acts. */
record DataFolder(Path path) {
    /** Where the programs of PostgreSQL are unpacked, once for all runs. */
    static final Instant TIME = Instant.parse("2023-03-19T18:00:00Z");

    static final Clock CLOCK = Clock.fixed(TIME, ZoneOffset.UTC);

    /** What a command said and how it ended. */
    record Ran(int exit, String out, String errors) {}

    /** One that all others are copies of. */
    private static final DataFolder FIRST = first();

    private static DataFolder first() {
        try {
            Path path = Files.createTempDirectory("dauys-data-test-").toRealPath();
            var first = new DataFolder(path);
            try (Cluster cluster = first.start()) {
                TestPrograms.migrate(cluster.database());
                Files.writeString(path.resolve("secrets/log-key"), signer().secret());
                Files.setPosixFilePermissions(
                        path.resolve("secrets/log-key"), PosixFilePermissions.fromString("rw-------"));
            }
            return first;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A new one. */
    static DataFolder made(Path path) throws IOException {
        return copied(FIRST, path);
    }

    /** A copy of one in which nothing runs. */
    static DataFolder copied(DataFolder from, Path path) throws IOException {
        try (var all = Files.walk(from.path)) {
            for (Path each : all.toList()) {
                Files.copy(
                        each, path.resolve(from.path.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new DataFolder(path);
    }

    private static Signer signer() {
        try {
            return Signer.of("test/log", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException fault) {
            throw new AssertionError(fault);
        }
    }

    Cluster start() throws IOException {
        return Cluster.start(path, TestPrograms.FOLDER);
    }

    /** Starts it so that a standby reaches it. */
    Cluster start(HostAndPort listen, boolean waits) throws IOException {
        return Cluster.start(path, TestPrograms.FOLDER, Optional.of(new Replication(listen, "127.0.0.1/32", waits)));
    }

    static PostgresStorage storage(Database database) {
        return new PostgresStorage(new DriverManagerDataSource(
                database.url(),
                database.application().user(),
                database.application().password()));
    }

    Journal journal(Database database) throws IOException {
        return Journal.open(
                storage(database),
                Signer.read(Files.readString(path.resolve("secrets/log-key"))).stamps());
    }

    /** Entries whose times are as many seconds after the first as their numbers. */
    static List<byte[]> acts(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> EntryBytes.of(new Entry(
                        TIME.plusSeconds(number),
                        Entry.SYSTEM,
                        "act-" + number,
                        new AccountAct.Appoint("officer-" + number, new Post(Role.TYPIST, "CEC")))))
                .toList();
    }

    /** Does something as the superuser does it, past the triggers. */
    void asSuperuser(Database database, String statement) throws IOException, SQLException {
        String password = Files.readString(path.resolve("secrets/database-superuser"));
        try (Connection connection = DriverManager.getConnection(database.url(), "postgres", password)) {
            connection.createStatement().execute("set session_replication_role = replica");
            connection.createStatement().execute(statement);
        }
    }

    /** Runs a command in English, with this environment. */
    static Ran dauys(Map<String, String> environment, Object... words) {
        var variables = new HashMap<>(environment);
        variables.put("DAUYS_PROGRAMS", TestPrograms.FOLDER.toString());
        var heard = new Heard();
        var all = new ArrayList<String>();
        for (Object word : words) {
            all.add(word.toString());
        }
        int exit = OperationsMain.run(all, CLOCK, heard.console(variables));
        return new Ran(exit, heard.out(), heard.errors());
    }

    static Ran dauys(Object... words) {
        return dauys(Map.of(), words);
    }
}
