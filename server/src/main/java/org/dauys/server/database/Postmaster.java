package org.dauys.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The process of PostgreSQL over one folder of data.
 *
 * <p>PostgreSQL refuses to run as root. Root starts it in a user namespace of its own, where it is nobody and yet owns its
 * files.
 */
final class Postmaster {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The name of our configuration in the folder of data. */
    static final String SETTINGS = "dauys.conf";

    /** The fourth line of {@code postmaster.pid} is the port. */
    private static final int PORT_AFTER = 3;

    private final Path binaries;
    private final Path data;
    private final Path log;

    Postmaster(Path binaries, Path data, Path log) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
    }

    /** Makes a new folder of data. What a crash left of an earlier attempt is thrown away. */
    void create(Path password) throws IOException {
        Path beside = data.resolveSibling(data.getFileName() + ".new");
        Binaries.delete(beside);
        run(
                "initdb",
                "--pgdata=" + beside,
                "--username=" + Cluster.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--data-checksums");
        Files.move(beside, data);
    }

    /** Starts it in the background, apart from the terminal, and waits until it answers. */
    void start(List<String> settings) throws IOException {
        Files.write(data.resolve(SETTINGS), settings);
        run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=60",
                "--pgdata=" + data,
                "--log=" + log,
                "--options=-c config_file=" + data.resolve(SETTINGS));
    }

    /** Ends it: sessions are cut off, what was committed is on the disk. */
    void stop() throws IOException {
        run("pg_ctl", "stop", "--wait", "--timeout=60", "--mode=fast", "--pgdata=" + data);
    }

    /** The process that serves this folder now, whoever started it. */
    Optional<ProcessHandle> process() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(this::servesUs);
    }

    /** Where the process that serves this folder listens. */
    Optional<Integer> port() throws IOException {
        if (process().isEmpty()) {
            return Optional.empty();
        }
        return Files.readAllLines(data.resolve("postmaster.pid")).stream()
                .skip(PORT_AFTER)
                .findFirst()
                .map(String::strip)
                .map(Integer::valueOf);
    }

    /** The number of a process that has ended may be another's today. */
    private boolean servesUs(ProcessHandle process) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return process.isAlive() && Arrays.stream(arguments).anyMatch(argument -> argument.startsWith(data.toString()));
    }

    /**
     * Ends a process that outlived its server, and forgets one that did not.
     *
     * <p>The file with its number would keep PostgreSQL from starting if another process had that number today.
     */
    void clear() throws IOException {
        Optional<ProcessHandle> orphan = process();
        if (orphan.isPresent()) {
            stop();
            await(orphan.get());
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    private static void await(ProcessHandle process) throws IOException {
        CompletableFuture<ProcessHandle> ended = process.onExit();
        try {
            ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was ending.", asked);
        } catch (ExecutionException | TimeoutException fault) {
            throw new IOException("PostgreSQL (process %d) does not end.".formatted(process.pid()), fault);
        }
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(log.resolveSibling(""), program, ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IOException("%s ended with %d: %s See %s."
                        .formatted(program, code, Files.readString(said).strip(), log));
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while %s ran.".formatted(program), asked);
        } finally {
            Files.delete(said);
        }
    }
}
