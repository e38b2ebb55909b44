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
import java.time.Duration;
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

    /** The file that makes a folder of data that of a standby. */
    public static final String STANDBY_SIGN = "postgresql/standby.signal";

    static final String SUPERUSER = "postgres";
    private static final String SUPERUSER_SECRET = "database-superuser";
    private static final String STANDBY_SECRET = "database-standby";
    static final String DATABASE = "dauys";
    private static final String OWNER = "dauys_owner";
    private static final String APPLICATION = "dauys_application";

    private final FileChannel lock;
    private final Postmaster postmaster;
    private final Configuration configuration;
    private final Database database;
    private final Superuser superuser;
    private boolean closed;

    private Cluster(FileChannel lock, Postmaster postmaster, Configuration configuration, Secrets secrets)
            throws IOException {
        this.lock = lock;
        this.postmaster = postmaster;
        this.configuration = configuration;
        this.database = database(configuration.port(), secrets);
        this.superuser = superuser(configuration.port(), secrets);
    }

    /** Starts one that no standby reaches. */
    public static Cluster start(Path folder, Path binaries) throws IOException {
        return start(folder, binaries, Optional.empty());
    }

    /**
     * Starts one.
     *
     * @param folder where its data, its log and its secrets are kept
     * @param binaries where its programs are unpacked
     * @param replication how a standby reaches it
     * @throws IOException if it does not start, another server uses the folder, or a standby that is waited for does not come
     */
    public static Cluster start(Path folder, Path binaries, Optional<Replication> replication) throws IOException {
        return locked(folder, (home, lock) -> start(home, unpacked(binaries), lock, replication));
    }

    /**
     * Starts one that is a standby: it follows another, and can only be read.
     *
     * @param folder a folder of data that was made of a backup of the other
     * @param primary where the other listens for it
     */
    public static Cluster follow(Path folder, Path binaries, HostAndPort primary) throws IOException {
        return locked(folder, (home, lock) -> follow(home, unpacked(binaries), lock, primary));
    }

    /** What is done with a folder that nobody else uses. */
    @FunctionalInterface
    private interface Work {
        Cluster on(Path home, FileChannel lock) throws IOException;
    }

    private static Cluster locked(Path folder, Work work) throws IOException {
        Path home = OwnFolder.make(folder.toAbsolutePath()).toRealPath();
        FileChannel lock = lock(home.resolve("lock"));
        try {
            return work.on(home, lock);
        } catch (IOException | RuntimeException fault) {
            lock.close();
            throw fault;
        }
    }

    private static Path unpacked(Path binaries) throws IOException {
        return Binaries.unpacked(binaries.toAbsolutePath().normalize());
    }

    private static Cluster start(Path home, Path programs, FileChannel lock, Optional<Replication> replication)
            throws IOException {
        Secrets secrets = new Secrets(home.resolve("secrets"));
        Path data = home.resolve("postgresql");
        if (isStandby(home)) {
            throw new IOException("This folder of data follows another server: %s. ".formatted(home)
                    + "If that one is gone for good: ./dauys promote --data " + home);
        }
        Postmaster postmaster = new Postmaster(programs, data, home.resolve("postgresql.log"));
        if (!Files.exists(data)) {
            postmaster.create(secrets.file(SUPERUSER_SECRET));
        }
        int port = replication.isPresent() ? replication.get().listen().port() : freePort();
        Cluster cluster =
                started(lock, postmaster, new Configuration(data, port, replication, Optional.empty()), secrets);
        try {
            Roles.prepare(
                    cluster.superuser,
                    cluster.database,
                    new Database.Credentials(Replication.STANDBY, secrets.secret(STANDBY_SECRET)));
            if (replication.filter(Replication::waits).isPresent()) {
                cluster.superuser.awaitStandby();
            }
        } catch (IOException | RuntimeException fault) {
            cluster.close();
            throw fault;
        }
        return cluster;
    }

    private static Cluster follow(Path home, Path programs, FileChannel lock, HostAndPort primary) throws IOException {
        Secrets secrets = new Secrets(home.resolve("secrets"));
        Path data = home.resolve("postgresql");
        String line = "host=%s port=%d user=%s password=%s application_name=%s connect_timeout=5"
                .formatted(
                        primary.host(),
                        primary.port(),
                        Replication.STANDBY,
                        secrets.secret(STANDBY_SECRET),
                        Replication.STANDBY);
        return started(
                lock,
                new Postmaster(programs, data, home.resolve("postgresql.log")),
                new Configuration(data, freePort(), Optional.empty(), Optional.of(line)),
                secrets);
    }

    private static Cluster started(
            FileChannel lock, Postmaster postmaster, Configuration configuration, Secrets secrets) throws IOException {
        postmaster.clear();
        postmaster.start(configuration);
        Cluster cluster = new Cluster(lock, postmaster, configuration, secrets);
        cluster.watch();
        return cluster;
    }

    /** Whether a folder of data is that of a standby. */
    public static boolean isStandby(Path folder) {
        return Files.exists(folder.resolve(STANDBY_SIGN));
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
    public static Optional<Superuser> runningSuperuser(Path folder) throws IOException {
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

    /** Who may do everything with it. */
    public Superuser superuser() {
        return superuser;
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

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
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
            postmaster.start(configuration);
            watch();
            return true;
        } catch (IOException fault) {
            LOG.log(System.Logger.Level.WARNING, "PostgreSQL does not start yet.", fault);
            return false;
        }
    }
}
