package org.dauys.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.election.Constituency;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.night.CountingNight;

/** One server for all tests of a run, on a port of its own, with a database and a clock of its own. */
public final class TestServer {
    /** The clock of the server. */
    public static final MovableClock CLOCK = new MovableClock();

    /** The password of every officer made here. */
    public static final String PASSWORD = "four steppe horses run";

    private static Optional<Account> administrator = Optional.empty();
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

    /** A new account with {@link #PASSWORD}, and this post in the journal. */
    public static Account account(Role role, String area) {
        return account(role, area, Optional.of(administrator()));
    }

    private static Account account(Role role, String area, Optional<Account> by) {
        String name = "officer" + OFFICERS.incrementAndGet();
        return RUNNING.part(Accounts.class)
                .open(name, "Officer " + name, new Post(role, area), PASSWORD, false, by)
                .orElseThrow();
    }

    /** The administrator of the whole country who opens the accounts of tests. */
    public static synchronized Account administrator() {
        Account known = administrator.orElseGet(() -> account(Role.ADMINISTRATOR, "CEC", Optional.empty()));
        administrator = Optional.of(known);
        return known;
    }

    /** The code of a constituency. */
    public static String constituency() {
        return RUNNING.part(CountingNight.class).election().register().contests().stream()
                .flatMap(contest -> contest.constituencies().stream())
                .map(Constituency::code)
                .findFirst()
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
            endWithTheRun(server);
            return server;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Ends a server when all tests are over. */
    public static void endWithTheRun(Server server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
    }

    private static void end(Server server) {
        try {
            server.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
