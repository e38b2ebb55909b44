package org.dauys.server.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to an account. Published to whoever in the server listens.
 *
 * @param happened when
 * @param kind what
 * @param account the account as it is after it; none if a login named no account
 * @param by the account that did it; none if the server did
 */
public record AccountEvent(Instant happened, Kind kind, Optional<Account> account, Optional<Account> by) {
    /** What can happen. */
    public enum Kind {
        OPENED,
        LOGGED_IN,
        LOGGED_OUT,
        REFUSED,
        LOCKED,
        UNLOCKED,
        PASSWORD_CHANGED,
        PASSWORD_RESET,
        FACTOR_SET,
        FACTOR_REMOVED,
        CONFIRMED,
        CONFIRMATION_REFUSED,
        CLOSED
    }
}
