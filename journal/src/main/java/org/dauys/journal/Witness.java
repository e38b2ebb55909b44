package org.dauys.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The public key of a witness, who signs checkpoints of a log that it has seen to only grow: the cosignature of C2SP with
 * Ed25519.
 *
 * @param name the name of the witness, as an address without {@code https://}
 * @param key its 32 bytes
 */
public record Witness(String name, Bytes key) {
    private static final int SIGNATURE_LENGTH = 64;
    private static final byte COSIGNATURE = 4;

    public Witness {
        var _ = new KeyLine(name, COSIGNATURE, key);
    }

    /** Reads {@code name+id+key}. What is none is an {@link IllegalArgumentException}. */
    public static Witness read(String written) {
        KeyLine line = KeyLine.read(written, COSIGNATURE);
        return new Witness(line.name(), line.key());
    }

    /** The first four bytes of the hash of name and key, which stand before each signature. */
    public int id() {
        return line().id();
    }

    /** As it is published: {@code name+id+key}. */
    public String written() {
        return line().written();
    }

    /**
     * When the witness signed a checkpoint, in seconds since 1970; empty if it did not. Several signatures of one key must
     * all be genuine; the latest counts.
     */
    public OptionalLong signed(Note checkpoint) {
        var claimed = checkpoint.signatures().stream().filter(this::claims).toList();
        return claimed.stream().allMatch(signature -> isGenuine(checkpoint.text(), signature))
                ? claimed.stream().mapToLong(Witness::time).max()
                : OptionalLong.empty();
    }

    /** Whether a signature says that it is of this key. */
    public boolean claims(Note.Signature signature) {
        return line().claims(signature);
    }

    private boolean isGenuine(String text, Note.Signature signature) {
        byte[] bytes = signature.bytes().toArray();
        if (bytes.length != Long.BYTES + SIGNATURE_LENGTH || time(signature) < 0) {
            return false;
        }
        var plain = new Note.Signature(
                name, signature.key(), Bytes.of(Arrays.copyOfRange(bytes, Long.BYTES, bytes.length)));
        return new Verifier(name, key).verifies(message(text, time(signature)), plain);
    }

    private static long time(Note.Signature signature) {
        return ByteBuffer.wrap(signature.bytes().toArray()).getLong();
    }

    /** What a witness signs. */
    static String message(String text, long seconds) {
        return "cosignature/v1\ntime " + seconds + "\n" + text;
    }

    private KeyLine line() {
        return new KeyLine(name, COSIGNATURE, key);
    }
}
