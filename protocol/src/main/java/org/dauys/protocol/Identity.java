package org.dauys.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dauys.figures.Fraction;

/**
 * Tries a {@link Shape.NotIdentical}.
 *
 * @param check the rule
 * @param layout the lines of all protocols
 */
record Identity(Check check, Layout layout) {
    /** The bits of a key that tell the protocol; the others are the fingerprint of its figures. */
    private static final int POSITION = 24;

    private static final long POSITIONS = (1L << POSITION) - 1;

    /** Each protocol whose figures are those of an earlier one, beside the first such. */
    List<Finding> among(List<Protocol> protocols) {
        if (protocols.size() > POSITIONS) {
            throw new IllegalArgumentException("A commission must not have %d protocols.".formatted(protocols.size()));
        }
        long[] keys = new long[protocols.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = fingerprint(protocols.get(i).figures()) << POSITION | i;
        }
        Arrays.sort(keys);
        List<Finding> found = new ArrayList<>();
        for (int i = 0, first = 0; i < keys.length; i++) {
            if (keys[i] >> POSITION != keys[first] >> POSITION) {
                first = i;
            }
            Protocol one = protocols.get((int) (keys[i] & POSITIONS));
            for (int j = first; j < i; j++) {
                Protocol other = protocols.get((int) (keys[j] & POSITIONS));
                if (isIdentical(one.figures(), other.figures())) {
                    found.add(finding(one, other));
                    break;
                }
            }
        }
        return found;
    }

    private long fingerprint(Figures figures) {
        long print = 0;
        for (int line = 0; line < layout.size(); line++) {
            print = print * 31 + figures.at(line);
        }
        return print;
    }

    private boolean isIdentical(Figures one, Figures other) {
        if (!(check.rule().shape() instanceof Shape.NotIdentical(var size))
                || one.at(layout.line(size)) <= check.tolerance().ballots()) {
            return false;
        }
        for (int line = 0; line < layout.size(); line++) {
            if (one.at(line) != other.at(line)) {
                return false;
            }
        }
        return true;
    }

    private Finding finding(Protocol one, Protocol other) {
        var sight = new Sight(
                check,
                one.station().code(),
                one.contest(),
                other.station().code(),
                one.entry(),
                one.station().voters(),
                layout,
                one.figures(),
                layout,
                other.figures());
        return sight.finding(
                Layout.NONE,
                IntStream.range(0, layout.size()).mapToObj(sight::ownAt).toList(),
                IntStream.range(0, layout.size()).mapToObj(sight::otherAt).toList(),
                Fraction.of(0),
                Fraction.of(0));
    }
}
