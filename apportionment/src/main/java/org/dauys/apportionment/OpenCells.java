package org.dauys.apportionment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which cells of a grid whose seats are met could be rounded the other way, with others that make up for it: those on a
 * closed chain of cells of exactly one half. Without such a chain the seats are the only ones.
 *
 * <p>Chains run from a column to a row through a cell that can have a seat fewer, and from a row to a column through one
 * that can have a seat more. Rows are nodes from 0, columns follow them.
 */
final class OpenCells {
    private final Grid grid;
    private final boolean[][] fixed;
    private final boolean[][] reached;

    /**
     * The open cells of a grid.
     *
     * @param fixed cells that were decided
     */
    OpenCells(Grid grid, boolean[][] fixed) {
        this.grid = grid;
        this.fixed = fixed;
        this.reached = new boolean[nodes()][];
        for (int node = 0; node < reached.length; node++) {
            reached[node] = reach(node, new int[nodes()]);
        }
    }

    private int nodes() {
        return grid.rows() + grid.columns();
    }

    /** Whether a cell could have a seat more or fewer. */
    boolean isOpen(int row, int column) {
        int ofColumn = grid.rows() + column;
        return (isLink(row, ofColumn) && reached[ofColumn][row]) || (isLink(ofColumn, row) && reached[row][ofColumn]);
    }

    private boolean isLink(int from, int to) {
        if (from < grid.rows()) {
            int column = to - grid.rows();
            return column >= 0 && !fixed[from][column] && grid.canRise(from, column);
        }
        return to < grid.rows() && !fixed[to][from - grid.rows()] && grid.canFall(to, from - grid.rows());
    }

    private boolean[] reach(int start, int[] from) {
        boolean[] seen = new boolean[nodes()];
        Arrays.fill(from, -1);
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        seen[start] = true;
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int next = 0; next < seen.length; next++) {
                if (!seen[next] && isLink(node, next)) {
                    seen[next] = true;
                    from[next] = node;
                    open.add(next);
                }
            }
        }
        return seen;
    }

    /** Gives an open cell the greater number of its two, and moves seats along a chain that makes up for it. */
    void raise(int row, int column) {
        int ofColumn = grid.rows() + column;
        if (!isLink(row, ofColumn)) {
            return; // it has the greater number
        }
        int[] from = new int[nodes()];
        reach(ofColumn, from);
        grid.move(row, column, 1);
        int node = row;
        while (node != ofColumn) {
            int before = from[node];
            if (before < grid.rows()) {
                grid.move(before, node - grid.rows(), 1);
            } else {
                grid.move(node, before - grid.rows(), -1);
            }
            node = before;
        }
    }
}
