package org.dauys.bench.night;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The server, as {@code ./dauys up} starts it, on a rehearsal of which every protocol is left to be typed.
 *
 * @param process its process
 * @param data its folder of data
 * @param port where it answers
 * @param code with which the first account is opened
 */
record Running(Process process, Path data, int port, String code) implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/ ");
    private static final Pattern CODE = Pattern.compile("/first with this code: (\\S+)");
    private static final long PATIENCE_SECONDS = 60;

    /** All officers and readers have one address here, so that what it may ask is raised, as an operator would. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "DAUYS_REHEARSAL_LEFT", "1",
            "DAUYS_LIMITS_REQUESTS", "1000000",
            "DAUYS_LIMITS_STREAMS", "10000",
            "DAUYS_LIMITS_REQUESTSPERSECOND", "1000000",
            "DAUYS_LIMITS_LOGINS", "10000",
            "DAUYS_LIMITS_LOGINSPERMINUTE", "10000",
            "DAUYS_LIMITS_ACTS", "100000",
            "DAUYS_LIMITS_ACTSPERMINUTE", "100000");

    /** Starts it and waits until it answers. */
    static Running start(List<String> command, Path data) throws IOException {
        var builder =
                new ProcessBuilder(Stream.concat(command.stream(), Stream.of("--port", "0", "--data", data.toString()))
                        .toList());
        builder.environment().putAll(ENVIRONMENT);
        builder.redirectError(data.resolveSibling("server.err").toFile());
        Process process = builder.start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Optional<Integer> port = Optional.empty();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            Matcher code = CODE.matcher(line);
            if (address.find()) {
                port = Optional.of(Integer.valueOf(address.group(1)));
            } else if (code.find() && port.isPresent()) {
                return new Running(process, data, port.get(), code.group(1));
            }
        }
        throw new IOException("The server must start; it says why in " + data.resolveSibling("server.err"));
    }

    /** The folder of its rehearsal. */
    Path rehearsal() throws IOException {
        try (Stream<Path> found = Files.list(data.resolve("rehearsals"))) {
            return found.findFirst().orElseThrow();
        }
    }

    /** The main process of its PostgreSQL, and the port of that. */
    long[] postgres() throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
        return new long[] {
            Long.parseLong(lines.getFirst().strip()),
            Long.parseLong(lines.get(3).strip())
        };
    }

    /** The password of the superuser of its PostgreSQL. */
    String superuser() throws IOException {
        return Files.readString(data.resolve("secrets/database-superuser")).strip();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException end) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
