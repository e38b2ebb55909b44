package org.dauys.server.accounts;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that follow from a secret and the time: RFC 6238, with the parameters that every app knows. */
final class TimeCode {
    static final int SECONDS = 30;

    private static final int MODULUS = 1_000_000;

    private TimeCode() {}

    /** The number of the time step of a moment. */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /** The code of a time step. */
    static String of(byte[] secret, long step) {
        byte[] hash = hash(secret, step);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    /** The step of which a code is, if it is of now or one step earlier or later: clocks differ, and people are slow. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        return LongStream.rangeClosed(step(now) - 1, step(now) + 1)
                .filter(step -> of(secret, step).equals(code))
                .findFirst();
    }

    private static byte[] hash(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-1.", missing);
        }
    }
}
