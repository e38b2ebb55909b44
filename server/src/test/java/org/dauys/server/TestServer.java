package org.dauys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One server for all tests of a run, on a port of its own, with a database of its own. */
public final class TestServer {
    /** Where the programs of PostgreSQL are unpacked, once for all runs. */
    public static final Path BINARIES = Path.of("target", "postgresql").toAbsolutePath();

    private static final Server RUNNING = start();

    private TestServer() {}

    /** The server. */
    public static Server running() {
        return RUNNING;
    }

    /** What a server over a folder of data is started with. */
    public static Settings settings(Path data) {
        Settings read =
                Settings.read(new String[] {"--port", "0", "--data", data.toString(), "--home", ".."}, Map.of());
        return new Settings(
                read.address(), read.port(), read.data(), BINARIES, read.database(), read.home(), read.encrypted());
    }

    private static Server start() {
        try {
            Path data = Files.createTempDirectory("dauys-server-test-");
            Server server = Server.start(settings(data));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
            return server;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void end(Server server) {
        try {
            server.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
