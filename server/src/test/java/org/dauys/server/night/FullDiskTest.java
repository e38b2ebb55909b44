package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Stage;
import org.dauys.journal.Audit;
import org.dauys.server.Eventually;
import org.dauys.server.database.Database;
import org.dauys.server.journal.PostgresStorage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of PostgreSQL has no room left while people type. */
class FullDiskTest {
    private static final int MEGABYTES = 192;

    /** More acts than fit the pages that the table has already. */
    private static final int MANY = 400;

    @TempDir
    Path folder;

    private final Deque<AutoCloseable> begun = new ArrayDeque<>();
    private final Map<Long, String> acknowledged = new HashMap<>();
    private SmallDisk disk;
    private MortalCluster cluster;
    private SmallNight small;
    private int turn;

    @BeforeEach
    void begin() throws IOException, InterruptedException, GeneralSecurityException {
        Path mounted = Files.createDirectory(folder.resolve("disk"));
        disk = SmallDisk.on(mounted, MEGABYTES);
        begun.push(disk);
        cluster = MortalCluster.start(mounted);
        begun.push(cluster);
        Database.Credentials application = cluster.database().application();
        HikariDataSource pool = Pool.of(cluster.database().url(), application.user(), application.password());
        begun.push(pool);
        small = SmallNight.over(new PostgresStorage(pool), cluster.signer()).staffed();
        begun.push(small);
    }

    @AfterEach
    void end() throws Exception {
        for (AutoCloseable last : begun) {
            last.close();
        }
    }

    /** The next act on a protocol: it is entered, or sent back. */
    private ProtocolAct next() {
        List<Paper> papers = SmallNight.left();
        Paper paper = papers.get(turn % papers.size());
        var dossier = small.night.read(state -> state.dossier(paper));
        return dossier.stage() == Stage.AWAITED
                ? new ProtocolAct.Enter(paper, dossier.revision(), SmallNight.figures(paper))
                : new ProtocolAct.Return(paper, dossier.revision(), "to be typed anew");
    }

    /** Hands in the next act; false if it is not known whether it was taken. */
    private boolean act() {
        ProtocolAct act = next();
        try {
            Receipt receipt = small.does(act instanceof ProtocolAct.Return ? "cec" : "one", "turn " + turn, act);
            acknowledged.put(receipt.index(), receipt.leaf().toString());
            turn++;
            return true;
        } catch (CompletionException unknown) {
            assertThat(unknown).hasCauseInstanceOf(NightUnavailableException.class);
            return false;
        }
    }

    private boolean actsUntilItIsRefused() {
        for (int i = 0; i < MANY; i++) {
            if (!act()) {
                return true;
            }
        }
        return false;
    }

    private void nothingIsLost() {
        var kept = new HashMap<Long, String>();
        cluster.storage().forEach(row -> kept.put(row.index(), row.leaf().toString()));
        assertThat(kept).containsAllEntriesOf(acknowledged);
        try (var again = SmallNight.over(cluster.storage(), cluster.signer())) {
            assertThat(again.night.digest()).isEqualTo(small.night.digest());
        }
        assertThat(Audit.of(
                                cluster.storage(),
                                cluster.signer().verifier(),
                                Optional.of(cluster.signer().stamps()),
                                List.of())
                        .tamperings())
                .isEmpty();
    }

    @Test
    void aTableThatCannotGrowTakesNoActsUntilThereIsRoom() throws IOException {
        act();
        disk.fill();

        assertThat(actsUntilItIsRefused()).isTrue();
        assertThat(small.night.<Long>read(state -> state.size())).isPositive();
        assertThat(act()).isFalse();

        disk.free();
        Eventually.holds("acts are taken again", this::act);
        nothingIsLost();
    }

    @Test
    void aPostgresqlThatEndsBecauseItCannotWriteAheadComesBackWhenThereIsRoom() throws IOException, SQLException {
        act();
        disk.fill();
        cluster.leaveSegmentsOfItsLog();

        assertThat(actsUntilItIsRefused()).isTrue();
        Eventually.holds("PostgreSQL has ended", () -> cluster.postmaster().isEmpty());
        assertThat(small.night.<Long>read(state -> state.size())).isPositive();
        assertThat(act()).isFalse();

        disk.free();
        Eventually.holds("acts are taken again", this::act);
        nothingIsLost();
    }
}
