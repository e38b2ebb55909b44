package org.dauys.apportionment;

import java.math.BigInteger;
import java.util.Arrays;
import org.dauys.figures.Fraction;

/**
 * A table of votes with the seats of each cell, which are the votes over the divisors of its row and its column, rounded
 * to the nearest whole number: so it stays whatever is done to it. A cell of exactly one half may be rounded up or down.
 */
final class Grid {
    private final long[][] votes;
    private final boolean[][] assured;
    private final long[] rowSeats;
    private final long[] columnSeats;
    private final Fraction[] rowDivisors;
    private final Fraction[] columnDivisors;
    private final long[][] seats;

    /**
     * A table without seats yet.
     *
     * @param votes the votes of each cell
     * @param assured the cells that get one seat in any case
     * @param rowSeats how many seats each row has, at least 1
     * @param columnSeats how many seats each column has, at least 1
     */
    Grid(long[][] votes, boolean[][] assured, long[] rowSeats, long[] columnSeats) {
        this.votes = votes;
        this.assured = assured;
        this.rowSeats = rowSeats;
        this.columnSeats = columnSeats;
        this.rowDivisors = new Fraction[rowSeats.length];
        this.columnDivisors = new Fraction[columnSeats.length];
        this.seats = new long[rowSeats.length][columnSeats.length];
        Arrays.fill(rowDivisors, Fraction.of(1));
        Arrays.fill(columnDivisors, Fraction.of(1));
    }

    private Grid(Grid other) {
        this(other.votes, other.assured, other.rowSeats, other.columnSeats);
        System.arraycopy(other.rowDivisors, 0, rowDivisors, 0, rowDivisors.length);
        System.arraycopy(other.columnDivisors, 0, columnDivisors, 0, columnDivisors.length);
        for (int i = 0; i < seats.length; i++) {
            seats[i] = other.seats[i].clone();
        }
    }

    Grid copy() {
        return new Grid(this);
    }

    int rows() {
        return rowSeats.length;
    }

    int columns() {
        return columnSeats.length;
    }

    long seats(int row, int column) {
        return seats[row][column];
    }

    boolean isAssured(int row, int column) {
        return assured[row][column];
    }

    Fraction rowDivisor(int row) {
        return rowDivisors[row];
    }

    Fraction columnDivisor(int column) {
        return columnDivisors[column];
    }

    void scaleRow(int row, Fraction factor) {
        rowDivisors[row] = rowDivisors[row].times(factor);
    }

    void scaleColumn(int column, Fraction factor) {
        columnDivisors[column] = columnDivisors[column].times(factor);
    }

    void move(int row, int column, int change) {
        seats[row][column] += change;
    }

    /** How many seats a column has more than it should. */
    long surplus(int column) {
        long sum = -columnSeats[column];
        for (long[] row : seats) {
            sum += row[column];
        }
        return sum;
    }

    boolean columnsMet() {
        for (int column = 0; column < columns(); column++) {
            if (surplus(column) != 0) {
                return false;
            }
        }
        return true;
    }

    boolean rowsMet() {
        for (int row = 0; row < rows(); row++) {
            if (Arrays.stream(seats[row]).sum() != rowSeats[row]) {
                return false;
            }
        }
        return true;
    }

    /** Gives every row its seats, with a divisor of its own; false if a row cannot have them. */
    boolean fitRows() {
        for (int row = 0; row < rows(); row++) {
            var found = rowLine(row).seats(rowSeats[row]);
            if (found.isEmpty()) {
                return false;
            }
            seats[row] = found.get();
            rowDivisors[row] = rowLine(row).range(seats[row]).divisor();
        }
        return true;
    }

    /** Gives every column its seats, with a divisor of its own; false if a column cannot have them. */
    boolean fitColumns() {
        for (int column = 0; column < columns(); column++) {
            var found = columnLine(column).seats(columnSeats[column]);
            if (found.isEmpty()) {
                return false;
            }
            for (int row = 0; row < rows(); row++) {
                seats[row][column] = found.get()[row];
            }
            columnDivisors[column] = columnLine(column).range(found.get()).divisor();
        }
        return true;
    }

    /** Replaces divisors by short ones that lead to the same seats, where there is room. */
    void shortenDivisors() {
        for (int row = 0; row < rows(); row++) {
            rowDivisors[row] = rowLine(row).range(seats[row]).divisor();
        }
        for (int column = 0; column < columns(); column++) {
            long[] own = new long[rows()];
            for (int row = 0; row < rows(); row++) {
                own[row] = seats[row][column];
            }
            columnDivisors[column] = columnLine(column).range(own).divisor();
        }
    }

    private Line rowLine(int row) {
        Fraction[] weights = new Fraction[columns()];
        for (int column = 0; column < weights.length; column++) {
            weights[column] = Fraction.of(votes[row][column]).dividedBy(columnDivisors[column]);
        }
        return new Line(weights, assured[row]);
    }

    private Line columnLine(int column) {
        Fraction[] weights = new Fraction[rows()];
        boolean[] one = new boolean[rows()];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = Fraction.of(votes[row][column]).dividedBy(rowDivisors[row]);
            one[row] = assured[row][column];
        }
        return new Line(weights, one);
    }

    /** Whether a cell can have one seat fewer with the same divisors. */
    boolean canFall(int row, int column) {
        return hasBelow(row, column) && below(row, column).isOne();
    }

    /** Whether a cell can have one seat more with the same divisors. */
    boolean canRise(int row, int column) {
        return above(row, column).isOne();
    }

    /** Whether some divisors would give a cell fewer seats. */
    boolean hasBelow(int row, int column) {
        return seats[row][column] > (assured[row][column] ? 1 : 0);
    }

    /** Where the seats of a cell begin, over its quotient: at most 1. */
    Share below(int row, int column) {
        return new Share(signpost(row, column, 2 * seats[row][column] - 1), doubled(row, column));
    }

    /** The quotient of a cell, over where its seats end: at most 1; 0 if it has no votes and so never a seat. */
    Share above(int row, int column) {
        return new Share(doubled(row, column), signpost(row, column, 2 * seats[row][column] + 1));
    }

    /** Twice the votes of a cell that so many halves of a seat need, over the denominators of both divisors. */
    private BigInteger signpost(int row, int column, long halves) {
        return BigInteger.valueOf(halves)
                .multiply(rowDivisors[row].numerator())
                .multiply(columnDivisors[column].numerator());
    }

    /** Twice the votes of a cell, over the denominators of both divisors. */
    private BigInteger doubled(int row, int column) {
        return BigInteger.valueOf(votes[row][column])
                .shiftLeft(1)
                .multiply(rowDivisors[row].denominator())
                .multiply(columnDivisors[column].denominator());
    }

    /**
     * A ratio that is only compared, so that it need not be reduced.
     *
     * @param numerator not negative
     * @param denominator positive
     */
    record Share(BigInteger numerator, BigInteger denominator) {
        static final Share NOTHING = new Share(BigInteger.ZERO, BigInteger.ONE);

        boolean isOne() {
            return numerator.equals(denominator);
        }

        Share max(Share other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator)) >= 0
                    ? this
                    : other;
        }

        /** Reduced. */
        Fraction fraction() {
            return Fraction.of(numerator, denominator).times(Fraction.of(1));
        }
    }
}
