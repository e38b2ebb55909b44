package org.dauys.server.night;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.documents.acts.StateDigest;
import org.dauys.journal.Journal;
import org.dauys.journal.Signer;
import org.dauys.journal.Storage;
import org.dauys.server.journal.PostgresStorage;

/**
 * A process with the writer of the night over the log in PostgreSQL, made to be killed. Its typists enter protocols once,
 * twice, and have them sent back.
 *
 * <p>It says each act that was acknowledged, {@code taken INDEX LEAF}; asked for {@code state}, it says {@code state SIZE
 * DIGEST}; when its input ends, it lets the typists finish, says its state and ends.
 */
final class TypingProcess {
    static final int TYPISTS = 12;

    private static final Duration BREATH = Duration.ofMillis(15);

    private final CountingNight night;
    private final OutputStream said = new FileOutputStream(FileDescriptor.out);
    private volatile boolean ending;

    private TypingProcess(CountingNight night) {
        this.night = night;
    }

    /**
     * With the database and the key of the log in the environment.
     *
     * @param arguments the folder with the rehearsal; then {@code hasty}, if rows are to be acknowledged too early
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setOut(System.err);
        Map<String, String> told = Map.copyOf(System.getenv());
        Storage storage =
                new PostgresStorage(Pool.of(value(told, "URL"), value(told, "USER"), value(told, "PASSWORD")));
        if (arguments.length > 1) {
            storage = new Hasty(storage);
        }
        Journal journal = Journal.open(storage, Signer.read(value(told, "KEY")).stamps());
        CountingNight night = CountingNight.open(SmallElection.in(Path.of(arguments[0])), journal, Clock.systemUTC());
        new TypingProcess(night).type();
    }

    private static String value(Map<String, String> told, String name) {
        return told.getOrDefault("TYPING_" + name, "");
    }

    private void type() throws IOException, InterruptedException {
        state();
        if (night.<Boolean>read(state -> state.posts("cec").isEmpty())) {
            appoint();
        }
        var left = new CountDownLatch(TYPISTS);
        for (int typist = 0; typist < TYPISTS; typist++) {
            int first = typist;
            Thread.ofVirtual().start(() -> {
                work(first);
                left.countDown();
            });
        }
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (asked.readLine() != null) {
            state();
        }
        ending = true;
        left.await();
        night.close();
        state();
        System.exit(0);
    }

    private void state() {
        say(night.read(state -> "state %d %s".formatted(state.size(), StateDigest.of(state))));
    }

    /** Those who were appointed before a death are not appointed again. */
    private void appoint() {
        appoint(Entry.SYSTEM, "admin", Role.ADMINISTRATOR);
        appoint("admin", "one", Role.TYPIST);
        appoint("admin", "two", Role.SECOND_TYPIST);
        appoint("admin", "cec", Role.CEC);
    }

    private void appoint(String by, String officer, Role role) {
        if (night.<Boolean>read(state -> state.posts(officer).isEmpty())) {
            send(by, new AccountAct.Appoint(officer, new Post(role, "CEC")));
        }
    }

    private void work(int typist) {
        String contest = night.election().files().ballots().getFirst().id();
        for (int station = typist; !ending; station = (station + TYPISTS) % (int) SmallElection.STATIONS) {
            var paper = new Paper(night.election().register().code(station), contest);
            night.election().rehearsed(paper).ifPresent(figures -> turn(paper, figures));
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    private void turn(Paper paper, Map<String, Integer> figures) {
        Dossier dossier = night.read(state -> state.dossier(paper));
        send(
                dossier.stage() == Stage.AWAITED ? "one" : dossier.stage() == Stage.ENTERED ? "two" : "cec",
                switch (dossier.stage()) {
                    case AWAITED -> new ProtocolAct.Enter(paper, dossier.revision(), figures);
                    case ENTERED -> new ProtocolAct.EnterAgain(paper, dossier.revision(), figures);
                    default -> new ProtocolAct.Return(paper, dossier.revision(), "to be typed anew");
                });
    }

    /** Sends an act, with the same key again and again as long as it is not known whether it was kept. */
    private void send(String officer, NightAct act) {
        String key = UUID.randomUUID().toString();
        while (!ending) {
            try {
                switch (night.submit(officer, key, act).join()) {
                    case Reply.Taken(var receipt) -> say("taken %d %s".formatted(receipt.index(), receipt.leaf()));
                    case Reply.Refused(var refusal) -> say("refused %s".formatted(refusal));
                }
                return;
            } catch (CompletionException unknown) {
                LockSupport.parkNanos(BREATH.toNanos());
            }
        }
    }

    private synchronized void say(String line) {
        try {
            said.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
