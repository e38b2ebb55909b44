package org.dauys.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures below it: the signed note of C2SP.
 *
 * @param text what is signed; it ends with a new line
 */
public record Note(String text, List<Signature> signatures) {
    /** More are not read, so that a stranger's note costs little. */
    private static final int MOST_SIGNATURES = 64;

    private static final String DASH = "\u2014 ";

    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("The text of a signed note ends with a new line: " + text);
        }
        if (text.codePoints().anyMatch(Note::isForbidden)) {
            throw new IllegalArgumentException("A signed note holds no control characters and no broken characters.");
        }
    }

    /**
     * One signature.
     *
     * @param name of the key
     * @param key the first four bytes that tell keys of one name apart, as a number
     */
    public record Signature(String name, int key, Bytes bytes) {
        public Signature {
            isName(name);
        }

        private String line() {
            byte[] signature = bytes.toArray();
            var all = new byte[Integer.BYTES + signature.length];
            Bytes.put(key, all);
            System.arraycopy(signature, 0, all, Integer.BYTES, signature.length);
            return DASH + name + " " + Base64.getEncoder().encodeToString(all) + "\n";
        }

        private static Signature read(String line) {
            if (!line.startsWith(DASH)) {
                throw new IllegalArgumentException("A signature begins with a dash and a space: " + line);
            }
            String[] parts = line.substring(DASH.length()).split(" ", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("A signature is the name of a key and its bytes: " + line);
            }
            byte[] all = Text.base64(parts[1]);
            if (all.length <= Integer.BYTES) {
                throw new IllegalArgumentException("A signature has more than four bytes: " + line);
            }
            var signature = new byte[all.length - Integer.BYTES];
            System.arraycopy(all, Integer.BYTES, signature, 0, signature.length);
            return new Signature(parts[0], Bytes.number(all), Bytes.of(signature));
        }
    }

    /** A text signed by one. */
    public static Note of(String text, Signer signer) {
        return new Note(text, List.of(signer.sign(text)));
    }

    /** The note with one more signature. */
    public Note with(Signature signature) {
        var all = new ArrayList<>(signatures);
        all.add(signature);
        return new Note(text, all);
    }

    /** Reads a note as it is published. What is no note is an {@link IllegalArgumentException}. */
    public static Note read(String written) {
        int end = written.lastIndexOf("\n\n");
        if (end < 0 || !written.endsWith("\n")) {
            throw new IllegalArgumentException(
                    "A signed note has an empty line before its signatures, and ends its last.");
        }
        var signatures = new ArrayList<Signature>();
        var lines = written.substring(end + 2).lines().toList();
        if (lines.isEmpty() || lines.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("A signed note has 1 to 64 signatures, not " + lines.size() + ".");
        }
        for (String line : lines) {
            signatures.add(Signature.read(line));
        }
        return new Note(written.substring(0, end + 1), signatures);
    }

    /** Whether this key has signed it, and every signature that claims to be of this key is. */
    public boolean isSignedBy(Verifier verifier) {
        var claimed = signatures.stream().filter(verifier::claims).toList();
        return !claimed.isEmpty() && claimed.stream().allMatch(signature -> verifier.verifies(text, signature));
    }

    /** As it is published. */
    public String written() {
        var written = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> written.append(signature.line()));
        return written.toString();
    }

    static void isName(String name) {
        if (name.isEmpty()
                || name.contains("+")
                || name.codePoints()
                        .anyMatch(each ->
                                Character.isWhitespace(each) || Character.isSpaceChar(each) || isForbidden(each))) {
            throw new IllegalArgumentException("The name of a key has no space and no plus, and is not empty: " + name);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isForbidden(int character) {
        return (character < ' ' && character != '\n') || Character.getType(character) == Character.SURROGATE;
    }
}
