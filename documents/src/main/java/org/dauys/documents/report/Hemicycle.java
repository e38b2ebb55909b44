package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A half circle of seats, one dot each, drawn in a picture 1000 wide.
 *
 * @param radius of a dot
 * @param inner the radius of the light centre of a ring
 * @param blocks the seats of each party, from left to right
 */
public record Hemicycle(String radius, String inner, List<Block> blocks) {
    /** The width of the picture. */
    public static final int WIDTH = 1000;

    /** The height of the picture. */
    public static final int HEIGHT = 520;

    private static final double OUTER = 450;
    private static final double INNER = 190;
    private static final double WIDEST_GAP = 78;
    private static final double LARGEST = 34;
    private static final double BASE_LINE = 484;

    /** How seats of a party were won, told apart by the look of the dot. */
    public enum Look {
        /** By a list: a full dot. */
        FULL,
        /** In person: a dot with a light centre. */
        RING,
        /** Not settled, or the party not known: an empty dot. */
        EMPTY
    }

    /**
     * Seats side by side.
     *
     * @param colour of the party
     * @param label what they are
     * @param look how they were won
     * @param seats their places
     */
    public record Block(Colour colour, String label, Look look, List<Dot> seats) {
        /** The block with its own list. */
        public Block {
            seats = List.copyOf(seats);
        }
    }

    /**
     * Seats to be placed.
     *
     * @param colour of the party
     * @param label what they are
     * @param look how they were won
     * @param seats how many, not negative
     */
    public record Group(Colour colour, String label, Look look, long seats) {}

    /**
     * The place of a seat.
     *
     * @param x from the left
     * @param y from the top
     */
    public record Dot(String x, String y) {}

    private record Place(double x, double y, double turn, double distance) {}

    /** The picture with its own list. */
    public Hemicycle {
        blocks = List.copyOf(blocks);
    }

    /** The seats of these groups, from left to right; as many dots as seats. */
    public static Hemicycle of(List<Group> groups) {
        int seats = Math.toIntExact(groups.stream().mapToLong(Group::seats).sum());
        int rows = rows(seats);
        double radius = radius(seats, rows);
        List<Place> places = places(seats, rows);
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (Group group : groups) {
            int end = next + Math.toIntExact(group.seats());
            if (end > next) {
                List<Dot> dots = places.subList(next, end).stream()
                        .map(place -> new Dot(written(place.x()), written(place.y())))
                        .toList();
                blocks.add(new Block(group.colour(), group.label(), group.look(), dots));
            }
            next = end;
        }
        return new Hemicycle(written(radius), written(radius * 0.42), blocks);
    }

    /** The number of rows with which the dots are largest. */
    private static int rows(int seats) {
        int best = 1;
        for (int rows = 2; rows <= 40 && rows <= seats; rows++) {
            if (radius(seats, rows) > radius(seats, best)) {
                best = rows;
            }
        }
        return best;
    }

    /** The distance between rows; that of few rows is bounded, so that they stay together. */
    private static double gap(int rows) {
        return Math.min(WIDEST_GAP, (OUTER - INNER) / Math.max(1, rows - 1));
    }

    /** The distance of a row from the centre; the outermost row is 0. */
    private static double distance(int row, int rows) {
        return OUTER - row * gap(rows);
    }

    /** The largest dots that touch neither their neighbours nor the next row. */
    private static double radius(int seats, int rows) {
        double radius = gap(rows) * 0.44;
        int[] each = perRow(seats, rows);
        for (int row = 0; row < rows; row++) {
            if (each[row] > 1) {
                radius = Math.min(radius, StrictMath.PI * distance(row, rows) / (each[row] - 1) * 0.44);
            }
        }
        return Math.min(radius, LARGEST);
    }

    /** As many seats in each row as it is long, the largest remainders rounded up, so that no seat is lost. */
    private static int[] perRow(int seats, int rows) {
        double length = 0;
        for (int row = 0; row < rows; row++) {
            length += distance(row, rows);
        }
        int[] each = new int[rows];
        List<Integer> byRest = new ArrayList<>();
        double[] rest = new double[rows];
        int left = seats;
        for (int row = 0; row < rows; row++) {
            double share = seats * distance(row, rows) / length;
            each[row] = (int) share;
            rest[row] = share - each[row];
            left -= each[row];
            byRest.add(row);
        }
        byRest.sort(Comparator.<Integer>comparingDouble(row -> -rest[row]).thenComparing(row -> row));
        for (int i = 0; i < left; i++) {
            each[byRest.get(i % rows)]++;
        }
        return each;
    }

    private static List<Place> places(int seats, int rows) {
        int[] each = perRow(seats, rows);
        List<Place> places = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double distance = distance(row, rows);
            for (int i = 0; i < each[row]; i++) {
                double turn = each[row] == 1 ? 0.5 : (double) i / (each[row] - 1);
                double angle = StrictMath.PI * (1 - turn);
                places.add(new Place(
                        WIDTH / 2.0 + distance * StrictMath.cos(angle),
                        BASE_LINE - distance * StrictMath.sin(angle),
                        turn,
                        distance));
            }
        }
        places.sort(Comparator.comparingDouble(Place::turn)
                .thenComparing(Comparator.comparingDouble(Place::distance).reversed()));
        return places;
    }

    private static String written(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
