package org.dauys.server.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dauys.journal.Signer;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.TestPrograms;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL with the tables of the log, for tests that do to it what only its superuser can. */
final class Logbook {
    static final Signer SIGNER = signer("dauys.example/night");

    private static final Path FOLDER = folder();
    private static final Cluster CLUSTER = start();

    private Logbook() {}

    /** As the server connects. */
    static DataSource database() {
        return new DriverManagerDataSource(
                CLUSTER.database().url(),
                CLUSTER.database().application().user(),
                CLUSTER.database().application().password());
    }

    static PostgresStorage storage() {
        return new PostgresStorage(database());
    }

    /** As the owner of the tables connects. */
    static void asOwner(String... statements) throws SQLException {
        run(CLUSTER.database().owner().user(), CLUSTER.database().owner().password(), statements);
    }

    /** As the server connects. */
    static void asApplication(String... statements) throws SQLException {
        run(
                CLUSTER.database().application().user(),
                CLUSTER.database().application().password(),
                statements);
    }

    /** As the superuser connects, past triggers and other checks that a superuser can leave out. */
    static void asSuperuser(String... statements) throws SQLException {
        var all = new String[statements.length + 1];
        all[0] = "set session_replication_role = replica";
        System.arraycopy(statements, 0, all, 1, statements.length);
        try {
            run("postgres", Files.readString(FOLDER.resolve("secrets/database-superuser")), all);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void run(String user, String password, String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(CLUSTER.database().url(), user, password);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** A log without entries. */
    static PostgresStorage empty() throws SQLException {
        asSuperuser("truncate journal", "truncate journal_checkpoint");
        return storage();
    }

    static byte[] entry(long number) {
        return ("entry " + number).getBytes(StandardCharsets.UTF_8);
    }

    static List<byte[]> entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(Logbook::entry).toList();
    }

    static Signer signer(String origin) {
        try {
            return Signer.of(origin, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException fault) {
            throw new AssertionError(fault);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("dauys-log-test-");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Cluster start() {
        try {
            Cluster cluster = Cluster.start(FOLDER, TestPrograms.FOLDER);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(cluster)));
            TestPrograms.migrate(cluster.database());
            return cluster;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void end(Cluster cluster) {
        try {
            cluster.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
