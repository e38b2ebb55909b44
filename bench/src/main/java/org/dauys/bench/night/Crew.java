package org.dauys.bench.night;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dauys.bench.night.Wire.Answer;

/**
 * The officers of the night, each in a browser of their own, logged in.
 *
 * @param first who types first
 * @param second who types a second time
 * @param approving who approves
 */
record Crew(List<Browser> first, List<Browser> second, List<Browser> approving) {
    private static final int APPROVING = 10;
    private static final int AT_ONCE = 8;
    private static final String PASSWORD = "four steppe horses run";

    /** An account that was opened. */
    private record Account(String name, String password, String role) {}

    /** Opens the accounts of so many typists, half of them for the second entry, and logs all in. */
    static Crew of(Running running, int typists) throws IOException, InterruptedException {
        try (Browser administrator = new Browser(running.port());
                ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            administrator.get("/first");
            Answer opened = administrator.post(
                    "/first", Map.of("code", running.code(), "name", "bench", "person", "Load", "password", PASSWORD));
            if (opened.status() != 302) {
                throw new IllegalStateException("The first account must be opened: " + opened.status());
            }
            Factor.set(administrator, PASSWORD);
            List<Account> accounts = new ArrayList<>();
            for (int i = 0; i < typists + APPROVING; i++) {
                accounts.add(account(administrator, i, i >= typists ? "CEC" : i % 2 == 0 ? "TYPIST" : "SECOND_TYPIST"));
            }
            keepPasswords(running);
            var browsers = new ArrayList<Future<Browser>>();
            accounts.forEach(account -> browsers.add(threads.submit(() -> working(running, account))));
            return sorted(accounts, browsers);
        }
    }

    private static Account account(Browser administrator, int number, String role) throws IOException {
        String name = "officer" + number;
        Answer page = administrator.post(
                "/accounts/new", Map.of("name", name, "person", "Officer " + number, "role", role, "area", "CEC"));
        String rest = page.body().substring(page.body().indexOf(name + "</code>") + 1);
        String letters = "<code class=\"letters\">";
        int from = rest.indexOf(letters) + letters.length();
        return new Account(name, rest.substring(from, rest.indexOf("</code>", from)), role);
    }

    /** An officer must change the password that was drawn; that each would do so is passed over here. */
    private static void keepPasswords(Running running) throws IOException {
        try (Connection database = Plain.superuser(running);
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update account set provisional = false");
        } catch (SQLException fault) {
            throw new IOException(fault);
        }
    }

    private static Browser working(Running running, Account account) throws IOException {
        Browser browser = new Browser(running.port()).login(account.name(), account.password());
        if (account.role().equals("CEC")) {
            Factor.set(browser, account.password());
        }
        return browser;
    }

    private static Crew sorted(List<Account> accounts, List<Future<Browser>> browsers) throws InterruptedException {
        var crew = new Crew(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < accounts.size(); i++) {
            try {
                switch (accounts.get(i).role()) {
                    case "TYPIST" -> crew.first.add(browsers.get(i).get());
                    case "SECOND_TYPIST" -> crew.second.add(browsers.get(i).get());
                    default -> crew.approving.add(browsers.get(i).get());
                }
            } catch (ExecutionException fault) {
                throw new IllegalStateException(fault);
            }
        }
        return crew;
    }
}
