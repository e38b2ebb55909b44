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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.CountAct;
import org.dauys.counting.acts.Declaration;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.documents.acts.StateDigest;
import org.dauys.journal.Journal;
import org.dauys.journal.Signer;
import org.dauys.journal.Storage;
import org.dauys.server.journal.PostgresStorage;

/**
 * A process with the writer of the night over the log in PostgreSQL, made to be killed. In it protocols go all the ways that
 * there are; asked to {@code declare}, they are brought to the declaration and then corrected by rulings.
 *
 * <p>It says each act that it sends, {@code begun KIND}, and each that was acknowledged, {@code taken INDEX LEAF}; asked for
 * {@code state}, it says {@code state SIZE DIGEST}; when its input ends, it lets all finish, says its state and ends.
 */
final class TypingProcess {
    static final int TYPISTS = 12;

    private static final Duration BREATH = Duration.ofMillis(15);

    /** The stations of a typist before the declaration is asked for. */
    private static final int STATIONS = 10;

    private final CountingNight night;
    private final Course course;
    private final String contest;
    private final OutputStream said = new FileOutputStream(FileDescriptor.out);
    private volatile boolean declaring;
    private volatile boolean ending;

    private TypingProcess(CountingNight night) {
        this.night = night;
        this.course = new Course(night.election());
        this.contest = night.election().files().ballots().getFirst().id();
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
        if (night.<Boolean>read(state -> state.posts("chair").isEmpty())) {
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
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            declaring |= line.equals("declare");
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
        appoint("admin", "chair", Role.CEC);
    }

    private void appoint(String by, String officer, Role role) {
        if (night.<Boolean>read(state -> state.posts(officer).isEmpty())) {
            send(by, new AccountAct.Appoint(officer, new Post(role, "CEC")));
        }
    }

    private void work(int typist) {
        for (int turn = 0; !ending; turn++) {
            int stations = declaring ? (int) SmallElection.STATIONS / TYPISTS : STATIONS;
            int station = typist + turn % stations * TYPISTS;
            var paper = new Paper(night.election().register().code(station), contest);
            night.read(state -> next(state, paper)).ifPresent(step -> send(step.officer(), step.act()));
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    private Optional<Course.Step> next(NightState state, Paper paper) {
        Optional<Declaration> declared = state.declaration(contest);
        if (declared.isPresent()) {
            return course.correct(state, paper, declared.get());
        }
        if (!declaring) {
            return course.walk(state, paper);
        }
        boolean isFirst = paper.station().equals(night.election().register().code(0));
        return isFirst && state.inTheWay(contest).isEmpty()
                ? Optional.of(new Course.Step("cec", new CountAct.Declare(contest, "cd".repeat(32), "No. 2")))
                : course.close(state, paper);
    }

    /** Sends an act, with the same key again and again as long as it is not known whether it was kept. */
    private void send(String officer, NightAct act) {
        String key = UUID.randomUUID().toString();
        say("begun " + act.kind());
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
