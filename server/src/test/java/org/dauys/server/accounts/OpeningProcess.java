package org.dauys.server.accounts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.server.Server;
import org.dauys.server.TestServer;
import org.dauys.server.TestSettings;

/**
 * A process that starts a server, opens an account for each role that it is told, named like the role, and ends. It says
 * the second factor of each: {@code factor NAME HEX}.
 */
public final class OpeningProcess {
    private OpeningProcess() {}

    /**
     * With the environment of a server.
     *
     * @param arguments the folder of data; then the roles
     */
    public static void main(String[] arguments) throws IOException {
        var out = System.out;
        System.setOut(System.err);
        var settings = TestSettings.of(Path.of(arguments[0]), Path.of(".."), System.getenv());
        try (Server server = Server.start(settings)) {
            Accounts accounts = server.part(Accounts.class);
            Account administrator = open(accounts, Role.ADMINISTRATOR, Optional.empty());
            for (int i = 1; i < arguments.length; i++) {
                Account account = open(accounts, Role.valueOf(arguments[i]), Optional.of(administrator));
                byte[] factor = TestFactor.set(accounts, account, Clock.systemUTC());
                out.println(
                        "factor %s %s".formatted(account.name(), HexFormat.of().formatHex(factor)));
            }
        }
    }

    /** The name of the officer of a role. */
    public static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Account open(Accounts accounts, Role role, Optional<Account> by) {
        return accounts.open(name(role), "Officer", new Post(role, "CEC"), TestServer.PASSWORD, false, by)
                .orElseThrow();
    }
}
