package org.dauys.server.accounts;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/** A secret for a second factor, as it is shown to its owner once: as letters, and as a code for the camera of a telephone. */
public final class FactorKey implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final String account;
    private final byte[] secret;

    /**
     * A key.
     *
     * @param account the name under which an app keeps it
     * @param secret what app and server share
     */
    public FactorKey(String account, byte[] secret) {
        this.account = account;
        this.secret = secret.clone();
    }

    /** What app and server share. */
    public byte[] secret() {
        return secret.clone();
    }

    /** The secret in groups of four letters, to be typed. */
    public String letters() {
        return Base32.of(secret).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The address that an app for codes reads. */
    public String address() {
        return "otpauth://totp/Dauys:%s?secret=%s&issuer=Dauys&algorithm=SHA1&digits=6&period=%d"
                .formatted(account, Base32.of(secret), TimeCode.SECONDS);
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "the key of a second factor";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactorKey key && account.equals(key.account) && Arrays.equals(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
