package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.RefusalCode;
import org.dauys.counting.acts.Role;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.server.database.Database;
import org.dauys.server.journal.PostgresStorage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several act on one protocol at the same moment, over PostgreSQL, round after round. */
class RacingTypistsTest {
    private static final int ROUNDS = 100;

    @TempDir
    Path folder;

    private MortalCluster cluster;
    private HikariDataSource pool;
    private SmallNight small;

    @BeforeEach
    void begin() throws IOException, GeneralSecurityException {
        cluster = MortalCluster.start(folder);
        Database.Credentials application = cluster.database().application();
        pool = Pool.of(cluster.database().url(), application.user(), application.password());
        small = night().staffed();
        small.does("admin", new AccountAct.Appoint("other", new Post(Role.TYPIST, "CEC")));
    }

    @AfterEach
    void end() throws IOException {
        small.close();
        pool.close();
        cluster.close();
    }

    private SmallNight night() {
        return SmallNight.over(new PostgresStorage(pool), cluster.signer());
    }

    private static List<Paper> papers() {
        return IntStream.range(0, SmallNight.ELECTION.register().size())
                .mapToObj(station -> new Paper(SmallNight.ELECTION.register().code(station), SmallNight.CONTEST))
                .filter(paper -> SmallNight.ELECTION.rehearsed(paper).isPresent())
                .limit(ROUNDS)
                .toList();
    }

    /** What several do at the same moment, and what they are answered. */
    @SafeVarargs
    private static List<Reply> atOnce(ExecutorService threads, Callable<Reply>... acts)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(acts.length);
        var begun = new ArrayList<Future<Reply>>();
        for (Callable<Reply> act : acts) {
            begun.add(threads.submit(() -> {
                awaits(start);
                return act.call();
            }));
        }
        var replies = new ArrayList<Reply>();
        for (Future<Reply> one : begun) {
            replies.add(one.get());
        }
        return replies;
    }

    private static void awaits(CyclicBarrier start) throws InterruptedException {
        try {
            start.await();
        } catch (BrokenBarrierException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Sends an act until it is answered. */
    private static Reply sent(SmallNight to, String officer, String key, ProtocolAct act) {
        while (true) {
            try {
                return to.night.submit(officer, key, act).join();
            } catch (CompletionException unknown) {
                assertThat(unknown).hasCauseInstanceOf(NightUnavailableException.class);
            }
        }
    }

    private static ProtocolAct.Enter enter(Paper paper, int more) {
        Map<String, Integer> figures = new HashMap<>(SmallNight.figures(paper));
        figures.replaceAll((_, votes) -> votes + more);
        return new ProtocolAct.Enter(paper, 0, figures);
    }

    private void raced(SmallNight first, SmallNight second) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Paper paper : papers()) {
                List<Reply> replies = atOnce(
                        threads,
                        () -> sent(first, "one", "one " + paper.station(), enter(paper, 1)),
                        () -> sent(second, "other", "other " + paper.station(), enter(paper, 2)));

                boolean won = replies.getFirst() instanceof Reply.Taken;
                assertThat(replies).filteredOn(Reply.Taken.class::isInstance).hasSize(1);
                var refusal = ((Reply.Refused) replies.get(won ? 1 : 0)).refusal();
                assertThat(refusal.code()).isEqualTo(RefusalCode.STALE);
                assertThat(refusal.since()).extracting(trace -> trace.officer()).containsExactly(won ? "one" : "other");
            }
        }
    }

    /** Whose entry of each protocol is in the log; there is one of each. */
    private Map<Paper, String> entered() {
        var entered = new HashMap<Paper, String>();
        cluster.storage().forEach(row -> {
            var entry = EntryBytes.read(row.entry().toArray());
            if (entry.act() instanceof ProtocolAct.Enter enter) {
                assertThat(entered.put(enter.paper(), entry.officer())).isNull();
            }
        });
        return entered;
    }

    @Test
    void ofTwoWhoEnterOneProtocolAtOnceOneIsTakenAndTheOtherIsToldOfIt()
            throws InterruptedException, ExecutionException {
        raced(small, small);

        assertThat(entered()).containsOnlyKeys(papers());
    }

    @Test
    void twoServersOverOneDatabaseKeepOneLogAndOneState() throws InterruptedException, ExecutionException {
        try (SmallNight second = night()) {
            raced(small, second);

            assertThat(entered()).containsOnlyKeys(papers());
            sent(small, "cec", "last", new ProtocolAct.Return(papers().getFirst(), 1, "unreadable"));
            sent(second, "cec", "last", new ProtocolAct.Return(papers().getFirst(), 1, "unreadable"));
            assertThat(second.night.digest()).isEqualTo(small.night.digest());
        }
    }

    @Test
    void oneActSentManyTimesAtOnceIsTakenOnceWithOneReceipt() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Paper paper : papers()) {
                Callable<Reply> send = () -> sent(small, "one", paper.station(), SmallNight.enter(paper));

                assertThat(atOnce(threads, send, send, send, send).stream().distinct())
                        .singleElement()
                        .isInstanceOf(Reply.Taken.class);
            }
        }
        assertThat(entered()).containsOnlyKeys(papers());
    }
}
