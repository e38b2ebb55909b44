package org.dauys.server.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.dauys.server.command.Stopped;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.Copies;
import org.dauys.server.database.HostAndPort;
import org.dauys.server.database.Superuser;

/**
 * A folder of data that follows a server on another machine.
 *
 * @param data the folder
 * @param binaries where the programs of PostgreSQL are unpacked
 */
record Standby(Path data, Path binaries) {
    /** What it follows stands in this file. */
    private static final String FOLLOWS = "follows";

    private static final Duration GLANCE = Duration.ofMillis(500);

    /** Who is told whether it receives what is written there, now and whenever that changes. */
    @FunctionalInterface
    interface Told {
        void receives(boolean receives) throws IOException;
    }

    /** Makes it of a backup of the server that it is to follow. */
    void make(Restore restore, HostAndPort primary) throws IOException {
        restore.into(data, Map.of(FOLLOWS, primary + "\n", Cluster.STANDBY_SIGN, ""));
    }

    /** What it follows. */
    HostAndPort primary() throws IOException {
        String written = Files.readString(data.resolve(FOLLOWS)).strip();
        return HostAndPort.read(written)
                .orElseThrow(
                        () -> new IOException("The file (%s) must name a server, not %s.".formatted(FOLLOWS, written)));
    }

    /** Follows until the process is asked to end, or this thread. */
    void follow(Told told) throws IOException {
        isOne();
        var ended = new CountDownLatch(1);
        Thread following = Thread.currentThread();
        Thread ending = new Thread(() -> end(following, ended), "ending");
        Runtime.getRuntime().addShutdownHook(ending);
        try (Cluster cluster = Cluster.follow(data, binaries, primary())) {
            watch(cluster.superuser(), told);
        } finally {
            ended.countDown();
        }
    }

    private static void end(Thread following, CountDownLatch ended) {
        following.interrupt();
        try {
            ended.await();
        } catch (InterruptedException atOnce) {
            Thread.currentThread().interrupt();
        }
    }

    private static void watch(Superuser superuser, Told told) throws IOException {
        Optional<Boolean> before = Optional.empty();
        while (true) {
            boolean now = receives(superuser);
            if (before.isEmpty() || before.get() != now) {
                told.receives(now);
                before = Optional.of(now);
            }
            try {
                Thread.sleep(GLANCE);
            } catch (InterruptedException asked) {
                return;
            }
        }
    }

    /** While its own PostgreSQL is started again it does not. */
    private static boolean receives(Superuser superuser) {
        try {
            return superuser.receives();
        } catch (IOException silent) {
            return false;
        }
    }

    private void isOne() {
        if (!Cluster.isStandby(data)) {
            throw Stopped.badInput("operations.no-standby", data);
        }
    }

    /** Makes it a server of its own, with all that it has received. */
    void promote() throws IOException {
        isOne();
        try (Cluster cluster = Cluster.follow(data, binaries, primary())) {
            cluster.superuser().promote();
        }
        Files.delete(data.resolve(FOLLOWS));
        Copies.keepNames(data);
    }
}
