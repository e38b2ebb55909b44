package org.dauys.counting.acts;

/** What happens to an account, and what was refused. */
public sealed interface AccountAct extends NightAct {
    /** The officer of the entry logged in. */
    record LogIn() implements AccountAct {}

    /** The officer of the entry logged out. */
    record LogOut() implements AccountAct {}

    /**
     * A login was refused.
     *
     * @param account the account as it was typed, if there is such an account; else empty, lest a password typed in the
     *     wrong field be kept
     * @param why a word for the reason, e.g. {@code password}
     */
    record RefuseLogin(String account, String why) implements AccountAct {}

    /**
     * An act was refused.
     *
     * @param officer who tried
     * @param refused what kind of act it was
     * @param subject on what: station and contest, commission, question or account; empty if none
     * @param code the code of the refusal
     */
    record Refuse(String officer, Kind refused, String subject, String code) implements AccountAct {}

    /** An officer gets a post. */
    record Appoint(String officer, Post post) implements AccountAct {}

    /** An officer loses a post. */
    record Dismiss(String officer, Post post, String reason) implements AccountAct {}

    /** An account changed. */
    record ChangeAccount(String officer, Change change) implements AccountAct {}

    /** How an account can change. */
    enum Change {
        OPENED,
        PASSWORD_RENEWED,
        SECOND_FACTOR_RENEWED,
        LOCKED,
        UNLOCKED,
        CLOSED
    }
}
