package org.dauys.journal;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key of Ed25519 as C2SP writes it in a line: {@code name+id+key}, of which the key begins with the byte of what it
 * is for.
 *
 * @param name the name of its owner
 * @param use what its signatures are, as a number of C2SP
 * @param key its 32 bytes
 */
record KeyLine(String name, byte use, Bytes key) {
    private static final int LENGTH = 32;

    KeyLine {
        Note.isName(name);
        if (key.length() != LENGTH) {
            throw new IllegalArgumentException("A key of Ed25519 has 32 bytes, not " + key.length() + ".");
        }
    }

    /** Reads a line. What is none, or for another use, is an {@link IllegalArgumentException}. */
    static KeyLine read(String written, byte use) {
        String[] parts = written.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "A verifier key is its name, its id and its bytes, with + between them.");
        }
        byte[] typed = Text.base64(parts[2]);
        if (typed.length != LENGTH + 1 || typed[0] != use) {
            throw new IllegalArgumentException(
                    "Not a key of Ed25519 for signatures of the kind %s: %s".formatted(use, written));
        }
        var line = new KeyLine(parts[0], use, Bytes.of(Arrays.copyOfRange(typed, 1, typed.length)));
        if (!HexFormat.of().toHexDigits(line.id()).equals(parts[1])) {
            throw new IllegalArgumentException("The id %s is not that of this key: %s".formatted(parts[1], written));
        }
        return line;
    }

    /** The first four bytes of the hash of name and key, which stand before each signature. */
    int id() {
        MessageDigest digest = Hash.sha256();
        digest.update(Note.utf8(name + "\n"));
        digest.update(typed());
        return Bytes.number(digest.digest());
    }

    String written() {
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /** Whether a signature says that it is of this key. */
    boolean claims(Note.Signature signature) {
        return signature.name().equals(name) && signature.key() == id();
    }

    private byte[] typed() {
        var typed = new byte[1 + LENGTH];
        typed[0] = use;
        System.arraycopy(key.toArray(), 0, typed, 1, LENGTH);
        return typed;
    }
}
