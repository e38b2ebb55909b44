package org.dauys.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and knows the stamps of rows. A stamp is the place of a row and a keyed hash (HMAC) of its place and its leaf
 * hash: who has no key can neither make one nor carry one over to another entry, so the audit can say of each row whether
 * it is genuine and where it stood.
 */
public final class Stamps {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    private Stamps(SecretKeySpec key) {
        this.key = key;
    }

    static Stamps of(byte[] seed) {
        byte[] derived = hmac(new SecretKeySpec(seed, HMAC), Note.utf8("org.dauys.journal: stamps of rows"));
        return new Stamps(new SecretKeySpec(derived, HMAC));
    }

    Bytes stamp(long index, Hash leaf) {
        byte[] hash = hmac(key, placed(index, leaf));
        return Bytes.of(ByteBuffer.allocate(Long.BYTES + hash.length)
                .putLong(index)
                .put(hash)
                .array());
    }

    /** Where the row of this leaf hash stood, if the stamp is genuine. */
    OptionalLong place(Bytes stamp, Hash leaf) {
        if (stamp.length() != Long.BYTES + Hash.LENGTH) {
            return OptionalLong.empty();
        }
        long index = ByteBuffer.wrap(stamp.toArray()).getLong();
        boolean genuine =
                MessageDigest.isEqual(stamp.toArray(), stamp(index, leaf).toArray());
        return genuine ? OptionalLong.of(index) : OptionalLong.empty();
    }

    private static byte[] placed(long index, Hash leaf) {
        return ByteBuffer.allocate(Long.BYTES + Hash.LENGTH)
                .putLong(index)
                .put(leaf.bytes())
                .array();
    }

    private static byte[] hmac(SecretKeySpec key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC + "; this one has not.", e);
        }
    }
}
