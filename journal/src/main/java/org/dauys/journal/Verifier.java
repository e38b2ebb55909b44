package org.dauys.journal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key of Ed25519 with the name of its owner: the verifier key of C2SP.
 *
 * @param key its 32 bytes
 */
public record Verifier(String name, Bytes key) {
    private static final int LENGTH = 32;
    private static final byte ED25519 = 1;

    /** What stands before the 32 bytes in the encoding of Java. */
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    public Verifier {
        Note.isName(name);
        if (key.length() != LENGTH) {
            throw new IllegalArgumentException("A key of Ed25519 has 32 bytes, not " + key.length() + ".");
        }
    }

    /** Reads {@code name+id+key}. What is none is an {@link IllegalArgumentException}. */
    public static Verifier read(String written) {
        String[] parts = written.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "A verifier key is its name, its id and its bytes, with + between them.");
        }
        byte[] typed = Text.base64(parts[2]);
        if (typed.length != LENGTH + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("Not a key of Ed25519: " + written);
        }
        var key = new byte[LENGTH];
        System.arraycopy(typed, 1, key, 0, LENGTH);
        var verifier = new Verifier(parts[0], Bytes.of(key));
        if (!HexFormat.of().toHexDigits(verifier.id()).equals(parts[1])) {
            throw new IllegalArgumentException("The id %s is not that of this key: %s".formatted(parts[1], written));
        }
        return verifier;
    }

    static Verifier of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        var raw = new byte[LENGTH];
        System.arraycopy(encoded, encoded.length - LENGTH, raw, 0, LENGTH);
        return new Verifier(name, Bytes.of(raw));
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

    /** Whether a signature says that it is of this key. */
    boolean claims(Note.Signature signature) {
        return signature.name().equals(name) && signature.key() == id();
    }

    boolean verifies(String text, Note.Signature signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(Note.utf8(text));
            return check.verify(signature.bytes().toArray());
        } catch (GeneralSecurityException e) {
            // Java says so of keys that are no point of the curve, and of signatures of another length.
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        var encoded = new byte[HEAD.length + LENGTH];
        System.arraycopy(HEAD, 0, encoded, 0, HEAD.length);
        System.arraycopy(key.toArray(), 0, encoded, HEAD.length, LENGTH);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private byte[] typed() {
        var typed = new byte[1 + LENGTH];
        typed[0] = ED25519;
        System.arraycopy(key.toArray(), 0, typed, 1, LENGTH);
        return typed;
    }
}
