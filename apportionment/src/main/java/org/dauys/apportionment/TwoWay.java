package org.dauys.apportionment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dauys.figures.Claimants;
import org.dauys.figures.Fraction;
import org.dauys.figures.Ratios;
import org.dauys.figures.Rounding;
import org.dauys.figures.Tally;

/**
 * Divisors of districts and parties with which the seats of both are met, and how quotients of exactly one half are
 * rounded; or that there are none.
 */
public final class TwoWay {
    private final Claimants districts;
    private final Claimants parties;
    private final Grid grid;
    private final boolean[][] fixed;
    private final boolean possible;

    private TwoWay(Claimants districts, Claimants parties, Grid grid, boolean[][] fixed, boolean possible) {
        this.districts = districts;
        this.parties = parties;
        this.grid = grid;
        this.fixed = fixed;
        this.possible = possible;
    }

    /**
     * A tie: in a district several lists could be rounded up or down.
     *
     * @param district the district
     * @param lists the lists, in the order of the parties
     */
    public record Open(String district, List<String> lists) {
        /** The tie with its own list. */
        public Open {
            lists = List.copyOf(lists);
        }
    }

    static TwoWay solve(List<Tally> votes, Tally ofDistricts, Tally ofParties, List<Tally> assured) {
        if (ofDistricts.total() != ofParties.total() || votes.size() != ofDistricts.size()) {
            throw new IllegalArgumentException(
                    "The seats of the districts %s must be those of the parties %s.".formatted(ofDistricts, ofParties));
        }
        Tally seated = ofParties.only(IntStream.range(0, ofParties.size())
                .filter(i -> ofParties.at(i) > 0)
                .toArray());
        long[][] numbers = new long[votes.size()][];
        boolean[][] one = new boolean[votes.size()][seated.size()];
        boolean possible = true;
        for (int d = 0; d < numbers.length; d++) {
            Tally there = votes.get(d);
            numbers[d] = seated.claimants().names().stream()
                    .mapToLong(name -> there.claimants().contains(name) ? there.of(name) : 0)
                    .toArray();
            if (!assured.isEmpty()) {
                possible &= assure(assured.get(d), seated.claimants(), one[d]);
            }
        }
        var grid = new Grid(numbers, one, numbersOf(ofDistricts), numbersOf(seated));
        boolean[][] fixed = new boolean[grid.rows()][grid.columns()];
        possible = possible && TieAndTransfer.solve(grid);
        return new TwoWay(ofDistricts.claimants(), seated.claimants(), grid, fixed, possible);
    }

    private static long[] numbersOf(Tally tally) {
        return IntStream.range(0, tally.size()).mapToLong(tally::at).toArray();
    }

    /** Marks the lists that get a seat in any case; false if the party of one of them has no seat. */
    private static boolean assure(Tally assured, Claimants parties, boolean[] one) {
        boolean possible = true;
        for (int i = 0; i < assured.size(); i++) {
            if (assured.at(i) > 0) {
                int position = parties.position(assured.claimants().name(i));
                possible &= position >= 0;
                if (position >= 0) {
                    one[position] = true;
                }
            }
        }
        return possible;
    }

    /** Whether there are such divisors. */
    public boolean isPossible() {
        return possible;
    }

    private void mustBePossible() {
        if (!possible) {
            throw new IllegalStateException(
                    "The seats of the districts %s and the parties %s cannot be met.".formatted(districts, parties));
        }
    }

    /**
     * The divisor of each district.
     *
     * @throws IllegalStateException if there are none
     */
    public Ratios districtDivisors() {
        mustBePossible();
        return Ratios.of(
                districts,
                IntStream.range(0, grid.rows()).mapToObj(grid::rowDivisor).toList());
    }

    /**
     * The divisor of each party that has a seat.
     *
     * @throws IllegalStateException if there are none
     */
    public Ratios partyDivisors() {
        mustBePossible();
        return Ratios.of(
                parties,
                IntStream.range(0, grid.columns()).mapToObj(grid::columnDivisor).toList());
    }

    /**
     * The seats of the lists of a district.
     *
     * @throws IllegalStateException if there are none
     */
    public Tally seats(String district) {
        mustBePossible();
        int row = districts.position(district);
        return Tally.of(
                parties,
                IntStream.range(0, grid.columns())
                        .mapToLong(column -> grid.seats(row, column))
                        .toArray());
    }

    /** A quotient rounded: a half as this solution has it, and a seat at least for a list that is assured one. */
    long rounded(String district, String list, Fraction quotient) {
        int row = districts.position(district);
        int column = parties.position(list);
        long down = Rounding.HALF_DOWN.of(quotient).floor().longValueExact();
        long up = Rounding.HALF_UP.of(quotient).floor().longValueExact();
        if (column < 0) {
            return down;
        }
        long nearest = down == up ? up : Math.min(up, Math.max(down, grid.seats(row, column)));
        return grid.isAssured(row, column) ? Math.max(1, nearest) : nearest;
    }

    /** The first tie in the order of the districts; empty if the seats are the only ones. */
    public Optional<Open> open() {
        mustBePossible();
        var cells = new OpenCells(grid, fixed);
        for (int row = 0; row < grid.rows(); row++) {
            List<String> lists = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                if (cells.isOpen(row, column)) {
                    lists.add(parties.name(column));
                }
            }
            if (!lists.isEmpty()) {
                return Optional.of(new Open(districts.name(row), lists));
            }
        }
        return Optional.empty();
    }

    /** The solution in which a list that is tied has the greater of its two numbers of seats for good. */
    TwoWay choosing(String district, String list) {
        int row = districts.position(district);
        int column = parties.position(list);
        Grid changed = grid.copy();
        boolean[][] decided = Arrays.stream(fixed).map(boolean[]::clone).toArray(boolean[][]::new);
        new OpenCells(changed, decided).raise(row, column);
        decided[row][column] = true;
        return new TwoWay(districts, parties, changed, decided, possible);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TwoWay way
                && possible == way.possible
                && Arrays.deepEquals(fixed, way.fixed)
                && toString().equals(way.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The seats of each district, e.g. {@code {A={X=1, Y=2}, B={X=0, Y=3}}}. */
    @Override
    public String toString() {
        if (!possible) {
            return "none";
        }
        var text = new StringBuilder("{");
        for (String district : districts.names()) {
            text.append(text.length() > 1 ? ", " : "")
                    .append(district)
                    .append('=')
                    .append(seats(district));
        }
        return text.append('}').toString();
    }
}
