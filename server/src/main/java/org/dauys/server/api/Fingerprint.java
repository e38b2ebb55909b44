package org.dauys.server.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dauys.election.Contest;
import org.dauys.server.published.Published;

/** The fingerprint of the data of a contest: the SHA-256 of all its protocols that count, as the interface gives them as CSV. */
public final class Fingerprint {
    private Fingerprint() {}

    /** That of a moment, in 64 hexadecimal digits. */
    public static String of(Published published, Contest contest) {
        byte[] data = new Reports(published).protocols(contest).csv().getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256.", missing);
        }
    }
}
