package org.dauys.server.accounts;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords: which are good enough, and how they are kept: by Argon2id, with 19 MiB and two passes. */
@Component
public class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    /** Letters and digits that are not mistaken for each other when read aloud or copied by hand. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final Set<String> FIRST_GUESSES =
            Set.of("password", "пароль", "құпиясөз", "qwerty", "dauys", "12345");

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(SALT, HASH, 1, MEMORY_KIB, PASSES);
    private final SecureRandom chance = new SecureRandom();

    /** Guessing costs memory and time: not more at once than the machine has processors. */
    private final Semaphore desks = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final String nobodys = argon.encode("nobody's");

    /** Why a password is not good enough. */
    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        EASY,
        SAME
    }

    /** Why a password is not good enough for an account, if it is not. */
    public Optional<Weakness> weakness(String password, String account) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        boolean easy = lower.contains(account)
                || FIRST_GUESSES.stream().anyMatch(lower::contains)
                || lower.codePoints().distinct().count() < 5;
        return easy ? Optional.of(Weakness.EASY) : Optional.empty();
    }

    /** A password to be given to somebody, who must change it: four groups of four, 79 bits. */
    public String drawn() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(LEGIBLE.charAt(chance.nextInt(LEGIBLE.length())));
        }
        return text.toString();
    }

    String encoded(String password) {
        return atADesk(() -> argon.encode(password));
    }

    boolean matches(String password, String encoded) {
        return password.length() <= LONGEST && atADesk(() -> argon.matches(password, encoded));
    }

    /** Takes as long as a comparison, so that nobody learns from the time which accounts there are. */
    void matchesNobody(String password) {
        matches(password, nobodys);
    }

    private <T> T atADesk(Supplier<T> work) {
        desks.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            desks.release();
        }
    }
}
