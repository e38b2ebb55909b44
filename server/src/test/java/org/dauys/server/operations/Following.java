package org.dauys.server.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dauys.server.command.Console;
import org.dauys.server.database.TestPrograms;

/** A {@code dauys standby} that runs in a thread, until it is closed as by Ctrl-C. */
final class Following implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread thread;

    Following(Path data, String... words) {
        List<String> all = new java.util.ArrayList<>(List.of("standby", "--data", data.toString()));
        all.addAll(List.of(words));
        var said = new PrintStream(new Lines(), true, StandardCharsets.UTF_8);
        var console = new Console(Map.of("DAUYS_PROGRAMS", TestPrograms.FOLDER.toString()), said, said);
        thread = new Thread(() -> OperationsMain.run(all, DataFolder.CLOCK, console));
        thread.start();
    }

    /** Waits until it says so; what it says before, when one of the two was quicker, is passed over. */
    String says(String words) throws InterruptedException {
        String line = "";
        while (!line.contains(words)) {
            line = Optional.ofNullable(lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .orElseThrow(() -> new AssertionError("The standby must say: " + words));
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException asked) {
            throw new IOException("Interrupted while the standby was ending.", asked);
        }
    }

    /** Bytes as they come, line by line. */
    private final class Lines extends OutputStream {
        private final java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();

        @Override
        public void write(int unit) {
            if (unit == '\n') {
                lines.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(unit);
            }
        }
    }
}
