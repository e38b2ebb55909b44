package org.dauys.server.night;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.Refusal;
import org.dauys.counting.acts.RefusalCode;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.journal.Bytes;
import org.dauys.journal.Hash;
import org.dauys.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one who writes. Acts wait in a queue; a single thread takes those that do not depend on each other, asks the state
 * whether each can be taken, appends them to the journal in one transaction, takes them into the state, and only then
 * replies.
 */
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int MOST_AT_ONCE = 256;
    private static final int MOST_WAITING = 10_000;
    private static final long PATIENCE_MILLIS = 200;
    private static final long LONGEST_END_SECONDS = 15;

    private final Journal journal;
    private final Fold fold;
    private final Clock clock;
    private final BlockingQueue<Request> queue = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Deque<Request> put = new ArrayDeque<>();
    private final Thread thread;
    private volatile boolean ending;
    private boolean sure = true;

    Writer(Journal journal, Fold fold, Clock clock) {
        this.journal = journal;
        this.fold = fold;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("night-writer").unstarted(this::work);
    }

    void start() {
        thread.start();
    }

    /**
     * Hands in an act.
     *
     * @return completed when it is on the disk, or refused; exceptionally with {@link NightUnavailableException} if that is
     *     not known
     * @throws IllegalArgumentException if the officer or the key has no name of an entry
     */
    CompletableFuture<Reply> submit(String officer, String key, NightAct act) {
        var request = new Request(officer, key, act, new CompletableFuture<>());
        request.at(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!queue.offer(request) || (ending && queue.remove(request))) {
            request.reply().completeExceptionally(new NightUnavailableException("No more acts are taken now."));
        }
        return request.reply();
    }

    private void work() {
        try {
            while (!ending || !queue.isEmpty() || !put.isEmpty()) {
                List<Request> batch = next();
                if (!batch.isEmpty()) {
                    written(batch);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            ending = true;
            turnAway(new NightUnavailableException("The server is ending."));
        }
    }

    /** Those who wait are told that it is not known; they send again. */
    private void turnAway(NightUnavailableException fault) {
        queue.drainTo(put);
        fail(put, fault);
        put.clear();
    }

    /** The next requests that do not depend on each other, in their order; the others wait. */
    private List<Request> next() throws InterruptedException {
        if (put.isEmpty()) {
            Request first = queue.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (first == null) {
                return List.of();
            }
            put.add(first);
        }
        var more = new ArrayList<Request>();
        queue.drainTo(more, Math.max(0, MOST_AT_ONCE - put.size()));
        put.addAll(more);
        return independent();
    }

    private List<Request> independent() {
        List<Request> batch = new ArrayList<>();
        List<Request> later = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        boolean closed = false;
        for (Request request : put) {
            Optional<String> subject = request.subject();
            boolean alone = subject.isEmpty();
            boolean fits = !closed && (alone ? batch.isEmpty() && later.isEmpty() : !taken.contains(subject.get()));
            fits &= !taken.contains(request.name());
            subject.ifPresent(taken::add);
            taken.add(request.name());
            closed |= alone;
            (fits ? batch : later).add(request);
        }
        put.clear();
        put.addAll(later);
        return batch;
    }

    /** What a batch becomes: entries for the journal, each with whom to tell. */
    private record Line(Entry entry, Bytes bytes, Optional<Request> taken, Optional<Refused> refused) {}

    private record Refused(Request request, Refusal refusal) {}

    private void written(List<Request> batch) {
        List<Line> lines = new ArrayList<>();
        try {
            if (!sure) {
                fold.catchUp(_ -> {});
                sure = true;
            }
            batch.forEach(request -> line(request).ifPresent(lines::add));
            if (!lines.isEmpty()) {
                long first = journal.append(
                        lines.stream().map(line -> line.bytes().toArray()).toList());
                fold.enter(lines.stream().map(Line::entry).toList());
                reply(first, lines);
            }
        } catch (RuntimeException fault) {
            LOG.warn("The journal could not be written; what it holds will be read before more is.", fault);
            if (sure) {
                sure = false;
                settle(batch);
            }
            var unknown = new NightUnavailableException("The journal could not be written.", fault);
            if (!sure) {
                turnAway(unknown);
            }
            fail(batch, unknown);
        }
    }

    /** The line of a request; nothing if it is answered already. */
    private Optional<Line> line(Request request) {
        Optional<Fold.Kept> kept = fold.kept(request.name());
        if (kept.isPresent()) {
            request.reply()
                    .complete(
                            kept.get().entry().act().equals(request.act())
                                    ? new Reply.Taken(kept.get().receipt())
                                    : new Reply.Refused(Refusal.of(RefusalCode.KEY_REUSED, request.key())));
            return Optional.empty();
        }
        Entry entry = request.at(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Optional<Refusal> refusal = fold.refusal(entry);
        if (refusal.isPresent()) {
            return Optional.of(refused(request, refusal.get()));
        }
        byte[] bytes;
        try {
            bytes = EntryBytes.of(entry);
        } catch (IllegalArgumentException fault) {
            request.reply().completeExceptionally(fault);
            return Optional.empty();
        }
        return Optional.of(
                bytes.length > Journal.LONGEST_ENTRY
                        ? refused(
                                request,
                                Refusal.of(
                                        RefusalCode.TOO_LONG,
                                        String.valueOf(bytes.length),
                                        String.valueOf(Journal.LONGEST_ENTRY)))
                        : new Line(entry, Bytes.of(bytes), Optional.of(request), Optional.empty()));
    }

    private Line refused(Request request, Refusal refusal) {
        var act = new AccountAct.Refuse(
                request.officer(),
                request.act().kind(),
                Typed.of(request.named()),
                refusal.code().id());
        var entry = new Entry(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Entry.SYSTEM,
                UUID.randomUUID().toString(),
                act);
        return new Line(
                entry, Bytes.of(EntryBytes.of(entry)), Optional.empty(), Optional.of(new Refused(request, refusal)));
    }

    private static void reply(long first, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            var receipt = new Receipt(
                    first + i, Hash.leaf(line.bytes().toArray()), line.entry().time());
            line.taken().ifPresent(request -> request.reply().complete(new Reply.Taken(receipt)));
            line.refused().ifPresent(one -> one.request().reply().complete(new Reply.Refused(one.refusal())));
        }
    }

    /** After a fault: what the journal holds all the same is acknowledged. */
    private void settle(List<Request> batch) {
        try {
            fold.catchUp(_ -> {});
            sure = true;
            for (Request request : batch) {
                fold.kept(request.name())
                        .filter(kept -> kept.entry().act().equals(request.act()))
                        .ifPresent(kept -> request.reply().complete(new Reply.Taken(kept.receipt())));
            }
        } catch (RuntimeException again) {
            sure = false;
            LOG.warn("The journal cannot be read either; nobody waits for it.", again);
        }
    }

    private static void fail(Collection<Request> requests, NightUnavailableException fault) {
        requests.forEach(request -> request.reply().completeExceptionally(fault));
    }

    /** Takes no more, writes what waits, and ends. */
    @Override
    public void close() {
        ending = true;
        try {
            if (!thread.join(Duration.ofSeconds(LONGEST_END_SECONDS))) {
                thread.interrupt();
            }
        } catch (InterruptedException end) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
