package org.dauys.bench.night;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.dauys.bench.night.Reader.Seen;
import org.dauys.bench.night.Work.Acknowledged;
import org.dauys.bench.night.Work.Done;

/**
 * Runs the night under load and prints what it took.
 *
 * <p>Arguments: a folder for the data of the server, then the command that starts it.
 */
public final class Night {
    private static final int TYPISTS = Integer.getInteger("typists", 300);
    private static final int READERS = Integer.getInteger("readers", 2000);
    private static final int PAGES = Integer.getInteger("pages", 100);
    private static final Duration AT_EASE = Duration.ofSeconds(Integer.getInteger("seconds", 30));
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("each", 20));
    private static final Duration HURRIED = Duration.ofSeconds(10);
    private static final int BEFORE = 4000;
    private static final int BUSY = 5;
    private static final Duration DRAIN = Duration.ofSeconds(2);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Running running;
    private final List<Reader> readers = new ArrayList<>();

    private Night(Running running) {
        this.running = running;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Locale.setDefault(Locale.ROOT);
        List<String> all = List.of(arguments);
        Path data = Path.of(all.getFirst()).toAbsolutePath();
        try (Running running = Running.start(all.subList(1, all.size()), data)) {
            new Night(running).run();
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        say("load average at the start: %s"
                .formatted(Files.readString(Path.of("/proc/loadavg")).strip()));
        long begun = System.nanoTime();
        Crew crew = Crew.of(running, TYPISTS);
        say("%d officers have logged in, after %.0f s"
                .formatted(TYPISTS + crew.approving().size(), (System.nanoTime() - begun) / 1e9));
        List<Paper> papers = Paper.of(running.rehearsal());
        var work = new Work(crew, papers);
        measured("warming up", () -> work.hurried(HURRIED, BEFORE));
        work.settle();
        rest();
        listen();
        rest();
        measured("the first %d s of the next".formatted(FIRST.toSeconds()), () -> work.atEase(FIRST, EACH));
        measured(
                "%d typists, %d s for a protocol, %d readers".formatted(TYPISTS, EACH.toSeconds(), READERS),
                () -> work.atEase(AT_EASE, EACH));
        measured("the same as fast as they are answered", () -> work.hurried(HURRIED, work.left() / 2));
        for (Reader reader : readers) {
            reader.end();
        }
        readers.clear();
        work.settle();
        rest();
        Done alone = measured(
                "as fast as they are answered, without readers", () -> work.hurried(HURRIED, Integer.MAX_VALUE));
        peer(alone);
        say("load average at the end: %s"
                .formatted(Files.readString(Path.of("/proc/loadavg")).strip()));
    }

    /** Waits until the server has compiled what it found worth compiling: it hardly uses a processor any more. */
    private void rest() throws IOException, InterruptedException {
        Processor before = Processor.now(running);
        Processor now = before;
        do {
            before = now;
            Thread.sleep(Duration.ofSeconds(1));
            now = Processor.now(running);
        } while (now.server() - before.server() > BUSY);
    }

    /** Something that the officers do. */
    @FunctionalInterface
    private interface Phase {
        Done run() throws InterruptedException;
    }

    private Done measured(String title, Phase phase) throws IOException, InterruptedException {
        Processor before = Processor.now(running);
        long answers = answers();
        Done done = phase.run();
        Processor after = Processor.now(running);
        say("\n%s:".formatted(title));
        done.perProcessor = done.acknowledged.size() / after.seconds(before);
        say("  %.0f acts acknowledged a second, %.0f for each second of a processor, %d refused; acknowledge: %s"
                .formatted(done.perSecond(), done.perProcessor, done.refused.get(), done.times));
        if (done.pages.size() > 0) {
            say("  pages of typists: %s".formatted(done.pages));
        }
        if (!readers.isEmpty()) {
            say("  readers got %.0f versions a second".formatted((answers() - answers) * 1e9 / done.nanos));
            Thread.sleep(DRAIN);
            say("  acknowledged to visible: %s".formatted(visible(done)));
        }
        say("  %s".formatted(after.since(before)));
        return done;
    }

    private long answers() {
        return readers.stream().mapToLong(Reader::answers).sum();
    }

    private void listen() throws InterruptedException {
        var listening = new AtomicInteger();
        long begun = System.nanoTime();
        for (int i = 0; i < READERS; i++) {
            var reader = new Reader(running.port(), i < PAGES, listening);
            readers.add(reader);
            Thread.startVirtualThread(reader);
        }
        while (listening.get() < READERS) {
            Thread.sleep(DRAIN.dividedBy(100));
        }
        say("\n%d readers listen, after %.1f s".formatted(READERS, (System.nanoTime() - begun) / 1e9));
    }

    /** How long it took from each acknowledgement until each reader had what followed from it. */
    private Times visible(Done done) {
        var times = new Times();
        List<Acknowledged> acts = done.acknowledged.stream()
                .sorted(Comparator.comparingLong(Acknowledged::entry))
                .toList();
        for (Reader reader : readers) {
            List<Seen> seen = reader.seen();
            int at = 0;
            for (Acknowledged act : acts) {
                while (at < seen.size() && seen.get(at).version() <= act.entry()) {
                    at++;
                }
                if (at == seen.size()) {
                    throw new IllegalStateException("Entry %d was never seen by a reader.".formatted(act.entry()));
                }
                times.add(Math.max(0, seen.get(at).nanos() - act.nanos()));
            }
        }
        return times;
    }

    private void peer(Done done) throws IOException, InterruptedException, SQLException {
        long from =
                done.acknowledged.stream().mapToLong(Acknowledged::entry).min().orElseThrow();
        Plain plain = Plain.of(running, from);
        say("\nplain JDBC, the %,d rows of the last while again and again:".formatted(plain.rows()));
        for (int connections : new int[] {1, 8, 20, 60}) {
            beside(done, connections + " connections", () -> plain.insert(connections, 1));
        }
        beside(done, "1 connection, 256 rows in a transaction", () -> plain.insert(1, 256));
        for (int connections : new int[] {8, 20}) {
            beside(
                    done,
                    "%d connections behind the barest HTTP, asked by %d".formatted(connections, TYPISTS),
                    () -> Barest.insert(plain, running, connections, TYPISTS));
        }
    }

    /** Something that inserts rows. */
    @FunctionalInterface
    private interface Inserting {
        Plain.Rate run() throws IOException, InterruptedException, SQLException;
    }

    private void beside(Done done, String title, Inserting inserting)
            throws IOException, InterruptedException, SQLException {
        Processor before = Processor.now(running);
        Plain.Rate rate = inserting.run();
        double perProcessor = rate.rows() / Processor.now(running).seconds(before);
        say("  %s: %.0f a second, %.0f for each second of a processor"
                .formatted(title, rate.perSecond(), perProcessor));
        say("    the server without readers makes %.0f %% and %.0f %% of it"
                .formatted(done.perSecond() * 100 / rate.perSecond(), done.perProcessor * 100 / perProcessor));
    }

    private void say(String line) {
        out.println(line);
    }
}
