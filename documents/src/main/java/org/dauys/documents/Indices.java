package org.dauys.documents;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import org.dauys.figures.Fraction;

/**
 * How far seats are from votes, and how many parties count. Exact; shares are of all votes for lists and of all their
 * seats. Definitions: M. Gallagher, Electoral Studies 10 (1991); J. Loosemore and V. Hanby, British Journal of Political
 * Science 1 (1971); M. Laakso and R. Taagepera, Comparative Political Studies 12 (1979).
 *
 * @param squares half the sum of the squared differences between the shares of seats and of votes
 * @param loosemoreHanby half the sum of these differences: the part of the seats that changed hands
 * @param effectiveByVotes one divided by the sum of the squared shares of votes
 * @param effectiveBySeats one divided by the sum of the squared shares of seats
 * @param withoutSeat the share of the votes that were for lists without a seat
 */
public record Indices(
        Fraction squares,
        Fraction loosemoreHanby,
        Fraction effectiveByVotes,
        Fraction effectiveBySeats,
        Fraction withoutSeat) {
    private static final Fraction HALF = Fraction.of(1, 2);

    /**
     * The indices.
     *
     * @param votes the votes of each list, at least one vote in all
     * @param seats the seats of each list, at least one seat in all
     */
    public static Indices of(Map<String, Long> votes, Map<String, Long> seats) {
        long allVotes = total(votes);
        long allSeats = total(seats);
        SequencedSet<String> lists = new LinkedHashSet<>(votes.keySet());
        lists.addAll(seats.keySet());
        Fraction squares = Fraction.of(0);
        Fraction distances = Fraction.of(0);
        Fraction voteSquares = Fraction.of(0);
        Fraction seatSquares = Fraction.of(0);
        long lost = 0;
        for (String list : lists) {
            long voted = votes.getOrDefault(list, 0L);
            long seated = seats.getOrDefault(list, 0L);
            Fraction vote = Fraction.of(voted, allVotes);
            Fraction seat = Fraction.of(seated, allSeats);
            Fraction distance = vote.compareTo(seat) > 0 ? vote.minus(seat) : seat.minus(vote);
            squares = squares.plus(distance.times(distance));
            distances = distances.plus(distance);
            voteSquares = voteSquares.plus(vote.times(vote));
            seatSquares = seatSquares.plus(seat.times(seat));
            lost += seated == 0 ? voted : 0;
        }
        Fraction one = Fraction.of(1);
        return new Indices(
                squares.times(HALF),
                distances.times(HALF),
                one.dividedBy(voteSquares),
                one.dividedBy(seatSquares),
                Fraction.of(lost, allVotes));
    }

    /**
     * Gallagher's index in per cent, the root of {@link #squares}, correct to so many decimals; half a digit is rounded
     * up.
     */
    public Fraction gallagher(int digits) {
        BigInteger scale = BigInteger.TEN.pow(digits);
        // The root of 4·q·(100·scale)², halved and rounded: whole numbers until the end.
        BigInteger scaled = BigInteger.valueOf(200).multiply(scale).pow(2);
        BigInteger root = squares.times(Fraction.of(scaled)).floor().sqrt();
        return Fraction.of(root.add(BigInteger.ONE).shiftRight(1), scale);
    }

    private static long total(Map<String, Long> numbers) {
        return numbers.values().stream().reduce(0L, Math::addExact);
    }
}
