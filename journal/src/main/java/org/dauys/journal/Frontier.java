package org.dauys.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be kept of a log to append to it: the roots of the full subtrees it consists of, largest first. There is one
 * for each binary digit 1 of the size.
 */
public record Frontier(long size, List<Hash> peaks) {
    /** Of a log without entries. */
    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException(
                    "A log of " + size + " entries does not consist of " + peaks.size() + " full subtrees.");
        }
    }

    /** After one more entry. */
    public Frontier append(Hash leaf) {
        return append(List.of(leaf));
    }

    /** After more entries, in their order. */
    public Frontier append(List<Hash> leaves) {
        var grown = new ArrayList<>(peaks);
        long entries = size;
        for (Hash leaf : leaves) {
            Hash last = leaf;
            for (int full = Long.numberOfTrailingZeros(~entries); full > 0; full--) {
                last = Hash.node(grown.removeLast(), last);
            }
            grown.add(last);
            entries++;
        }
        return new Frontier(entries, grown);
    }

    /** The root of the log. */
    public Hash root() {
        return peaks.reversed().stream()
                .reduce((right, left) -> Hash.node(left, right))
                .orElse(Hash.EMPTY);
    }
}
