package org.dauys.server.web;

import org.dauys.server.accounts.Passwords;

/** Why a password is not good enough, as keys of texts. */
final class PasswordTexts {
    private PasswordTexts() {}

    static String key(Passwords.Weakness weakness) {
        return switch (weakness) {
            case TOO_SHORT -> "password.short";
            case TOO_LONG -> "password.long";
            case EASY -> "password.easy";
            case SAME -> "password.same";
        };
    }
}
