package org.dauys.server.accounts;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;

/** A secret for a second factor, as it is shown to its owner once: as letters, and as a code for the camera of a telephone. */
public final class FactorKey implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int QUIET = 4;

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
    String address() {
        return "otpauth://totp/Dauys:%s?secret=%s&issuer=Dauys&algorithm=SHA1&digits=6&period=%d"
                .formatted(account, Base32.of(secret), TimeCode.SECONDS);
    }

    /** The width and height of the picture, in squares. */
    public int size() {
        return squares().getWidth();
    }

    /** The outline of the dark squares, for SVG. */
    public String path() {
        BitMatrix squares = squares();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return path.toString();
    }

    private BitMatrix squares() {
        try {
            return new QRCodeWriter()
                    .encode(
                            address(),
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("An address of this length fits.", tooLong);
        }
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
