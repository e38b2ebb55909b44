package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Stage;
import org.dauys.server.Eventually;
import org.dauys.server.database.Database;
import org.dauys.server.journal.PostgresStorage;

/** A process on a small disk, which PostgreSQL has for itself, and where no room is left while people type. */
final class FullDisk {
    private static final int MEGABYTES = 192;

    /** More acts than fit the pages that the table has already. */
    private static final int MANY = 400;

    private final Map<Long, String> acknowledged = new HashMap<>();
    private final SmallDisk disk;
    private final MortalCluster cluster;
    private final SmallNight small;
    private int turn;

    private FullDisk(SmallDisk disk, MortalCluster cluster, SmallNight small) {
        this.disk = disk;
        this.cluster = cluster;
        this.small = small;
    }

    /** What cannot grow for want of room. */
    enum Want {
        TABLE,
        WRITE_AHEAD_LOG
    }

    /**
     * Ends well if nothing is lost.
     *
     * @param arguments an empty folder, and what cannot grow
     */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, GeneralSecurityException, SQLException {
        Path folder = Path.of(arguments[0]);
        SmallDisk disk = SmallDisk.on(folder, MEGABYTES);
        try (MortalCluster cluster = MortalCluster.start(folder)) {
            Database.Credentials application = cluster.database().application();
            try (HikariDataSource pool = Pool.of(cluster.database().url(), application.user(), application.password());
                    SmallNight small = SmallNight.over(new PostgresStorage(pool), cluster.signer())
                            .staffed()) {
                new FullDisk(disk, cluster, small).fill(Want.valueOf(arguments[1]));
            }
        }
        System.exit(0);
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
        assertThat(cluster.tamperings()).isEmpty();
    }

    private void fill(Want want) throws IOException, SQLException {
        act();
        disk.fill();
        if (want == Want.WRITE_AHEAD_LOG) {
            cluster.leaveSegmentsOfItsLog();
        }

        assertThat(actsUntilItIsRefused()).isTrue();
        if (want == Want.WRITE_AHEAD_LOG) {
            Eventually.holds("PostgreSQL has ended", () -> cluster.postmaster().isEmpty());
        }
        assertThat(small.night.<Long>read(state -> state.size())).isPositive();
        assertThat(act()).isFalse();

        disk.free();
        Eventually.holds("acts are taken again", this::act);
        nothingIsLost();
    }
}
