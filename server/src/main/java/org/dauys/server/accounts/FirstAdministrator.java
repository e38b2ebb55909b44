package org.dauys.server.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.springframework.stereotype.Component;

/**
 * How the first account comes about: who has the code that was printed where the server was started opens it.
 *
 * <p>The code is kept in memory only; another start prints another one, as long as there is no account.
 */
@Component
public class FirstAdministrator {
    /** The area of the administrator of all: the commission at the top. */
    public static final String TOP = "cec";

    private final Accounts accounts;
    private Optional<String> code;

    FirstAdministrator(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.code = accounts.isEmpty() ? Optional.of(passwords.drawn()) : Optional.empty();
    }

    /** The code to print, as long as nobody has used it. */
    public synchronized Optional<String> code() {
        return code;
    }

    /** Opens the first account, once, for who has the code. */
    public synchronized Optional<Account> open(String shown, String name, String person, String password) {
        if (!isCode(shown)) {
            return Optional.empty();
        }
        Optional<Account> opened =
                accounts.open(name, person, new Post(Role.ADMINISTRATOR, TOP), password, false, Optional.empty());
        if (opened.isPresent()) {
            code = Optional.empty();
        }
        return opened;
    }

    private boolean isCode(String shown) {
        byte[] plain = shown.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return code.filter(right -> MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), plain))
                .isPresent();
    }
}
