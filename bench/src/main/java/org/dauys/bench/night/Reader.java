package org.dauys.bench.night;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dauys.bench.night.Wire.Answer;

/** One who holds a stream: either it brings votes and seats, or it tells of news and a page is fetched over a second connection. */
final class Reader implements Runnable {
    private static final String SEATS =
            "/api/v1/elections/kazakhstan-2023-rehearsal-10223-1/contests/mazhilis-list/seats/stream";
    private static final String MARK = "\"version\":";

    private final Wire stream;
    private final Wire fetch;
    private final boolean readsPage;
    private final AtomicInteger listening;
    private final List<Seen> seen = new ArrayList<>();
    private volatile boolean ended;

    /**
     * One that reads.
     *
     * @param readsPage whether it looks at the page of results, or is sent the seats
     * @param listening counts those who have seen something
     */
    Reader(int port, boolean readsPage, AtomicInteger listening) {
        this.stream = new Wire(port);
        this.fetch = new Wire(port);
        this.readsPage = readsPage;
        this.listening = listening;
    }

    /** When a version was before the eyes of the reader. */
    record Seen(long version, long nanos) {}

    @Override
    public void run() {
        try {
            stream.listen(readsPage ? "/results/stream" : SEATS);
            long shown = shown(stream.heard());
            listening.incrementAndGet();
            while (!ended) {
                String heard = stream.heard();
                shown = readsPage && Long.parseLong(heard) <= shown ? shown : shown(heard);
            }
        } catch (IOException fault) {
            if (!ended) {
                throw new IllegalStateException("A reader must not be cut off.", fault);
            }
        }
    }

    private long shown(String heard) throws IOException {
        long version = readsPage ? page(heard) : number(heard, heard.indexOf(MARK) + MARK.length());
        synchronized (seen) {
            seen.add(new Seen(version, System.nanoTime()));
        }
        return version;
    }

    /** Fetches the page as a browser does; of what moment it is its tag says. */
    private long page(String version) throws IOException {
        Answer answer = fetch.send(
                "GET /results/en?v=%s HTTP/1.1\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n".formatted(version),
                "");
        String tag = answer.headers().getOrDefault("etag", "");
        if (answer.status() != 200 || !tag.startsWith("W/\"")) {
            throw new IOException("A reader must be answered: " + answer.status());
        }
        return number(tag, tag.indexOf('"') + 1);
    }

    private static long number(String text, int from) {
        int to = from;
        while (Character.isDigit(text.charAt(to))) {
            to++;
        }
        return Long.parseLong(text, from, to, 10);
    }

    /** What was seen so far, the earliest first. */
    List<Seen> seen() {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }

    /** How many answers it got so far. */
    int answers() {
        synchronized (seen) {
            return seen.size();
        }
    }

    void end() throws IOException {
        ended = true;
        stream.close();
        fetch.close();
    }
}
