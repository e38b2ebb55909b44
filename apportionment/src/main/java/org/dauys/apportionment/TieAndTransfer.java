package org.dauys.apportionment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.dauys.figures.Fraction;

/**
 * Finds divisors of rows and columns with which the seats of both are met.
 *
 * <p>First each row, then each column, gets its seats with a divisor of its own, in turn; this mostly ends soon, but need
 * not end. What is then still wrong is put right one seat at a time by the method of M. L. Balinski and S. T. Rachev,
 * Rounding proportions: methods of rounding, Mathematical Scientist 22 (1997): from a column with a seat too many,
 * divisors are changed together until a chain of cells of exactly one half leads to a column with a seat too few, along
 * which the seat moves. A chain grows with every change and the seats out of place become fewer with every move, so that
 * it ends; all numbers are exact. If no change of divisors is left the seats cannot be met.
 */
final class TieAndTransfer {
    /** How often rows and columns take turns before seats are moved one by one. */
    private static final int TURNS = 24;

    private final Grid grid;
    private final int[] fromRow;
    private final int[] fromColumn;
    private final boolean[] columnReached;
    private final boolean[] rowReached;

    private TieAndTransfer(Grid grid) {
        this.grid = grid;
        this.fromRow = new int[grid.columns()];
        this.fromColumn = new int[grid.rows()];
        this.columnReached = new boolean[grid.columns()];
        this.rowReached = new boolean[grid.rows()];
    }

    /** Gives the grid its seats and divisors; false if there are none. */
    static boolean solve(Grid grid) {
        for (int turn = 0; turn < TURNS; turn++) {
            if (!grid.fitRows()) {
                return false;
            }
            if (grid.columnsMet()) {
                return true;
            }
            if (turn < TURNS - 1) {
                if (!grid.fitColumns()) {
                    return false;
                }
                if (grid.rowsMet()) {
                    return true;
                }
            }
        }
        boolean met = new TieAndTransfer(grid).transferAll();
        if (met) {
            grid.shortenDivisors();
        }
        return met;
    }

    /** Moves seats until every column has its own; every row must have its seats. Divisors stay as they are needed. */
    static boolean transferAll(Grid grid) {
        return new TieAndTransfer(grid).transferAll();
    }

    private boolean transferAll() {
        for (int column = 0; column < grid.columns(); column++) {
            while (grid.surplus(column) > 0) {
                if (!transferFrom(column)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Moves one seat from a column to one that has too few; false if that is not possible. */
    private boolean transferFrom(int start) {
        Arrays.fill(columnReached, false);
        Arrays.fill(rowReached, false);
        columnReached[start] = true;
        while (true) {
            int end = extend();
            if (end >= 0) {
                move(start, end);
                return true;
            }
            Grid.Share change = change();
            if (change.numerator().signum() == 0) {
                return false;
            }
            scale(change.fraction());
        }
    }

    /** Reaches rows and columns through cells of one half; a column with too few seats, or −1. */
    private int extend() {
        Deque<Integer> columns = new ArrayDeque<>();
        for (int column = 0; column < grid.columns(); column++) {
            if (columnReached[column]) {
                columns.add(column);
            }
        }
        for (int row = 0; row < grid.rows(); row++) {
            if (rowReached[row]) {
                columnsFrom(row, columns);
            }
        }
        while (!columns.isEmpty()) {
            int column = columns.remove();
            if (grid.surplus(column) < 0) {
                return column;
            }
            for (int row = 0; row < grid.rows(); row++) {
                if (!rowReached[row] && grid.canFall(row, column)) {
                    rowReached[row] = true;
                    fromColumn[row] = column;
                    columnsFrom(row, columns);
                }
            }
        }
        return -1;
    }

    private void columnsFrom(int row, Deque<Integer> columns) {
        for (int next = 0; next < grid.columns(); next++) {
            if (!columnReached[next] && grid.canRise(row, next)) {
                columnReached[next] = true;
                fromRow[next] = row;
                columns.add(next);
            }
        }
    }

    private void move(int start, int end) {
        int column = end;
        while (column != start) {
            int row = fromRow[column];
            grid.move(row, column, 1);
            column = fromColumn[row];
            grid.move(row, column, -1);
        }
    }

    /**
     * By what the multipliers of the columns reached can be made smaller, and those of the rows reached greater, until
     * the next cell is one of one half.
     */
    private Grid.Share change() {
        Grid.Share change = Grid.Share.NOTHING;
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                if (!rowReached[row] && columnReached[column] && grid.hasBelow(row, column)) {
                    change = change.max(grid.below(row, column));
                } else if (rowReached[row] && !columnReached[column]) {
                    change = change.max(grid.above(row, column));
                }
            }
        }
        return change;
    }

    private void scale(Fraction change) {
        for (int row = 0; row < grid.rows(); row++) {
            if (rowReached[row]) {
                grid.scaleRow(row, change);
            }
        }
        Fraction inverse = Fraction.of(1).dividedBy(change);
        for (int column = 0; column < grid.columns(); column++) {
            if (columnReached[column]) {
                grid.scaleColumn(column, inverse);
            }
        }
    }
}
