package org.dauys.documents.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;

/**
 * A sealed file: four lines that anyone can read, which are protected from change as well, then Base64 of what AES-256-GCM
 * made of the content. {@code docs/election-folder.md} describes it.
 *
 * <p>The content is filled up to whole blocks of {@value #BLOCK} bytes, so that the length of the file does not tell how
 * many short words it holds.
 */
public final class SealedText {
    /** How many bytes a nonce has. One must never be used twice with a key. */
    public static final int NONCE_BYTES = 12;

    static final int BLOCK = 4096;

    private static final int TAG_BITS = 128;
    private static final String FORM = "dauys-sealed-traits 1";
    private static final Pattern HEAD =
            Pattern.compile(FORM + "\nelection: ([a-z][a-z0-9-]{0,63})\nkey: ([0-9a-f]{16})\nnonce: ([0-9a-f]{24})\n");

    private SealedText() {}

    /**
     * Seals a content.
     *
     * @param election the id of the election for which it is sealed
     * @param nonce 12 bytes of chance
     * @return the text of the file
     */
    public static String seal(byte[] content, String election, SealingKey key, byte[] nonce) {
        if (nonce.length != NONCE_BYTES) {
            throw new IllegalArgumentException("A nonce has 12 bytes, not %d.".formatted(nonce.length));
        }
        String head = FORM + "\nelection: " + election + "\nkey: " + key.id() + "\nnonce: "
                + HexFormat.of().formatHex(nonce) + "\n";
        int whole = Math.addExact(Integer.BYTES, content.length);
        ByteBuffer filled = ByteBuffer.allocate(Math.multiplyExact(Math.ceilDiv(whole, BLOCK), BLOCK));
        filled.putInt(content.length).put(content);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, head).doFinal(filled.array());
            return head + Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(sealed) + "\n";
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has AES in Galois/Counter Mode.", missing);
        }
    }

    /**
     * Opens a sealed file.
     *
     * @param file its name, for findings
     * @param text what it holds
     * @param election the id of the election of the folder
     * @param findings receives the fault; no finding holds anything of the content
     * @return the content, if nothing is wrong
     */
    public static Optional<byte[]> open(String file, String text, String election, SealingKey key, Findings findings) {
        var place = new Place(file, 0);
        String lines = text.replace("\r\n", "\n");
        Matcher parts = HEAD.matcher(lines);
        Optional<byte[]> sealed = parts.lookingAt() ? decoded(lines.substring(parts.end())) : Optional.empty();
        if (sealed.isEmpty()) {
            findings.report(PeopleCode.NOT_SEALED, place, "", "");
            return Optional.empty();
        }
        if (!parts.group(1).equals(election)) {
            findings.report(PeopleCode.OTHER_ELECTION, place, "election", parts.group(1), election);
            return Optional.empty();
        }
        if (!parts.group(2).equals(key.id())) {
            findings.report(PeopleCode.OTHER_KEY, place, "key", "", parts.group(2), key.id());
            return Optional.empty();
        }
        Optional<byte[]> content = opened(sealed.get(), key, HexFormat.of().parseHex(parts.group(3)), parts.group());
        if (content.isEmpty()) {
            findings.report(PeopleCode.ALTERED, place, "", "");
        }
        return content;
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.replace("\n", ""));
            return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
        } catch (IllegalArgumentException cutOff) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> opened(byte[] sealed, SealingKey key, byte[] nonce, String head) {
        try {
            byte[] filled = cipher(Cipher.DECRYPT_MODE, key, nonce, head).doFinal(sealed);
            // Only who has the key can have written it, so its length is right.
            int length = ByteBuffer.wrap(filled).getInt();
            return Optional.of(Arrays.copyOfRange(filled, Integer.BYTES, Integer.BYTES + length));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has AES in Galois/Counter Mode.", missing);
        }
    }

    private static Cipher cipher(int mode, SealingKey key, byte[] nonce, String head) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
