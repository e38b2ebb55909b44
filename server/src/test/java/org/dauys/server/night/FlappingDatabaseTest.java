package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Stage;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.server.Eventually;
import org.dauys.server.database.BadLine;
import org.dauys.server.database.BadLine.Condition;
import org.dauys.server.database.Database;
import org.dauys.server.journal.PostgresStorage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The line between the writer and PostgreSQL is slow, is cut, or swallows what is sent. */
class FlappingDatabaseTest {
    private static final long SEED = Long.getLong("dauys.crash.seed", 20_230_319);
    private static final Paper FIRST = SmallNight.left().getFirst();
    private static final int TYPISTS = 6;
    private static final int TURNS = 40;
    private static final int SHORTEST_MILLIS = 20;
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    Path folder;

    private MortalCluster cluster;
    private BadLine line;
    private HikariDataSource pool;
    private SmallNight small;

    @BeforeEach
    void begin() throws IOException, GeneralSecurityException {
        cluster = MortalCluster.start(folder);
        Database database = cluster.database();
        line = new BadLine(database.url());
        pool = Pool.of(
                line.over(database.url()),
                database.application().user(),
                database.application().password());
        small = SmallNight.over(new PostgresStorage(pool), cluster.signer()).staffed();
    }

    @AfterEach
    void end() throws IOException {
        line.becomes(Condition.SOUND);
        small.close();
        pool.close();
        line.close();
        cluster.close();
    }

    /** How often each key is in the log. */
    private Map<Request.Name, Integer> names() {
        var names = new HashMap<Request.Name, Integer>();
        cluster.storage()
                .forEach(row ->
                        names.merge(Request.Name.of(EntryBytes.read(row.entry().toArray())), 1, Integer::sum));
        return names;
    }

    private Receipt sentAgain(String officer, String key, ProtocolAct act) {
        return Eventually.found("an answer", () -> Optional.of(small.does(officer, key, act)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Condition.class,
            names = {"ANSWERLESS", "DEAD"})
    void whatTheLineSwallowsIsNotKnownAndIsTakenOnceWhenItIsSentAgain(Condition condition) {
        line.becomes(condition);
        CompletableFuture<Reply> reply = small.night.submit("one", "k", SmallNight.enter(FIRST));

        assertThat(small.night.<Stage>read(state -> state.dossier(FIRST).stage()))
                .isEqualTo(Stage.AWAITED);
        assertThatThrownBy(() -> reply.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(NightUnavailableException.class);

        line.becomes(Condition.SOUND);
        Receipt receipt = sentAgain("one", "k", SmallNight.enter(FIRST));
        assertThat(small.does("one", "k", SmallNight.enter(FIRST))).isEqualTo(receipt);
        assertThat(names()).containsEntry(new Request.Name("one", "k"), 1);
        assertThat(small.night.<Stage>read(state -> state.dossier(FIRST).stage()))
                .isEqualTo(Stage.ENTERED);
    }

    @Test
    void whoWaitsBehindAnActThatFailsDoesNotWaitForAnotherAttempt() {
        line.becomes(Condition.DEAD);
        // The second waits for the first: both are about one station.
        CompletableFuture<Reply> first = small.night.submit("one", "k", SmallNight.enter(FIRST));
        CompletableFuture<Reply> second =
                small.night.submit("cec", "l", new ProtocolAct.Return(FIRST, 1, "unreadable"));

        assertThatThrownBy(() -> first.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(NightUnavailableException.class);
        assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(NightUnavailableException.class);
        assertThat(second.exceptionNow()).isSameAs(first.exceptionNow());
    }

    @Test
    void aLineThatFlapsLosesNothingAndDoublesNothing() throws InterruptedException, IOException {
        var acknowledged = new ConcurrentHashMap<Long, String>();
        var left = new AtomicBoolean();
        var typing = new ArrayList<Future<?>>();
        try (var typists = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int typist = 0; typist < TYPISTS; typist++) {
                int first = typist;
                typing.add(typists.submit(() -> type(first, acknowledged, left)));
            }
            try {
                flap(new Random(SEED));
                int before = acknowledged.size();
                Eventually.holds("receipts again", () -> acknowledged.size() > before + TYPISTS);
            } finally {
                left.set(true);
            }
        }

        assertThat(typing).allSatisfy(one -> assertThat(one).succeedsWithin(Duration.ofSeconds(30)));
        assertThat(acknowledged).as("seed %d", SEED).hasSizeGreaterThan(TURNS);
        var kept = new HashMap<Long, String>();
        cluster.storage().forEach(row -> kept.put(row.index(), row.leaf().toString()));
        assertThat(kept).as("seed %d", SEED).containsAllEntriesOf(acknowledged);
        assertThat(names().values()).as("seed %d", SEED).containsOnly(1);
        try (var again = SmallNight.over(cluster.storage(), cluster.signer())) {
            Eventually.holds("one state", () -> again.night.digest().equals(small.night.digest()));
        }
        assertThat(cluster.tamperings()).isEmpty();
    }

    private void flap(Random chance) throws IOException {
        List<Condition> conditions = List.of(Condition.values());
        for (int turn = 0; turn < TURNS; turn++) {
            line.becomes(conditions.get(chance.nextInt(conditions.size())));
            if (chance.nextInt(3) == 0) {
                line.cut();
            }
            LockSupport.parkNanos(Duration.ofMillis(chance.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS))
                    .toNanos());
        }
        line.becomes(Condition.SOUND);
    }

    /** Enters protocols and sends them back, each act with one key until it is answered. */
    private void type(int first, Map<Long, String> acknowledged, AtomicBoolean left) {
        List<Paper> papers = SmallNight.left();
        for (int turn = 0; !left.get(); turn++) {
            Paper paper = papers.get((first + turn * TYPISTS) % papers.size());
            var dossier = small.night.read(state -> state.dossier(paper));
            boolean awaited = dossier.stage() == Stage.AWAITED;
            ProtocolAct act = awaited
                    ? new ProtocolAct.Enter(paper, dossier.revision(), SmallNight.figures(paper))
                    : new ProtocolAct.Return(paper, dossier.revision(), "to be typed anew");
            Receipt receipt = sentAgain(awaited ? "one" : "cec", first + "-" + turn, act);
            acknowledged.put(receipt.index(), receipt.leaf().toString());
            LockSupport.parkNanos(Duration.ofMillis(SHORTEST_MILLIS).toNanos());
        }
    }
}
