package org.dauys.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * The hashes of all full subtrees of a log, in memory: some 64 bytes for an entry. One appends, many may read meanwhile.
 */
final class Tree {
    private final List<Level> levels = new ArrayList<>(List.of(new Level()));

    synchronized long size() {
        return levels.getFirst().count();
    }

    synchronized void append(List<Hash> leaves) {
        leaves.forEach(leaf -> add(0, leaf));
    }

    private void add(int height, Hash hash) {
        if (height == levels.size()) {
            levels.add(new Level());
        }
        Level level = levels.get(height);
        level.add(hash);
        int count = level.count();
        if (count % 2 == 0) {
            add(height + 1, Hash.node(level.at(count - 2), hash));
        }
    }

    synchronized Hash leaf(long index) {
        return levels.getFirst().at(index);
    }

    /** Hashes of full subtrees of this height, from the left, one after another. */
    synchronized byte[] hashes(int height, long from, long to) {
        return levels.get(height).bytes(from, to);
    }

    /** The root when the log had this size. */
    synchronized Hash root(long size) {
        isWithin(size);
        return size == 0 ? Hash.EMPTY : over(0, size);
    }

    synchronized InclusionProof inclusion(long index, long size) {
        isWithin(size);
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("There is no entry " + index + " in a log of " + size + ".");
        }
        var path = new ArrayList<Hash>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + split(to - from);
            if (index < middle) {
                path.add(over(middle, to));
                to = middle;
            } else {
                path.add(over(from, middle));
                from = middle;
            }
        }
        return new InclusionProof(index, size, path.reversed());
    }

    synchronized ConsistencyProof consistency(long earlier, long later) {
        isWithin(later);
        if (earlier < 1 || earlier > later) {
            throw new IllegalArgumentException(
                    "A log of " + later + " entries is not compared with one of " + earlier + ".");
        }
        var path = new ArrayList<Hash>();
        long from = 0;
        long to = later;
        while (to != earlier) {
            long middle = from + split(to - from);
            if (earlier <= middle) {
                path.add(over(middle, to));
                to = middle;
            } else {
                path.add(over(from, middle));
                from = middle;
            }
        }
        // What is left begins at 0 only if the earlier log is one full subtree: its root is known already.
        if (from > 0) {
            path.add(over(from, to));
        }
        return new ConsistencyProof(earlier, later, path.reversed());
    }

    /** The root over the entries of a range that begins where a subtree does. */
    private Hash over(long from, long to) {
        long entries = to - from;
        if (Long.bitCount(entries) == 1) {
            int height = Long.numberOfTrailingZeros(entries);
            return levels.get(height).at(from >> height);
        }
        long middle = from + split(entries);
        return Hash.node(over(from, middle), over(middle, to));
    }

    /** The largest power of two below a number. */
    private static long split(long entries) {
        return Long.highestOneBit(entries - 1);
    }

    private void isWithin(long size) {
        if (size < 0 || size > size()) {
            throw new IllegalArgumentException("The log has " + size() + " entries, not " + size + ".");
        }
    }
}
