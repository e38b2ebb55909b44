package org.dauys.journal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The key of who keeps the log: it signs checkpoints and stamps rows. It never stands beside the rows, so whoever can
 * change these cannot sign or stamp what was changed.
 */
public final class Signer {
    private static final int LENGTH = 32;
    private static final String SECRET = "PRIVATE+KEY+";

    /** What stands before the 32 bytes in the encoding of Java. */
    private static final byte[] HEAD = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final Verifier verifier;
    private final PrivateKey key;
    private final byte[] seed;

    private Signer(Verifier verifier, PrivateKey key, byte[] seed) {
        this.verifier = verifier;
        this.key = key;
        this.seed = seed;
    }

    /** A pair of keys of Ed25519, with the name of its owner. */
    public static Signer of(String name, KeyPair pair) {
        byte[] encoded = pair.getPrivate().getEncoded();
        var seed = new byte[LENGTH];
        System.arraycopy(encoded, encoded.length - LENGTH, seed, 0, LENGTH);
        return of(seed, Verifier.of(name, pair.getPublic()));
    }

    /** Reads what {@link #secret} writes. Messages of its exceptions do not repeat the key. */
    public static Signer read(String secret) {
        var lines = secret.strip().lines().toList();
        if (lines.size() != 2 || !lines.getFirst().startsWith(SECRET)) {
            throw new IllegalArgumentException("A signing key is two lines: " + SECRET + "..., and its verifier key.");
        }
        Verifier verifier = Verifier.read(lines.getLast());
        String[] parts = lines.getFirst().substring(SECRET.length()).split("\\+", 3);
        if (parts.length != 3 || !(parts[0] + "+" + parts[1]).equals(named(verifier))) {
            throw new IllegalArgumentException("The two lines of a signing key have the same name and id.");
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != 1 + LENGTH) {
            throw new IllegalArgumentException("A signing key of Ed25519 has 33 bytes, not " + typed.length + ".");
        }
        var seed = new byte[LENGTH];
        System.arraycopy(typed, 1, seed, 0, LENGTH);
        return of(seed, verifier);
    }

    private static Signer of(byte[] seed, Verifier verifier) {
        var encoded = new byte[HEAD.length + LENGTH];
        System.arraycopy(HEAD, 0, encoded, 0, HEAD.length);
        System.arraycopy(seed, 0, encoded, HEAD.length, LENGTH);
        try {
            var key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            var signer = new Signer(verifier, key, seed);
            if (!new Note("\n", List.of(signer.sign("\n"))).isSignedBy(verifier)) {
                throw new IllegalArgumentException("The private key is not that of " + verifier.written() + ".");
            }
            return signer;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a signing key of Ed25519.", e);
        }
    }

    /** Its public half. */
    public Verifier verifier() {
        return verifier;
    }

    /** What stamps the rows of the log of this key. */
    public Stamps stamps() {
        return Stamps.of(seed);
    }

    /** The key itself, in two lines, to be kept where only its owner reads. */
    public String secret() {
        var typed = new byte[1 + LENGTH];
        typed[0] = 1;
        System.arraycopy(seed, 0, typed, 1, LENGTH);
        return SECRET + named(verifier) + "+" + Base64.getEncoder().encodeToString(typed) + "\n" + verifier.written()
                + "\n";
    }

    Note.Signature sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(Note.utf8(text));
            return new Note.Signature(verifier.name(), verifier.id(), Bytes.of(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java could not sign with " + verifier.written() + ".", e);
        }
    }

    private static String named(Verifier verifier) {
        return verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.id());
    }

    /** Its public half: the secret is never printed by accident. */
    @Override
    public String toString() {
        return verifier.written();
    }
}
