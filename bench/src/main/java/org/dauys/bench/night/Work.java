package org.dauys.bench.night;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.dauys.bench.night.Wire.Answer;

/** What the officers do for a while: protocols go from who types first to who types second to who approves. */
final class Work {
    private static final long PATIENCE_MILLIS = 20;

    private final Crew crew;
    private final Queue<Paper> untyped;
    private final BlockingQueue<Paper> typed = new LinkedBlockingQueue<>();
    private final BlockingQueue<Paper> agreed = new LinkedBlockingQueue<>();

    Work(Crew crew, List<Paper> papers) {
        this.crew = crew;
        this.untyped = new ConcurrentLinkedQueue<>(papers);
    }

    /** An act that was acknowledged: its entry in the journal, and when the answer was there. */
    record Acknowledged(long entry, long nanos) {}

    /** What was done in a while. */
    static final class Done {
        final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
        final Times times = new Times();
        final Times pages = new Times();
        final AtomicInteger refused = new AtomicInteger();
        volatile boolean over;
        long nanos;
        double perProcessor;

        double perSecond() {
            return acknowledged.size() * 1e9 / nanos;
        }
    }

    /** What an officer does with one protocol. */
    @FunctionalInterface
    private interface Turn {
        void take(Browser browser, Paper paper, Done done) throws IOException, InterruptedException;
    }

    /** As fast as the server answers, without a page in between, until the time is over or so many are entered. */
    Done hurried(Duration atMost, int mostEntries) throws InterruptedException {
        var entries = new AtomicInteger(mostEntries);
        return all(
                atMost,
                Duration.ZERO,
                (browser, paper, done) -> {
                    if (entries.getAndDecrement() > 0) {
                        send(browser, paper, "enter", 0, done);
                        typed.add(paper);
                    } else {
                        untyped.add(paper);
                        done.over = true;
                    }
                },
                this::again);
    }

    /**
     * Each typist has a protocol every so often, the first ones within that time one after the other: opens it, is saved
     * once, sends it, and sees the desk again.
     */
    Done atEase(Duration time, Duration each) throws InterruptedException {
        return all(
                time,
                each,
                (browser, paper, done) -> {
                    typedAtEase(browser, paper, "enter", 0, done);
                    typed.add(paper);
                },
                (browser, paper, done) -> {
                    typedAtEase(browser, paper, "enter-again", 1, done);
                    agreed.add(paper);
                });
    }

    /** What was entered is entered again and approved. */
    void settle() throws InterruptedException {
        while (!typed.isEmpty() || !agreed.isEmpty()) {
            all(
                    Duration.ofSeconds(1),
                    Duration.ZERO,
                    (_, paper, _) -> {
                        untyped.add(paper);
                        Thread.sleep(PATIENCE_MILLIS);
                    },
                    this::again);
        }
    }

    private Done all(Duration time, Duration each, Turn first, Turn second) throws InterruptedException {
        var done = new Done();
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            start(threads, all, crew.first(), untyped, each, end, done, first);
            start(threads, all, crew.second(), typed, each, end, done, second);
            start(threads, all, crew.approving(), agreed, Duration.ZERO, end, done, Work::approve);
            for (Future<?> one : all) {
                one.get();
            }
            done.nanos = System.nanoTime() - begun;
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
        return done;
    }

    private void again(Browser browser, Paper paper, Done done) throws IOException {
        send(browser, paper, "enter-again", 1, done);
        agreed.add(paper);
    }

    /** Lets officers begin, one after the other within the time that one takes for a protocol. */
    private void start(
            ExecutorService threads,
            List<Future<?>> all,
            List<Browser> officers,
            Queue<Paper> papers,
            Duration each,
            long end,
            Done done,
            Turn turn) {
        for (int i = 0; i < officers.size(); i++) {
            Browser browser = officers.get(i);
            Duration wait = each.multipliedBy(i).dividedBy(officers.size());
            all.add(threads.submit(() -> {
                pause(wait, end);
                while (!done.over && System.nanoTime() < end) {
                    Paper paper = papers.poll();
                    if (paper == null) {
                        if (untyped.isEmpty()) {
                            done.over = true;
                        }
                        Thread.sleep(PATIENCE_MILLIS);
                    } else {
                        turn.take(browser, paper, done);
                        pause(each, end);
                    }
                }
                return browser;
            }));
        }
    }

    private static void pause(Duration wanted, long end) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(Math.clamp(end - System.nanoTime(), 0, wanted.toNanos())));
    }

    private static void typedAtEase(Browser browser, Paper paper, String act, int seen, Done done) throws IOException {
        page(browser, paper.address(), done);
        browser.post(paper.address() + "/draft", "seen=" + seen + paper.fields(), "application/json");
        send(browser, paper, act, seen, done);
        page(browser, "/entry", done);
    }

    private static void page(Browser browser, String path, Done done) throws IOException {
        long begun = System.nanoTime();
        Answer answer = browser.get(path);
        if (answer.status() != 200) {
            throw new IOException("The page %s must be there: %d".formatted(path, answer.status()));
        }
        done.pages.add(System.nanoTime() - begun);
    }

    private static void send(Browser browser, Paper paper, String act, int seen, Done done) throws IOException {
        String fields = "key=" + UUID.randomUUID() + "&seen=" + seen + paper.fields();
        long begun = System.nanoTime();
        Answer answer = browser.post(paper.address() + "/figures/" + act, fields, "application/json");
        if (answer.status() != 200) {
            throw new IOException("%s of %s must be taken: %s".formatted(act, paper.station(), answer.body()));
        }
        note(begun, Long.parseLong(answer.between("done=", "\"")), done);
    }

    /** What a rule finds in a made-up protocol can keep it from being approved. */
    private static void approve(Browser browser, Paper paper, Done done) throws IOException {
        long begun = System.nanoTime();
        Answer answer = browser.act(UUID.randomUUID().toString(), paper.approval());
        switch (answer.status()) {
            case 201 ->
                note(begun, Long.parseLong(answer.between("\"entry\" : ", ",").strip()), done);
            case 409 -> done.refused.incrementAndGet();
            default -> throw new IOException("The approval must be answered: " + answer.status() + answer.body());
        }
    }

    private static void note(long begun, long entry, Done done) {
        long now = System.nanoTime();
        done.times.add(now - begun);
        done.acknowledged.add(new Acknowledged(entry, now));
    }

    /** How many protocols nobody has typed yet. */
    int left() {
        return untyped.size();
    }
}
