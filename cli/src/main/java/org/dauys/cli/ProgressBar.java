package org.dauys.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.dauys.documents.Headway;

/**
 * Says on the terminal how far a long work is: the name of its part, a bar and a percentage on one line, which is taken
 * back when the part is done. It is drawn only where a person watches, on the standard error, and only after a while, so
 * that short work shows none.
 */
final class ProgressBar implements Headway, AutoCloseable {
    private static final int CELLS = 24;
    private static final int WHOLE = 100;
    private static final String ERASE = "\r\u001b[K";

    private final Session session;
    private final Optional<Duration> patience;
    private final LongSupplier nanoseconds;
    private long drawn;
    private String shown = "";

    /**
     * A bar for work that begins now.
     *
     * @param asData whether the command writes data for programs: then there is none
     */
    ProgressBar(Session session, boolean asData) {
        this(session, asData ? Optional.empty() : session.terminal().patience(), System::nanoTime);
    }

    /**
     * A bar with a clock of its own.
     *
     * @param patience after how long it is drawn, and drawn anew; never if empty
     * @param nanoseconds the clock
     */
    ProgressBar(Session session, Optional<Duration> patience, LongSupplier nanoseconds) {
        this.session = session;
        this.patience = patience;
        this.nanoseconds = nanoseconds;
        this.drawn = nanoseconds.getAsLong();
    }

    @Override
    public synchronized void reached(Part part, long done, long all) {
        if (patience.isEmpty()) {
            return;
        }
        if (done >= all) {
            close();
            return;
        }
        long now = nanoseconds.getAsLong();
        if (now - drawn >= patience.get().toNanos()) {
            drawn = now;
            draw(line(part, done, all));
        }
    }

    private String line(Part part, long done, long all) {
        int percent = (int) (done * WHOLE / all);
        int full = percent * CELLS / WHOLE;
        String name =
                session.text("progress." + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return name + "  " + "█".repeat(full) + "░".repeat(CELLS - full) + "  "
                + session.text("progress.percent", percent);
    }

    private void draw(String line) {
        if (!line.equals(shown)) {
            shown = line;
            err().print(ERASE + line);
            err().flush();
        }
    }

    /** Takes back what is drawn, so that other lines can be written. */
    @Override
    public synchronized void close() {
        if (!shown.isEmpty()) {
            shown = "";
            err().print(ERASE);
            err().flush();
        }
    }

    private PrintStream err() {
        return session.terminal().err();
    }
}
