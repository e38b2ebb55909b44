package org.dauys.journal;

import java.util.Arrays;

/** The hashes of all full subtrees of one height, from the left. */
final class Level {
    private static final int FIRST = 64;

    private byte[] hashes = new byte[FIRST * Hash.LENGTH];
    private int count;

    int count() {
        return count;
    }

    void add(Hash hash) {
        int end = Math.multiplyExact(count, Hash.LENGTH);
        if (end == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.multiplyExact(end, 2));
        }
        hash.into(hashes, end);
        count++;
    }

    Hash at(long position) {
        return Hash.of(bytes(position, position + 1));
    }

    byte[] bytes(long from, long to) {
        if (from < 0 || from > to || to > count) {
            throw new IndexOutOfBoundsException("Hashes " + from + " to " + to + " of " + count + ".");
        }
        return Arrays.copyOfRange(hashes, (int) from * Hash.LENGTH, (int) to * Hash.LENGTH);
    }
}
