package org.dauys.protocol;

import java.util.List;
import java.util.stream.IntStream;
import org.dauys.figures.Fraction;

/**
 * Tries a {@link Shape.Filled}.
 *
 * @param missing what must not be missing
 * @param layout the lines
 */
record Presence(Shape.Emptiness missing, Layout layout) implements Trial {
    @Override
    public int positions() {
        return switch (missing) {
            case BLANK_LINE -> layout.size();
            case BLANK_PROTOCOL, ALL_ZERO -> 1;
        };
    }

    @Override
    public boolean finds(int position, long register, Sums own, Layout theirs, Sums others) {
        return switch (missing) {
            case BLANK_LINE -> own.sum(position) == Figures.BLANK && !isBlank(own);
            case BLANK_PROTOCOL -> isBlank(own);
            case ALL_ZERO -> !isBlank(own) && !hasVoters(own);
        };
    }

    private boolean isBlank(Sums own) {
        for (int line = 0; line < layout.size(); line++) {
            if (own.sum(line) != Figures.BLANK) {
                return false;
            }
        }
        return true;
    }

    private boolean hasVoters(Sums own) {
        for (int line = 0; line < layout.size(); line++) {
            if (own.sum(line) > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Finding found(int position, Sight sight) {
        boolean one = missing == Shape.Emptiness.BLANK_LINE;
        List<Operand> lines = IntStream.range(one ? position : 0, one ? position + 1 : layout.size())
                .mapToObj(sight::ownAt)
                .toList();
        return sight.finding(one ? position : Layout.NONE, lines, List.of(), Fraction.of(0), Fraction.of(0));
    }
}
