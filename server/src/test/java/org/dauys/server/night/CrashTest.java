package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.NightState;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.documents.acts.StateDigest;
import org.dauys.server.Eventually;
import org.dauys.server.Forked;
import org.dauys.server.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The writer, PostgreSQL and its sessions are killed while acts of every kind are under way. */
class CrashTest {
    private static final long SEED = Long.getLong("dauys.crash.seed", 20_230_319);
    private static final int DEATHS = 50;
    private static final int LONGEST_LIFE_MILLIS = 300;
    private static final int LONGEST_FLIGHT_MICROS = 8000;
    private static final int SESSIONS = 4;

    /** The acts that are under way when somebody dies, by turns. */
    private static final List<Kind> BEFORE = List.of(
            Kind.ENTER,
            Kind.ENTER_AGAIN,
            Kind.RETYPE,
            Kind.APPROVE,
            Kind.TRANSMIT,
            Kind.CORRECT,
            Kind.RETURN,
            Kind.QUARANTINE,
            Kind.CLEAR,
            Kind.RECOUNT,
            Kind.DISPUTE,
            Kind.SETTLE,
            Kind.REOPEN,
            Kind.INVALIDATE,
            Kind.REPEAT,
            Kind.CLOSE_FINDING);

    private static final List<Kind> AFTER = List.of(Kind.DECLARE, Kind.RULING, Kind.CORRECT, Kind.RULING, Kind.CORRECT);

    @TempDir
    Path folder;

    private final Random chance = new Random(SEED);
    private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();
    private final List<State> states = Collections.synchronizedList(new ArrayList<>());
    private final List<String> otherwise = Collections.synchronizedList(new ArrayList<>());
    private final Begun begun = new Begun();
    private MortalCluster cluster;

    /** What a process has said of its state. */
    private record State(long size, String digest) {}

    /** Who dies. */
    private enum Victim {
        WRITER,
        POSTMASTER,
        SESSION;

        /** A writer takes longest to come back, so of five deaths one is a writer's. */
        static Victim drawn(Random chance) {
            return switch (chance.nextInt(5)) {
                case 0 -> WRITER;
                case 1, 2 -> POSTMASTER;
                default -> SESSION;
            };
        }
    }

    @BeforeEach
    void begin() throws IOException, GeneralSecurityException {
        cluster = MortalCluster.start(folder.resolve("data"));
    }

    @AfterEach
    void end() throws IOException {
        cluster.close();
    }

    @Test
    void whatWasAcknowledgedIsThereAfterFiftyDeaths() throws IOException, InterruptedException {
        Forked typing = typing();
        for (int death = 1; death <= DEATHS; death++) {
            Kind kind = underWay(death);
            live(typing);
            sends(typing, kind);
            Victim victim = Victim.drawn(chance);
            switch (victim) {
                case WRITER -> typing.kill();
                case POSTMASTER -> cluster.killPostmaster();
                case SESSION -> cluster.killSession(chance.nextInt(SESSIONS));
            }
            assertThat(lost())
                    .as("seed %d, death %d: %s while %s", SEED, death, victim, kind)
                    .isEmpty();
            if (victim == Victim.WRITER) {
                typing = typing();
                goOn(typing, death);
            }
        }
        live(typing);

        assertThat(typing.end()).isZero();
        assertThat(otherwise).isEmpty();
        assertThat(states).hasSizeGreaterThan(DEATHS);
        assertThat(lost()).as("seed %d, at the end", SEED).isEmpty();
        assertThat(folded()).as("seed %d, states", SEED).containsAll(states);
        assertThat(cluster.tamperings()).isEmpty();
    }

    @Test
    void aWriterThatAcknowledgesBeforeTheCommitIsFoundOut() throws IOException, InterruptedException {
        List<Long> lost = List.of();
        for (int death = 1; death <= DEATHS && lost.isEmpty(); death++) {
            Forked typing = typing("hasty");
            live(typing);
            typing.kill();
            lost = lost();
        }

        assertThat(lost).as("seed %d", SEED).isNotEmpty();
    }

    /** The kind of act that is under way at a death. */
    private static Kind underWay(int death) {
        int after = death - 1 - (DEATHS - AFTER.size());
        return after < 0 ? BEFORE.get((death - 1) % BEFORE.size()) : AFTER.get(after);
    }

    /** Comes back a moment after an act of a kind was sent. */
    private void sends(Forked typing, Kind kind) throws IOException {
        CompletableFuture<Kind> next = begun.next(kind);
        if (kind == Kind.DECLARE) {
            typing.tell("declare");
        }
        Begun.await(kind, next);
        LockSupport.parkNanos(Duration.of(chance.nextInt(LONGEST_FLIGHT_MICROS), ChronoUnit.MICROS)
                .toNanos());
    }

    /** Tells a new writer what the one who died had been told. */
    private static void goOn(Forked typing, int death) throws IOException {
        if (death > DEATHS - AFTER.size()) {
            typing.tell("declare");
        }
    }

    /** The writer with its typists, in a process of its own. */
    private Forked typing(String... how) throws IOException {
        Database database = cluster.database();
        var command = new ArrayList<>(List.of(TypingProcess.class.getName(), SmallNight.CACHE.toString()));
        command.addAll(List.of(how));
        return Forked.start(
                command,
                Map.of(
                        "TYPING_URL", database.url(),
                        "TYPING_USER", database.application().user(),
                        "TYPING_PASSWORD", database.application().password(),
                        "TYPING_KEY", cluster.signer().secret()),
                folder.resolve("typing.log"),
                this::hear);
    }

    private void hear(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "begun" -> begun.note(Kind.valueOf(words[1]));
            case "taken" -> acknowledged.put(Long.valueOf(words[1]), words[2]);
            case "state" -> states.add(new State(Long.parseLong(words[1]), words[2]));
            default -> otherwise.add(line);
        }
    }

    /** Waits until it has come to itself and acknowledges, asks for its state, and lets it go on for a moment. */
    private void live(Forked typing) throws IOException {
        int before = acknowledged.size();
        Eventually.holds("receipts for everybody", () -> acknowledged.size() > before + TypingProcess.TYPISTS);
        typing.tell("state");
        LockSupport.parkNanos(
                Duration.ofMillis(chance.nextInt(LONGEST_LIFE_MILLIS)).toNanos());
    }

    /** The acknowledged acts that the log does not hold where they were said to be, once the database answers. */
    private List<Long> lost() {
        var before = new TreeMap<>(acknowledged);
        Map<Long, String> kept = Eventually.found("a log that can be read", () -> {
            var rows = new TreeMap<Long, String>();
            cluster.storage().forEach(row -> rows.put(row.index(), row.leaf().toString()));
            return Optional.of(rows);
        });
        return before.entrySet().stream()
                .filter(act -> !act.getValue().equals(kept.get(act.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The states that the log gives when it is folded from its first entry; nothing is in it twice or does not fit. */
    private Set<State> folded() {
        NightState state = SmallNight.ELECTION.empty();
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Set<Request.Name> names = new HashSet<>();
        Set<Long> sizes = new HashSet<>();
        states.forEach(said -> sizes.add(said.size()));
        Set<State> found = new HashSet<>();
        found.add(new State(0, StateDigest.of(state)));
        cluster.storage().forEach(row -> {
            Entry entry = EntryBytes.read(row.entry().toArray());
            assertThat(state.take(entry)).isEmpty();
            kinds.add(entry.act().kind());
            assertThat(names.add(Request.Name.of(entry))).isTrue();
            if (sizes.contains(state.size())) {
                found.add(new State(state.size(), StateDigest.of(state)));
            }
        });
        assertThat(kinds).containsAll(BEFORE).containsAll(AFTER);
        return found;
    }
}
