package org.dauys.journal;

import java.util.List;

/**
 * That an entry is in a log: the hashes beside its way to the root, from its sibling upwards.
 *
 * @param index the place of the entry, from 0
 * @param size the entries of the log
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the entry of this hash is at its place in the log of this root: RFC 9162, 2.1.3.2. */
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        Hash above = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                above = Hash.node(beside, above);
                // A subtree without a right neighbour rises alone until it is one itself.
                int alone = Long.numberOfTrailingZeros(at);
                at >>= alone;
                last >>= alone;
            } else {
                above = Hash.node(above, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && above.equals(root);
    }
}
