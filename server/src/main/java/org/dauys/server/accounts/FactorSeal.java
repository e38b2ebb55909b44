package org.dauys.server.accounts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.dauys.server.Settings;
import org.dauys.server.database.Secrets;
import org.springframework.stereotype.Component;

/**
 * Seals the secrets of second factors before they go into the database, so that whoever reads the database cannot make
 * codes. By AES-256-GCM, each for its own account.
 */
@Component
class FactorSeal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom chance = new SecureRandom();

    FactorSeal(Settings settings) throws IOException {
        Secrets secrets = new Secrets(settings.data().resolve("secrets"));
        this.key = new SecretKeySpec(HexFormat.of().parseHex(secrets.secret("second-factors")), "AES");
    }

    byte[] seal(UUID account, byte[] secret) {
        byte[] nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, account, nonce, secret);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] open(UUID account, byte[] sealed) {
        byte[] nonce = new byte[NONCE];
        byte[] rest = new byte[sealed.length - NONCE];
        ByteBuffer.wrap(sealed).get(nonce).get(rest);
        return cipher(Cipher.DECRYPT_MODE, account, nonce, rest);
    }

    private byte[] cipher(int mode, UUID account, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(
                    "The second factor of %s cannot be opened with this key.".formatted(account), fault);
        }
    }
}
