package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Role;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Hash;
import org.dauys.journal.ProofFile;
import org.dauys.journal.Verifier;
import org.dauys.server.Eventually;
import org.dauys.server.Visitor;
import org.dauys.server.database.BadLine;
import org.dauys.server.database.BadLine.Condition;
import org.dauys.server.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server dies, or its database does not answer, while officers hand in acts over HTTP. */
class ServerCrashTest {
    private static final long SEED = Long.getLong("dauys.crash.seed", 20_230_319);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The acts that are under way when somebody dies: by turns the server and its PostgreSQL. */
    private static final List<Kind> UNDER_WAY =
            List.of(Kind.APPROVE, Kind.RETYPE, Kind.CORRECT, Kind.TRANSMIT, Kind.REOPEN);

    private static final int SHARES = 4;
    private static final int LONGEST_LIFE_MILLIS = 1000;
    private static final int LONGEST_FLIGHT_MILLIS = 30;
    private static final String REASON = "the paper says otherwise";
    private static final String DOCUMENT = "No. 1";
    private static final String LINE = "AMANAT";
    private static final String OTHER_LINE = "AUYL";
    private static final Duration BREATH = Duration.ofMillis(20);
    private static final List<String> IMPATIENT = List.of(
            "-Dspring.datasource.hikari.connection-timeout=1000",
            "-Dspring.datasource.hikari.validation-timeout=500",
            "-Dspring.datasource.hikari.data-source-properties.socketTimeout=1");

    @TempDir
    Path folder;

    private final Random chance = new Random(SEED);
    private final Map<Long, String> receipts = new ConcurrentHashMap<>();
    private final Map<Paper, Long> revisions = new ConcurrentHashMap<>();
    private final Map<Paper, Map<String, Integer>> corrected = new ConcurrentHashMap<>();
    private final Begun begun = new Begun();

    /** Who handles a protocol. */
    private record Clerks(Clerk typist, Clerk second, Clerk supervisor) {}

    @Test
    void whatClerksWereToldIsInTheLogAndIsCountedOnce() throws IOException, InterruptedException {
        var server = new MortalServer(folder, Map.of());
        server.start();
        try {
            Map<String, Long> before = counted(server);
            die(server);
            inTheLog(server);
            Map<String, Long> expected = new HashMap<>(before);
            expected.merge("counted", (long) corrected.size(), Long::sum);
            corrected
                    .values()
                    .forEach(figures ->
                            figures.forEach((line, figure) -> expected.merge(line, (long) figure, Long::sum)));
            Eventually.holds("the totals of " + expected, () -> counted(server).equals(expected));
            assertThat(corrected).isNotEmpty();
        } finally {
            server.end();
        }
    }

    /** Protocols go their ways, while the server and its PostgreSQL die by turns. */
    private void die(MortalServer server) throws IOException, InterruptedException {
        var left = new AtomicBoolean();
        var handling = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clerks = new Clerks(
                    new Clerk(server, Role.TYPIST), new Clerk(server, Role.SECOND_TYPIST), new Clerk(server, Role.CEC));
            for (int share = 0; share < SHARES; share++) {
                int first = share;
                handling.add(threads.submit(() -> handle(clerks, first, left)));
            }
            try {
                for (int death = 0; death < UNDER_WAY.size(); death++) {
                    int before = receipts.size();
                    Eventually.holds("receipts", () -> receipts.size() > before + SHARES);
                    LockSupport.parkNanos(Duration.ofMillis(chance.nextInt(LONGEST_LIFE_MILLIS))
                            .toNanos());
                    begun.await(UNDER_WAY.get(death));
                    LockSupport.parkNanos(Duration.ofMillis(chance.nextInt(LONGEST_FLIGHT_MILLIS))
                            .toNanos());
                    if (death % 2 == 0) {
                        server.kill();
                        server.start();
                    } else {
                        server.killPostmaster();
                    }
                }
            } finally {
                left.set(true);
            }
        }
        assertThat(handling).allSatisfy(one -> assertThat(one).succeedsWithin(Duration.ofMinutes(1)));
    }

    /** A share of the protocols, again and again. */
    private void handle(Clerks clerks, int share, AtomicBoolean left) {
        List<Paper> papers = SmallNight.left();
        while (!left.get()) {
            for (int i = share; i < papers.size(); i += SHARES) {
                Paper paper = papers.get(i);
                if (left.get() && revisions.containsKey(paper)) {
                    break;
                }
                round(clerks, paper);
            }
        }
    }

    /** A protocol is typed, with a slip, approved if no rule objects, corrected and handed upward; before, all that is undone. */
    private void round(Clerks clerks, Paper paper) {
        if (revisions.containsKey(paper)) {
            taken(clerks.supervisor(), paper, seen -> new ProtocolAct.Return(paper, seen, REASON));
        }
        if (corrected.containsKey(paper)) {
            taken(clerks.supervisor(), paper, seen -> new ProtocolAct.Reopen(paper, seen, REASON, DOCUMENT));
        }
        Map<String, Integer> figures = SmallNight.figures(paper);
        int votes = Optional.ofNullable(figures.get(LINE)).orElseThrow();
        int others = Optional.ofNullable(figures.get(OTHER_LINE)).orElseThrow();
        taken(clerks.typist(), paper, seen -> new ProtocolAct.Enter(paper, seen, figures));
        taken(clerks.second(), paper, seen -> new ProtocolAct.EnterAgain(paper, seen, with(figures, LINE, votes + 9)));
        taken(clerks.second(), paper, seen -> new ProtocolAct.Retype(paper, seen, Map.of(LINE, votes), List.of()));
        if (isApproved(clerks.supervisor(), paper)) {
            var amendments = List.of(
                    new ProtocolAct.Amendment(LINE, votes, votes - 1),
                    new ProtocolAct.Amendment(OTHER_LINE, others, others + 1));
            taken(
                    clerks.supervisor(),
                    paper,
                    seen -> new ProtocolAct.Correct(paper, seen, amendments, REASON, DOCUMENT));
            taken(clerks.supervisor(), paper, seen -> new ProtocolAct.Transmit(paper, seen));
            corrected.put(paper, with(with(figures, LINE, votes - 1), OTHER_LINE, others + 1));
        }
    }

    private static Map<String, Integer> with(Map<String, Integer> figures, String line, int figure) {
        var others = new HashMap<>(figures);
        others.put(line, figure);
        return others;
    }

    private void taken(Clerk clerk, Paper paper, LongFunction<ProtocolAct> act) {
        Visitor.Answer answer = sent(clerk, paper, act);
        assertThat(answer.status()).as("seed %d: %s", SEED, answer.body()).isEqualTo(201);
        took(paper, answer);
    }

    /** Approves what no rule objects to. */
    private boolean isApproved(Clerk clerk, Paper paper) {
        Visitor.Answer answer = sent(clerk, paper, seen -> new ProtocolAct.Approve(paper, seen));
        if (answer.status() != 201) {
            assertThat(answer.body()).containsAnyOf("A124", "A125");
            return false;
        }
        took(paper, answer);
        return true;
    }

    private Visitor.Answer sent(Clerk clerk, Paper paper, LongFunction<ProtocolAct> act) {
        ProtocolAct next = act.apply(revisions.getOrDefault(paper, 0L));
        begun.note(next.kind());
        return clerk.acts("%s-%d".formatted(paper.station().replace('/', '-'), next.seen()), next);
    }

    private void took(Paper paper, Visitor.Answer answer) {
        note(answer);
        revisions.merge(paper, 1L, Long::sum);
        LockSupport.parkNanos(BREATH.toNanos());
    }

    private void note(Visitor.Answer answer) {
        JsonNode receipt = JSON.readTree(answer.body());
        receipts.put(receipt.get("entry").asLong(), receipt.get("leaf").asString());
    }

    /** Each receipt is proved by a checkpoint that the key of the log has signed. */
    private void inTheLog(MortalServer server) {
        var reader = new Visitor(server.address());
        Verifier log = Verifier.read(reader.get("/log/key").body().strip());
        long last = receipts.keySet().stream().mapToLong(index -> index).max().orElseThrow();
        Eventually.holds(
                "a checkpoint of all", () -> reader.get("/log/proof/" + last).status() == 200);
        receipts.forEach((index, leaf) -> {
            ProofFile file = ProofFile.read(reader.get("/log/proof/" + index).body());
            assertThat(file.checkpoint().isSignedBy(log)).isTrue();
            assertThat(file.proof()
                            .proves(
                                    Hash.of(HexFormat.of().parseHex(leaf)),
                                    Checkpoint.read(file.checkpoint().text()).root()))
                    .as("seed %d: receipt %d", SEED, index)
                    .isTrue();
        });
    }

    /** The totals of the whole country as everybody reads them. */
    private static Map<String, Long> counted(MortalServer server) {
        String csv = Eventually.found("totals", () -> {
            Visitor.Answer answer = new Visitor(server.address())
                    .get("/api/v1/elections/%s/contests/%s/totals.csv"
                            .formatted(SmallNight.ELECTION.record().election().id(), SmallNight.CONTEST));
            return answer.status() == 200 ? Optional.of(answer.body()) : Optional.empty();
        });
        List<String> lines = csv.lines().toList();
        String[] names = lines.getFirst().split(",", -1);
        String[] figures = lines.stream()
                .filter(line -> line.startsWith("CEC,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        var counted = new HashMap<String, Long>();
        var figured = SmallNight.figures(SmallNight.left().getFirst()).keySet();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("counted") || figured.contains(names[i])) {
                counted.put(names[i], Long.parseLong(figures[i]));
            }
        }
        return counted;
    }

    @Test
    void whileTheDatabaseIsSilentReadersAreServedAndActsAreAskedForAgain() throws Exception {
        try (MortalCluster cluster = MortalCluster.start(folder.resolve("cluster"));
                BadLine line = new BadLine(cluster.database().url())) {
            Database database = cluster.database();
            var server = new MortalServer(
                    folder,
                    Map.of(
                            "DAUYS_DATABASE_URL", line.over(database.url()),
                            "DAUYS_DATABASE_OWNER", database.owner().user(),
                            "DAUYS_DATABASE_OWNER_PASSWORD", database.owner().password(),
                            "DAUYS_DATABASE_USER", database.application().user(),
                            "DAUYS_DATABASE_PASSWORD", database.application().password()));
            server.start(IMPATIENT.toArray(String[]::new));
            try {
                silent(server, line);
            } finally {
                server.kill();
            }
        }
    }

    private void silent(MortalServer server, BadLine line) {
        Paper paper = SmallNight.left().getFirst();
        var act = new ProtocolAct.Enter(paper, 0, SmallNight.figures(paper));
        var clerk = new Clerk(server, Role.TYPIST);
        assertThat(clerk.acts("stale", new ProtocolAct.Return(paper, 7, "nothing"))
                        .status())
                .isEqualTo(409);
        counted(server);
        line.becomes(Condition.DEAD);

        Visitor.Answer unknown = clerk.sends("k", act);

        assertThat(unknown.status()).isEqualTo(503);
        assertThat(unknown.header("Retry-After")).isEqualTo("5");
        assertThat(unknown.body()).contains("not-known");
        var reader = new Visitor(server.address());
        for (String path : List.of("/", "/log/checkpoint", "/log/key")) {
            assertThat(reader.get(path).status()).as(path).isEqualTo(200);
        }
        counted(server);

        line.becomes(Condition.SOUND);
        Visitor.Answer taken = clerk.acts("k", act);
        assertThat(taken.status()).isEqualTo(201);
        assertThat(clerk.acts("k", act).body()).isEqualTo(taken.body());
    }
}
