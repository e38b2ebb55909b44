package org.dauys.bench.night;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dauys.bench.night.Wire.Answer;

/** Hears of news over a stream, and then gets what has changed over a second connection. */
final class Reader implements Runnable {
    private final Wire stream;
    private final Wire fetch;
    private final String path;
    private final String mark;
    private final AtomicInteger listening;
    private final List<Seen> seen = new ArrayList<>();
    private volatile boolean ended;

    /**
     * One that reads.
     *
     * @param path what it gets
     * @param mark what precedes the version in the answer
     * @param listening counts those who have heard something
     */
    Reader(int port, String path, String mark, AtomicInteger listening) {
        this.stream = new Wire(port);
        this.fetch = new Wire(port);
        this.path = path;
        this.mark = mark;
        this.listening = listening;
    }

    /** When a version was before the eyes of the reader. */
    record Seen(long version, long nanos) {}

    @Override
    public void run() {
        try {
            stream.listen("/results/stream");
            long shown = read(stream.heard());
            listening.incrementAndGet();
            while (!ended) {
                String told = stream.heard();
                shown = Long.parseLong(told) > shown ? read(told) : shown;
            }
        } catch (IOException fault) {
            if (!ended) {
                throw new IllegalStateException("A reader must not be cut off.", fault);
            }
        }
    }

    private long read(String told) throws IOException {
        Answer answer = fetch.send("GET " + path.formatted(told) + " HTTP/1.1\r\nAccept: */*\r\nAccept-Encoding: gzip\r\n", "");
        if (answer.status() != 200) {
            throw new IOException("A reader must be answered: " + answer.status());
        }
        long shown = number(answer.body(), answer.body().indexOf(mark) + mark.length());
        synchronized (seen) {
            seen.add(new Seen(shown, System.nanoTime()));
        }
        return shown;
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
