package org.dauys.server.published;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.night.CountingNight;

/** Officers with a post in the journal, given by its administrator. */
public final class Appointed {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Appointed() {}

    /** A browser in which such an officer is logged in. */
    public static synchronized Visitor officer(Role role, String area) {
        Account account = TestServer.running()
                .part(Accounts.class)
                .open(
                        "appointed" + COUNT.incrementAndGet(),
                        "Appointed",
                        new Post(role, area),
                        TestServer.PASSWORD,
                        false,
                        Optional.of(administrator()))
                .orElseThrow();
        return TestServer.stranger().login(account);
    }

    /** The administrator of the journal; the first one that there is, if there was none. */
    private static Account administrator() {
        Accounts accounts = TestServer.running().part(Accounts.class);
        Optional<String> known = TestServer.running()
                .part(CountingNight.class)
                .read(state -> state.officers().entrySet().stream()
                        .filter(officer -> officer.getValue().stream()
                                .anyMatch(post -> post.role() == Role.ADMINISTRATOR
                                        && post.area().equals("CEC")))
                        .map(Map.Entry::getKey)
                        .findFirst());
        return known.flatMap(accounts::named).orElseGet(() -> TestServer.account(Role.ADMINISTRATOR, "CEC"));
    }
}
