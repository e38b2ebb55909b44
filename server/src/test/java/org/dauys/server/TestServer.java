package org.dauys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;

/** One server for all tests of a run, on a port of its own, with a database and a clock of its own. */
public final class TestServer {
    /** The clock of the server. */
    public static final MovableClock CLOCK = new MovableClock();

    /** The password of every officer made here. */
    public static final String PASSWORD = "four steppe horses run";

    private static final AtomicInteger OFFICERS = new AtomicInteger();
    private static final Path DATA = temporary();
    private static final Server RUNNING = start();

    private TestServer() {}

    /** The server. */
    public static Server running() {
        return RUNNING;
    }

    /** Its folder of data. */
    public static Path data() {
        return DATA;
    }

    /** A new account with {@link #PASSWORD}. */
    public static Account account(Role role, String area) {
        String name = "officer" + OFFICERS.incrementAndGet();
        return RUNNING.part(Accounts.class)
                .open(name, "Officer " + name, new Post(role, area), PASSWORD, false, Optional.empty())
                .orElseThrow();
    }

    /** A browser in which a new officer is logged in. */
    public static Visitor officer(Role role, String area) {
        return stranger().login(account(role, area));
    }

    /** A browser in which nobody is logged in. */
    public static Visitor stranger() {
        return new Visitor(RUNNING.address());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("dauys-server-test-");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Server start() {
        try {
            Server server = Server.start(TestSettings.of(DATA), CLOCK);
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
