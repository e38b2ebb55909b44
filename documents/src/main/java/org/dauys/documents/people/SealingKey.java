package org.dauys.documents.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;

/**
 * The key that seals traits: 32 bytes, which a key file holds as 64 hexadecimal digits in one line. Its text says nothing
 * of them.
 */
public final class SealingKey {
    /** How many bytes a key has. */
    public static final int BYTES = 32;

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}\r?\n?");
    private static final int LARGEST_FILE = 1024;
    private static final int ID_BYTES = 8;
    private static final byte[] ID_OF = "dauys: id of a sealing key".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;

    private SealingKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The key of these bytes, which chance must have made.
     *
     * @throws IllegalArgumentException if there are not 32
     */
    public static SealingKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A key has 32 bytes, not %d.".formatted(bytes.length));
        }
        return new SealingKey(bytes.clone());
    }

    /**
     * Reads a key file.
     *
     * @param findings receives the fault; no finding holds anything of the file
     * @throws IOException if it is not there or cannot be read
     */
    public static Optional<SealingKey> read(Path file, Findings findings) throws IOException {
        byte[] held;
        try (InputStream in = Files.newInputStream(file)) {
            held = in.readNBytes(LARGEST_FILE);
        }
        String text = new String(held, StandardCharsets.ISO_8859_1);
        if (!WRITTEN.matcher(text).matches()) {
            findings.report(PeopleCode.NOT_A_KEY, new Place(file.toString(), 0), "", "");
            return Optional.empty();
        }
        return Optional.of(new SealingKey(HexFormat.of().parseHex(text.strip())));
    }

    /** What a key file holds. It must be written nowhere else. */
    public String inFile() {
        return HexFormat.of().formatHex(bytes) + "\n";
    }

    /** Tells one key from another, in 16 hexadecimal digits, from which no key follows. */
    String id() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(ID_OF), ID_BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has HMAC with SHA-256.", missing);
        }
    }

    SecretKey secret() {
        return new SecretKeySpec(bytes, "AES");
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
