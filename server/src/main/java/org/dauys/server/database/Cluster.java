package org.dauys.server.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL of our own, with its data in a folder.
 *
 * <p>It listens on the loopback alone and asks everyone for a password. If it dies while the server lives it is started
 * again; if the server died, the next one ends what was left and begins anew: PostgreSQL then recovers what was
 * committed.
 */
public final class Cluster implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Cluster.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    static final String SUPERUSER = "postgres";
    private static final String SUPERUSER_SECRET = "database-superuser";
    private static final String DATABASE = "dauys";
    private static final String OWNER = "dauys_owner";
    private static final String APPLICATION = "dauys_application";

    private final FileChannel lock;
    private final Postmaster postmaster;
    private final List<String> settings;
    private final Database database;
    private boolean closed;

    private Cluster(FileChannel lock, Postmaster postmaster, List<String> settings, Database database) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.settings = settings;
        this.database = database;
    }

    /**
     * Starts one.
     *
     * @param folder where its data, its log and its secrets are kept
     * @param binaries where its programs are unpacked
     * @throws IOException if it does not start, or another server uses the folder
     */
    public static Cluster start(Path folder, Path binaries) throws IOException {
        Path home = OwnFolder.make(folder.toAbsolutePath()).toRealPath();
        FileChannel lock = lock(home.resolve("lock"));
        try {
            return start(home, Binaries.unpacked(binaries.toAbsolutePath().normalize()), lock);
        } catch (IOException | RuntimeException fault) {
            lock.close();
            throw fault;
        }
    }

    private static Cluster start(Path home, Path programs, FileChannel lock) throws IOException {
        Secrets secrets = new Secrets(home.resolve("secrets"));
        Path data = home.resolve("postgresql");
        Postmaster postmaster = new Postmaster(programs, data, home.resolve("postgresql.log"));
        if (!Files.exists(data)) {
            postmaster.create(secrets.file(SUPERUSER_SECRET));
        }
        postmaster.clear();
        int port = freePort();
        List<String> settings = settings(data, port);
        postmaster.start(settings);
        Database database = database(port, secrets);
        Cluster cluster = new Cluster(lock, postmaster, settings, database);
        cluster.prepare(superuser(port, secrets));
        cluster.watch();
        return cluster;
    }

    private static Database database(int port, Secrets secrets) throws IOException {
        return new Database(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE),
                new Database.Credentials(OWNER, secrets.secret("database-owner")),
                new Database.Credentials(APPLICATION, secrets.secret("database-application")));
    }

    /** The database of a folder while somebody, who has started it, runs it. */
    public static Optional<Database> running(Path folder) throws IOException {
        Optional<Integer> port = port(folder);
        return port.isPresent() ? Optional.of(database(port.get(), secrets(folder))) : Optional.empty();
    }

    /** The superuser of the database of a folder while somebody, who has started it, runs it. */
    public static Optional<Superuser> superuser(Path folder) throws IOException {
        Optional<Integer> port = port(folder);
        return port.isPresent() ? Optional.of(superuser(port.get(), secrets(folder))) : Optional.empty();
    }

    private static Superuser superuser(int port, Secrets secrets) throws IOException {
        return new Superuser(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, SUPERUSER), secrets.secret(SUPERUSER_SECRET));
    }

    private static Secrets secrets(Path folder) throws IOException {
        return new Secrets(folder.toRealPath().resolve("secrets"));
    }

    private static Optional<Integer> port(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("postgresql"))) {
            throw new IOException("There is no database in this folder of data: %s.".formatted(folder));
        }
        Path home = folder.toRealPath();
        return new Postmaster(home, home.resolve("postgresql"), home.resolve("postgresql.log")).port();
    }

    /** Where it is and who may enter. */
    public Database database() {
        return database;
    }

    /** Ends it; nothing that was committed is lost. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        try (lock) {
            if (postmaster.process().isPresent()) {
                postmaster.stop();
            }
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock taken = channel.tryLock();
            if (taken != null) {
                return channel;
            }
        } catch (OverlappingFileLockException ours) {
            channel.close();
            throw new IOException("This server has started its database already: %s.".formatted(file), ours);
        }
        channel.close();
        throw new IOException("Another server uses this folder of data: %s.".formatted(file.resolveSibling("")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    /** The whole configuration; what {@code initdb} proposed for this machine comes first. */
    private static List<String> settings(Path data, int port) {
        return List.of(
                "include 'postgresql.conf'",
                "data_directory = '%s'".formatted(data.toString().replace("'", "''")),
                "hba_file = '%s'"
                        .formatted(data.resolve("pg_hba.conf").toString().replace("'", "''")),
                "ident_file = '%s'"
                        .formatted(data.resolve("pg_ident.conf").toString().replace("'", "''")),
                "listen_addresses = '127.0.0.1'",
                "port = %d".formatted(port),
                "unix_socket_directories = ''",
                "fsync = on",
                "synchronous_commit = on",
                "full_page_writes = on",
                "timezone = 'UTC'",
                "log_timezone = 'UTC'",
                "jit = off",
                "shared_buffers = '128MB'");
    }

    /** Makes the roles and the database, or what is missing of them, with the passwords that are in the secrets. */
    private void prepare(Superuser superuser) throws IOException {
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            role(statement, database.owner());
            role(statement, database.application());
            if (isMissing(statement, "select 1 from pg_database where datname = '%s'".formatted(DATABASE))) {
                statement.execute("create database %s owner %s".formatted(DATABASE, OWNER));
            }
            statement.execute("revoke all on database %s from public".formatted(DATABASE));
            statement.execute("grant connect on database %s to %s".formatted(DATABASE, APPLICATION));
        } catch (SQLException fault) {
            throw new IOException("The roles of the database could not be made.", fault);
        }
    }

    private static void role(Statement statement, Database.Credentials role) throws SQLException {
        if (isMissing(statement, "select 1 from pg_roles where rolname = '%s'".formatted(role.user()))) {
            statement.execute("create role %s login nosuperuser nocreatedb nocreaterole".formatted(role.user()));
        }
        statement.execute("alter role %s password '%s'".formatted(role.user(), role.password()));
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private void watch() throws IOException {
        ProcessHandle process =
                postmaster.process().orElseThrow(() -> new IOException("PostgreSQL has started and ended at once."));
        Thread.ofVirtual().start(() -> {
            process.onExit().join();
            startAgain();
        });
    }

    /** On the same port, so that the connections of the pool find it; until it runs, or is being ended. */
    private void startAgain() {
        Duration pause = PAUSE;
        while (!isEndingOrRuns()) {
            LockSupport.parkNanos(pause.toNanos());
            Duration longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        }
    }

    /**
     * An attempt fails while the children of one that was killed, which die after it, hold its memory, and as long as there
     * is no room on the disk.
     */
    private synchronized boolean isEndingOrRuns() {
        if (closed) {
            return true;
        }
        LOG.log(System.Logger.Level.WARNING, "PostgreSQL has died; starting it again.");
        try {
            postmaster.clear();
            postmaster.start(settings);
            watch();
            return true;
        } catch (IOException fault) {
            LOG.log(System.Logger.Level.WARNING, "PostgreSQL does not start yet.", fault);
            return false;
        }
    }
}
