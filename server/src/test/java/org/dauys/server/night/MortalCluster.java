package org.dauys.server.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.journal.Audit;
import org.dauys.journal.Signer;
import org.dauys.journal.Tampering;
import org.dauys.server.Eventually;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.Database;
import org.dauys.server.database.TestPrograms;
import org.dauys.server.journal.PostgresStorage;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL of its own with the tables of the log, and the ways in which it dies. */
final class MortalCluster implements AutoCloseable {

    private final Path folder;
    private final Cluster cluster;
    private final Signer signer;

    private MortalCluster(Path folder, Cluster cluster, Signer signer) {
        this.folder = folder;
        this.cluster = cluster;
        this.signer = signer;
    }

    static MortalCluster start(Path folder) throws IOException, GeneralSecurityException {
        Cluster cluster = Cluster.start(folder, TestPrograms.FOLDER);
        TestPrograms.migrate(cluster.database());
        return new MortalCluster(
                folder.toRealPath(),
                cluster,
                Signer.of("test/log", KeyPairGenerator.getInstance("Ed25519").generateKeyPair()));
    }

    Database database() {
        return cluster.database();
    }

    Signer signer() {
        return signer;
    }

    /** The log, over a connection of its own for each question. */
    PostgresStorage storage() {
        Database.Credentials application = database().application();
        return new PostgresStorage(
                new DriverManagerDataSource(database().url(), application.user(), application.password()));
    }

    /** What is not in the log as it was written. */
    List<Tampering> tamperings() {
        return Audit.of(storage(), signer.verifier(), Optional.of(signer.stamps()), List.of())
                .tamperings();
    }

    /** The postmaster dies. Its sessions notice and end; the cluster starts it again. */
    void killPostmaster() {
        killPostmaster(folder);
    }

    /** The postmaster of a folder of data dies. */
    static void killPostmaster(Path folder) {
        Path file = folder.resolve("postgresql/postmaster.pid");
        kill(Eventually.found(
                "a postmaster",
                () -> ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))));
    }

    /**
     * A session of the application dies. The postmaster cannot know what it has left in the memory that all share, so it
     * ends all the others too and recovers.
     *
     * @param which of them, in the order of their beginning; counted round
     */
    void killSession(int which) {
        kill(Eventually.found("a session", () -> {
            List<ProcessHandle> sessions = sessions();
            return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.get(which % sessions.size()));
        }));
    }

    private List<ProcessHandle> sessions() throws SQLException {
        Database.Credentials application = database().application();
        try (Connection connection =
                        DriverManager.getConnection(database().url(), application.user(), application.password());
                ResultSet found = connection.createStatement().executeQuery("""
                        select pid from pg_stat_activity
                        where usename = current_user and pid <> pg_backend_pid() order by backend_start""")) {
            var sessions = new ArrayList<ProcessHandle>();
            while (found.next()) {
                ProcessHandle.of(found.getLong(1)).ifPresent(sessions::add);
            }
            return sessions;
        }
    }

    /** The postmaster, if it lives. */
    Optional<ProcessHandle> postmaster() throws IOException {
        Path file = folder.resolve("postgresql/postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
    }

    /** Leaves the segment of its write-ahead log that it has, so that the next entry needs room for another. */
    void leaveSegmentsOfItsLog() throws SQLException, IOException {
        String password = Files.readString(folder.resolve("secrets/database-superuser"));
        try (Connection connection = DriverManager.getConnection(database().url(), "postgres", password)) {
            connection.createStatement().execute("select pg_switch_wal()");
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() throws IOException {
        cluster.close();
    }
}
