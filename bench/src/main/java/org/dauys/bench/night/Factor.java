package org.dauys.bench.night;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dauys.bench.night.Wire.Answer;

/** The second factor of an officer, as an app on a telephone has it (RFC 6238). */
final class Factor {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    private Factor() {}

    /** Sets one up; for five minutes after that it need not be shown. */
    static void set(Browser browser, String password) throws IOException {
        Answer page = browser.get("/account/factor");
        String letters = page.between("<code class=\"letters\">", "</code>").replaceAll("[^A-Z2-7]", "");
        long step = System.currentTimeMillis() / 1000 / STEP_SECONDS;
        Answer answer =
                browser.post("/account/factor", Map.of("code", code(bytes(letters), step), "password", password));
        if (answer.status() != 302) {
            throw new IllegalStateException("The second factor must be set: " + answer.status());
        }
    }

    private static byte[] bytes(String letters) {
        byte[] bytes = new byte[letters.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int value = BASE32.indexOf(letters.charAt(bit / 5));
            if ((value >> (4 - bit % 5) & 1) != 0) {
                bytes[bit / 8] |= (byte) (1 << (7 - bit % 8));
            }
        }
        return bytes;
    }

    private static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES)
                            .getInt()
                    & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-1.", missing);
        }
    }
}
