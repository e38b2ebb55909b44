package org.dauys.journal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
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
        var _ = new KeyLine(name, ED25519, key);
    }

    /** Reads {@code name+id+key}. What is none is an {@link IllegalArgumentException}. */
    public static Verifier read(String written) {
        KeyLine line = KeyLine.read(written, ED25519);
        return new Verifier(line.name(), line.key());
    }

    static Verifier of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        var raw = new byte[LENGTH];
        System.arraycopy(encoded, encoded.length - LENGTH, raw, 0, LENGTH);
        return new Verifier(name, Bytes.of(raw));
    }

    /** The first four bytes of the hash of name and key, which stand before each signature. */
    public int id() {
        return line().id();
    }

    /** As it is published: {@code name+id+key}. */
    public String written() {
        return line().written();
    }

    /** Whether a signature says that it is of this key. */
    boolean claims(Note.Signature signature) {
        return line().claims(signature);
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

    private KeyLine line() {
        return new KeyLine(name, ED25519, key);
    }
}
