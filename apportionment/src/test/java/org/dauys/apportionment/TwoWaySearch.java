package org.dauys.apportionment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/**
 * Tries all tables of seats with given sums and keeps those with the smallest product of (k − ½) ÷ votes over all seats k
 * of all cells; the first seat of a cell that is assured one has no part in it.
 */
final class TwoWaySearch {
    private final List<Tally> votes;
    private final Tally districts;
    private final Tally parties;
    private final List<Tally> assured;
    private final List<String> best = new ArrayList<>();
    private Optional<Fraction> smallest = Optional.empty();

    private TwoWaySearch(List<Tally> votes, Tally districts, Tally parties, List<Tally> assured) {
        this.votes = votes;
        this.districts = districts;
        this.parties = parties;
        this.assured = assured;
    }

    /** The tables of seats with the smallest product, of the parties that have seats; none if no table has the sums. */
    static List<String> minima(List<Tally> votes, Tally districts, Tally parties) {
        return minima(
                votes,
                districts,
                parties,
                votes.stream().map(row -> Tally.zero(row.claimants())).toList());
    }

    /** The same where some cells, which have votes, get a seat in any case. */
    static List<String> minima(List<Tally> votes, Tally districts, Tally parties, List<Tally> assured) {
        var search = new TwoWaySearch(votes, districts, parties, assured);
        search.fill(0, 0, new long[votes.size()][parties.size()]);
        return search.best;
    }

    private void fill(int row, int column, long[][] seats) {
        if (row == votes.size()) {
            weigh(seats);
            return;
        }
        if (column == parties.size()) {
            if (Arrays.stream(seats[row]).sum() == districts.at(row)) {
                fill(row + 1, 0, seats);
            }
            return;
        }
        long most = votes.get(row).at(column) == 0 ? 0 : Math.min(parties.at(column), districts.at(row));
        for (long number = assured.get(row).at(column); number <= most; number++) {
            seats[row][column] = number;
            fill(row, column + 1, seats);
        }
        seats[row][column] = 0;
    }

    private void weigh(long[][] seats) {
        for (int column = 0; column < parties.size(); column++) {
            int at = column;
            if (Arrays.stream(seats).mapToLong(row -> row[at]).sum() != parties.at(column)) {
                return;
            }
        }
        Fraction product = Fraction.of(1);
        for (int row = 0; row < seats.length; row++) {
            for (int column = 0; column < parties.size(); column++) {
                for (long k = 1 + assured.get(row).at(column); k <= seats[row][column]; k++) {
                    product = product.times(Fraction.of(
                            BigInteger.valueOf(2 * k - 1),
                            BigInteger.valueOf(2 * votes.get(row).at(column))));
                }
            }
        }
        keep(product, seats);
    }

    private void keep(Fraction product, long[][] seats) {
        int sign = smallest.map(product::compareTo).orElse(-1);
        if (sign < 0) {
            smallest = Optional.of(product);
            best.clear();
        }
        if (sign <= 0) {
            best.add(Arrays.stream(seats).map(this::seated).toList().toString());
        }
    }

    private String seated(long[] row) {
        return Arrays.toString(IntStream.range(0, row.length)
                .filter(i -> parties.at(i) > 0)
                .mapToLong(i -> row[i])
                .toArray());
    }
}
