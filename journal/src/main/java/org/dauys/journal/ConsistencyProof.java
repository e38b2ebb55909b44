package org.dauys.journal;

import java.util.List;

/** That a later log begins with all entries of an earlier one, in their order. */
public record ConsistencyProof(long earlier, long later, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the log of the later root continues the log of the earlier one: RFC 9162, 2.1.4.2. */
    public boolean proves(Hash earlierRoot, Hash laterRoot) {
        if (earlier < 1 || earlier > later) {
            return false;
        }
        if (earlier == later) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        // A log that is one full subtree is the first hash itself.
        boolean full = Long.bitCount(earlier) == 1;
        if (!full && path.isEmpty()) {
            return false;
        }
        var beside = full ? path : path.subList(1, path.size());
        Hash first = full ? earlierRoot : path.getFirst();
        return rises(first, beside, earlierRoot, laterRoot);
    }

    private boolean rises(Hash first, List<Hash> path, Hash earlierRoot, Hash laterRoot) {
        int common = Long.numberOfTrailingZeros(earlier);
        long at = (earlier - 1) >> common;
        long last = (later - 1) >> common;
        Hash before = first;
        Hash now = first;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                before = Hash.node(beside, before);
                now = Hash.node(beside, now);
                int alone = Long.numberOfTrailingZeros(at);
                at >>= alone;
                last >>= alone;
            } else {
                now = Hash.node(now, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(earlierRoot) && now.equals(laterRoot);
    }
}
