package org.dauys.server.accounts;

/** Bytes as letters and digits, five bits each: RFC 4648 without padding, as apps for codes want it. */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = (held << Byte.SIZE | (one & 0xff)) & 0xffff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt(held >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt(held << (BITS - bits) & 31));
        }
        return text.toString();
    }
}
