package org.dauys.server.accounts;

import java.time.Clock;
import java.util.stream.Collectors;

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

    /** The code of a secret that a page shows in letters. */
    public static String code(String letters, Clock clock) {
        String bits = letters.replace(" ", "")
                .chars()
                .mapToObj(letter -> "%5s"
                        .formatted(Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)))
                        .replace(' ', '0'))
                .collect(Collectors.joining());
        byte[] secret = new byte[bits.length() / Byte.SIZE];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) Integer.parseInt(bits.substring(Byte.SIZE * i, Byte.SIZE * (i + 1)), 2);
        }
        return code(secret, clock);
    }
}
