package org.dauys.server.accounts;

import java.time.Clock;

/** What an app on a telephone does. */
public final class TestFactor {
    private TestFactor() {}

    /** Gives an account a second factor. */
    public static byte[] set(Accounts accounts, Account account, Clock clock) {
        byte[] secret = accounts.drawFactor();
        if (!accounts.setFactor(account, secret, code(secret, clock))) {
            throw new IllegalStateException("The code must be right.");
        }
        return secret;
    }

    /** The code that the app shows now. */
    public static String code(byte[] secret, Clock clock) {
        return TimeCode.of(secret, TimeCode.step(clock.instant()));
    }
}
