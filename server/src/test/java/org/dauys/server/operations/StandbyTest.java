package org.dauys.server.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dauys.server.operations.DataFolder.acts;
import static org.dauys.server.operations.DataFolder.dauys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.dauys.journal.Journal;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.HostAndPort;
import org.dauys.server.operations.DataFolder.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;

class StandbyTest {
    private static final int FIRST = 10;

    /** With the folder of data of a primary, and a backup of it, for all tests. */
    @TempDir
    private static Path place;

    private static HostAndPort primary;
    private static Path backup;
    private static DataFolder backedUp;

    @TempDir
    private Path folder;

    private DataFolder data;
    private DataFolder other;

    @BeforeAll
    static void backUp() throws IOException {
        primary = new HostAndPort("127.0.0.1", freePort());
        backup = place.resolve("backup");
        backedUp = DataFolder.made(place.resolve("data"));
        try (Cluster cluster = backedUp.start(primary, false)) {
            backedUp.journal(cluster.database()).append(acts(0, FIRST));
            assertThat(dauys("backup", backup, "--with-secrets", "--data", backedUp.path()))
                    .returns(0, Ran::exit);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A primary that goes on from where the backup was made, and the place of its standby. */
    @BeforeEach
    void two() throws IOException {
        data = DataFolder.copied(backedUp, folder.resolve("data"));
        other = new DataFolder(folder.resolve("standby"));
    }

    private Following following() throws InterruptedException {
        var following = new Following(other.path(), backup.toString(), "--of", primary.toString());
        following.says("does not reach");
        return following;
    }

    @Test
    void nothingThatWasAcknowledgedIsLostWithTheFirstMachine() throws Exception {
        var acknowledged = new AtomicLong();
        try (Following standby = following();
                Cluster cluster = data.start(primary, true)) {
            standby.says("receives what is written there. Ctrl-C ends it.");
            Journal journal = data.journal(cluster.database());
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                while (true) {
                    int size = (int) journal.size();
                    journal.append(acts(size, size + 1));
                    acknowledged.set(size + 1L);
                }
            });
            Thread.sleep(ThreadLocalRandom.current().nextInt(200, 1500));
            dies(cluster);
            assertThatThrownBy(writing::join).hasCauseInstanceOf(DataAccessException.class);
            standby.says("does not reach");
        }
        assertThatThrownBy(other::start).isInstanceOf(IOException.class).hasMessageContaining("dauys promote");

        Ran promoted = dauys("promote", "--data", other.path());

        assertThat(promoted.errors()).isEmpty();
        assertThat(promoted.out())
                .startsWith(other.path() + " is a server of its own now, with ")
                .contains("Nothing was changed, removed, inserted or moved.");
        assertThat(promoted.exit()).isZero();
        try (Cluster cluster = other.start()) {
            Journal journal = other.journal(cluster.database());
            int size = (int) journal.size();
            assertThat(acknowledged.get()).isGreaterThan(FIRST);
            assertThat((long) size).isGreaterThanOrEqualTo(acknowledged.get());
            assertThat(journal.append(acts(size, size + 1))).isEqualTo(size);
        }
        assertThat(dauys("promote", "--data", other.path()).errors()).contains("follows no other server");
    }

    /** As the whole machine does: no process of PostgreSQL lives on, and nobody starts it again. */
    private void dies(Cluster cluster) throws IOException {
        synchronized (cluster) {
            ProcessHandle postmaster = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(data.path().resolve("postgresql/postmaster.pid"))
                                    .getFirst()))
                    .orElseThrow();
            var all = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
            postmaster.onExit().join();
            cluster.close();
        }
    }

    @Test
    void withoutTheStandbyNothingIsAcknowledgedAndNothingHangs() throws Exception {
        Following standby = following();
        try (Cluster cluster = data.start(primary, true)) {
            standby.says("receives what is written there");
            Journal journal = data.journal(cluster.database());
            standby.close();

            assertThatThrownBy(() -> journal.append(acts(FIRST, FIRST + 1)))
                    .isInstanceOf(DataAccessResourceFailureException.class);
            assertThatThrownBy(journal::catchUp).isInstanceOf(DataAccessResourceFailureException.class);
            assertThat(journal.size()).isEqualTo(FIRST);

            try (var again = new Following(other.path())) {
                again.says("receives what is written there");
                assertThat(journal.catchUp()).isEqualTo(FIRST);
                assertThat(journal.append(acts(FIRST + 1, FIRST + 2))).isEqualTo(FIRST + 1);
            }
        }
        try (Cluster alone = data.start(primary, false)) {
            assertThat(data.journal(alone.database()).append(acts(FIRST + 2, FIRST + 3)))
                    .isEqualTo(FIRST + 2);
        }
    }

    @Test
    void whoFollowsMayDoNothingElse() throws IOException {
        try (Cluster cluster = backedUp.start(primary, false)) {
            String password = Files.readString(backedUp.path().resolve("secrets/database-standby"));

            assertThatThrownBy(
                            () -> DriverManager.getConnection(cluster.database().url(), "dauys_standby", password))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("pg_hba.conf rejects connection");
        }
    }

    @Test
    void wrongWordsAreSaidToBe() {
        assertThat(dauys("standby", backup, "--data", folder.resolve("new")).errors())
                .isEqualTo("dauys: Missing: --of.\n");
        assertThat(dauys("standby", "--data", backedUp.path(), "--lang", "ru").errors())
                .contains("не следует ни за каким сервером");
        assertThat(dauys("standby", backup, "--data", folder.resolve("new"), "--of", "nowhere")
                        .exit())
                .isEqualTo(2);
    }
}
