package org.dauys.server.small;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Refusal;
import org.dauys.counting.acts.Role;
import org.dauys.journal.Cosigner;
import org.dauys.journal.Signer;
import org.dauys.protocol.Finding;
import org.dauys.server.MovableClock;
import org.dauys.server.Server;
import org.dauys.server.Settings;
import org.dauys.server.TestServer;
import org.dauys.server.TestSettings;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.night.CountingNight;
import org.dauys.server.night.Receipt;
import org.dauys.server.night.Reply;
import org.dauys.server.published.Board;

/** A server of a {@link SmallCountry}, one for all tests of a run; each test uses contests of its own. */
public final class SmallServer {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicInteger COUNT = new AtomicInteger();
    /** A witness that the server knows. */
    public static final Cosigner WITNESS = new Cosigner(Signer.read("""
            PRIVATE+KEY+witness.example.com/w1+1c55deb1+AQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
            witness.example.com/w1+1c55deb1+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4
            """));

    private static final MovableClock CLOCK = new MovableClock();
    private static final Server RUNNING = start();

    private SmallServer() {}

    private static Server start() {
        try {
            Path home = Files.createTempDirectory("dauys-small-country-");
            Path folder = SmallCountry.write(home);
            Settings own = TestSettings.of(home.resolve("data"), home);
            Server server = Server.start(
                    own,
                    CLOCK,
                    Map.of(
                            "DAUYS_ELECTION",
                            folder.toString(),
                            "DAUYS_WITNESS_KEYS",
                            WITNESS.witness().written()));
            TestServer.endWithTheRun(server);
            staff(server.part(CountingNight.class));
            return server;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Appoints who types, who approves and who declares. */
    private static void staff(CountingNight night) {
        does(night, Entry.SYSTEM, new AccountAct.Appoint("admin", new Post(Role.ADMINISTRATOR, "CEC")));
        does(night, "admin", new AccountAct.Appoint("one", new Post(Role.TYPIST, "REGION")));
        does(night, "admin", new AccountAct.Appoint("two", new Post(Role.SECOND_TYPIST, "REGION")));
        does(night, "admin", new AccountAct.Appoint("region", new Post(Role.TERRITORIAL, "REGION")));
        does(night, "admin", new AccountAct.Appoint("cec", new Post(Role.CEC, "CEC")));
    }

    /** The server. */
    public static Server running() {
        return RUNNING;
    }

    /** A part of it. */
    public static <T> T part(Class<T> type) {
        return RUNNING.part(type);
    }

    /** Its clock. */
    public static MovableClock clock() {
        return CLOCK;
    }

    /** A browser in which nobody is logged in. */
    public static Visitor stranger() {
        return new Visitor(RUNNING, CLOCK);
    }

    /** A browser in which a new officer with this post is logged in, who reads English. */
    public static Visitor officer(Role role, String area) {
        Visitor officer = stranger().login(account(role, area));
        officer.get("/language/en?to=/account");
        return officer;
    }

    /** A new officer with this post. */
    public static Account account(Role role, String area) {
        Accounts accounts = part(Accounts.class);
        String name = "small" + COUNT.incrementAndGet();
        Account administrator = accounts.named("first")
                .or(() -> accounts.open(
                        "first",
                        "First",
                        new Post(Role.ADMINISTRATOR, "CEC"),
                        TestServer.PASSWORD,
                        false,
                        Optional.empty()))
                .orElseThrow();
        return accounts.open(name, name, new Post(role, area), TestServer.PASSWORD, false, Optional.of(administrator))
                .orElseThrow();
    }

    /** Does an act. */
    public static Receipt does(String officer, NightAct act) {
        return does(part(CountingNight.class), officer, act);
    }

    private static Receipt does(CountingNight night, String officer, NightAct act) {
        return switch (night.submit(officer, "key" + COUNT.incrementAndGet(), act)
                .join()) {
            case Reply.Taken(var receipt) -> receipt;
            case Reply.Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    /** Tries an act that must be refused. */
    public static Refusal refused(String officer, NightAct act) {
        return switch (part(CountingNight.class)
                .submit(officer, "key" + COUNT.incrementAndGet(), act)
                .join()) {
            case Reply.Refused(var refusal) -> refusal;
            case Reply.Taken(var receipt) -> throw new AssertionError(receipt);
        };
    }

    /** What is known of a protocol. */
    public static Dossier dossier(Paper paper) {
        return part(CountingNight.class).read(state -> state.dossier(paper));
    }

    /** What stands on a paper. */
    public static Map<String, Integer> figures(Paper paper) {
        return part(CountingNight.class).election().rehearsed(paper).orElseThrow();
    }

    /** Figures with another one in a line. */
    public static Map<String, Integer> with(Map<String, Integer> figures, String line, int figure) {
        Map<String, Integer> other = new HashMap<>(figures);
        other.put(line, figure);
        return other;
    }

    /** Types a paper twice, and brings it to the top. */
    public static void bringIn(Paper paper) {
        does("one", new ProtocolAct.Enter(paper, 0, figures(paper)));
        does("two", new ProtocolAct.EnterAgain(paper, 1, figures(paper)));
        finish(paper);
    }

    /** Closes what is found in a paper that was typed twice, approves it and hands it to the top. */
    public static void finish(Paper paper) {
        for (Finding found : part(CountingNight.class).read(state -> List.copyOf(state.open(paper)))) {
            does(
                    "region",
                    new ProtocolAct.CloseFinding(
                            paper,
                            dossier(paper).revision(),
                            found.rule().code(),
                            NightState.line(found),
                            "Counted twice before all"));
        }
        does("region", new ProtocolAct.Approve(paper, dossier(paper).revision()));
        does("region", new ProtocolAct.Transmit(paper, dossier(paper).revision()));
        shown();
    }

    /** Waits until everything that was done is on the board. */
    public static void shown() {
        long size = part(CountingNight.class).read(state -> state.size());
        try {
            if (part(Board.class).await(size - 1, PATIENCE) < size) {
                throw new AssertionError("The board must show what was done.");
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }
}
