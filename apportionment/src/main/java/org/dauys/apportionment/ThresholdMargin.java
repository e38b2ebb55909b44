package org.dauys.apportionment;

import java.math.BigInteger;
import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/**
 * How far a claimant is from the threshold: with how many more votes it would have passed (negative result), or with
 * how many fewer it would have failed (positive result). Its own votes are part of the base; all others are unchanged.
 *
 * @param votes votes by claimant
 * @param base of what the share is taken, the claimant's votes included
 * @param share the threshold, at least 0 and below 1
 * @param takesPartAtShare whether exactly that share is enough
 * @param claimant whose votes
 */
public record ThresholdMargin(
        Citation basis,
        Figure<Tally> votes,
        Figure<Long> base,
        Figure<Fraction> share,
        boolean takesPartAtShare,
        String claimant)
        implements ApportionmentStep<Long> {
    @Override
    public List<Figure<?>> inputs() {
        return List.of(votes, base, share);
    }

    /**
     * The votes, never 0.
     *
     * @throws IllegalArgumentException if the claimant is not among those with votes, or the base is below its votes
     * @throws ArithmeticException if the share is 1, or no number of votes that fits a {@code long} is enough
     */
    @Override
    public Long result() {
        long had = votes.value().of(claimant);
        long others = base.value() - had;
        if (others < 0) {
            throw new IllegalArgumentException(
                    "The base (%d) must hold the %d votes of %s.".formatted(base.value(), had, claimant));
        }
        long enough = enough(BigInteger.valueOf(others));
        return had >= enough ? had - enough + 1 : had - enough;
    }

    /** The fewest votes v, at least 1, with v ≥ share · (v + others), or more than that if equality stays out. */
    private long enough(BigInteger others) {
        BigInteger numerator = share.value().numerator();
        BigInteger rest = share.value().denominator().subtract(numerator);
        BigInteger[] parts = others.multiply(numerator).divideAndRemainder(rest);
        boolean more = parts[1].signum() != 0 || !takesPartAtShare;
        return Math.max(1, (more ? parts[0].add(BigInteger.ONE) : parts[0]).longValueExact());
    }
}
