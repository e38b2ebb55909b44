package org.dauys.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalLong;

/**
 * The public key of a witness, who signs checkpoints of a log that it has seen to only grow: the cosignature of C2SP with
 * Ed25519.
 *
 * @param name the name of the witness, as an address without {@code https://}
 * @param key its 32 bytes
 */
public record Witness(String name, Bytes key) {
    private static final int LENGTH = 32;
    private static final int SIGNATURE_LENGTH = 64;
    private static final byte COSIGNATURE = 4;

    public Witness {
        Note.isName(name);
        if (key.length() != LENGTH) {
            throw new IllegalArgumentException("A key of Ed25519 has 32 bytes, not " + key.length() + ".");
        }
    }

    /** Reads {@code name+id+key}. What is none is an {@link IllegalArgumentException}. */
    public static Witness read(String written) {
        String[] parts = written.split("\\+", 3);
        byte[] typed = parts.length == 3 ? Text.base64(parts[2]) : new byte[0];
        if (typed.length != LENGTH + 1 || typed[0] != COSIGNATURE) {
            throw new IllegalArgumentException("Not a key of a witness with Ed25519: " + written);
        }
        var witness = new Witness(parts[0], Bytes.of(Arrays.copyOfRange(typed, 1, typed.length)));
        if (!HexFormat.of().toHexDigits(witness.id()).equals(parts[1])) {
            throw new IllegalArgumentException("The id %s is not that of this key: %s".formatted(parts[1], written));
        }
        return witness;
    }

    /** The first four bytes of the hash of name and key, which stand before each signature. */
    public int id() {
        MessageDigest digest = Hash.sha256();
        digest.update(Note.utf8(name + "\n"));
        digest.update(typed());
        return Bytes.number(digest.digest());
    }

    /** As it is published: {@code name+id+key}. */
    public String written() {
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
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
        return signature.name().equals(name) && signature.key() == id();
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

    private byte[] typed() {
        var typed = new byte[1 + LENGTH];
        typed[0] = COSIGNATURE;
        System.arraycopy(key.toArray(), 0, typed, 1, LENGTH);
        return typed;
    }
}
