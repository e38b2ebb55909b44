package org.dauys.tabulation;

import java.util.Arrays;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Layout;

/**
 * The sums of one contest: of every line, for every commission and every constituency.
 *
 * <p>For each area of {@link Areas} a row: the sums of the lines, then for each state how many stations are in it and how
 * many voters they have. One protocol changes as many rows as there are commissions above its station.
 */
final class Totals {
    private static final State[] STATES = State.values();

    private final Sheet sheet;
    private final Areas areas;
    private final int width;
    private final int stride;
    private final long[] sums;

    private Totals(Sheet sheet, Areas areas) {
        this(sheet, areas, new long[Math.multiplyExact(areas.size(), stride(sheet))]);
    }

    private Totals(Sheet sheet, Areas areas, long[] sums) {
        this.sheet = sheet;
        this.areas = areas;
        this.width = sheet.width();
        this.stride = stride(sheet);
        this.sums = sums;
    }

    private static int stride(Sheet sheet) {
        return sheet.width() + 2 * STATES.length;
    }

    /** The same sums, over a copy of the sheet. */
    Totals over(Sheet copy) {
        return new Totals(copy, areas, sums.clone());
    }

    /**
     * All sums, from the figures of the sheet as they are.
     *
     * @throws ArithmeticException if a sum does not fit a {@code long}
     */
    static Totals of(Sheet sheet) {
        var totals = new Totals(sheet, Areas.of(sheet));
        totals.addStations();
        for (int area = totals.areas.size() - 1; area > 0; area--) {
            totals.addToUpper(area);
        }
        return totals;
    }

    private void addStations() {
        Register register = sheet.register();
        int commission = -1;
        int constituency = -1;
        int area = -1;
        for (int station = 0; station < register.size(); station++) {
            if (sheet.takesPart(station)) {
                int own = register.commission(station);
                int in = sheet.constituency(station);
                if (own != commission || in != constituency) {
                    commission = own;
                    constituency = in;
                    area = areas.position(own, in);
                }
                addStation(station, area);
            }
        }
    }

    private void addStation(int station, int area) {
        int row = area * stride;
        if (!sheet.has(station)) {
            count(row, State.MISSING, 1, sheet.register().voters(station));
            return;
        }
        Sheet.Block block = sheet.block(station);
        int at = station & Sheet.BLOCK - 1;
        State state = STATES[block.states[at]];
        count(row, state, 1, sheet.register().voters(station));
        if (state.counts()) {
            int first = at * width;
            for (int line = 0; line < width; line++) {
                int figure = block.figures[first + line];
                if (figure != Figures.BLANK) {
                    sums[row + line] = Math.addExact(sums[row + line], figure);
                }
            }
        }
    }

    private void count(int row, State state, int stations, long voters) {
        int at = row + width + 2 * state.number;
        sums[at] = Math.addExact(sums[at], stations);
        sums[at + 1] = Math.addExact(sums[at + 1], stations * voters);
    }

    private void addToUpper(int area) {
        int upper = areas.upper(area);
        if (upper != Areas.NONE) {
            for (int i = 0; i < stride; i++) {
                int at = upper * stride + i;
                sums[at] = Math.addExact(sums[at], sums[area * stride + i]);
            }
        }
    }

    /** Takes out what a station gave, or puts it in, in each area above it. */
    void change(int station, Standing from, Standing to) {
        long voters = sheet.register().voters(station);
        for (int area = areas.of(station); area != Areas.NONE; area = areas.upper(area)) {
            int row = area * stride;
            count(row, from.state(), -1, voters);
            count(row, to.state(), 1, voters);
            for (int line = 0; line < width; line++) {
                long more = to.given(line) - from.given(line);
                if (more != 0) {
                    sums[row + line] = Math.addExact(sums[row + line], more);
                }
            }
        }
    }

    Areas areas() {
        return areas;
    }

    long sum(int area, int line) {
        return sums[area * stride + line];
    }

    /** The sum of a line over all areas of a commission that have it. */
    long ofCommission(int commission, String code) {
        return areas.ofCommission(commission).mapToLong(area -> sum(area, code)).reduce(0, Math::addExact);
    }

    /** The sum of a line of an area; of a line that its protocols do not have, nothing. */
    long sum(int area, String code) {
        int line = layout(area).line(code);
        return line == Layout.NONE ? 0 : sum(area, line);
    }

    Layout layout(int area) {
        return sheet.ballot().layouts().get(areas.constituency(area));
    }

    /** How many protocols are in the sums of an area. */
    long protocols(int area) {
        long protocols = 0;
        for (State state : STATES) {
            protocols += state.counts() ? sums[area * stride + width + 2 * state.number] : 0;
        }
        return protocols;
    }

    Progress progress(int area) {
        return progress(new int[] {area});
    }

    Progress progress(int[] of) {
        long[] stations = new long[STATES.length];
        long[] voters = new long[STATES.length];
        for (int area : of) {
            for (int state = 0; state < STATES.length; state++) {
                stations[state] = Math.addExact(stations[state], sums[area * stride + width + 2 * state]);
                voters[state] = Math.addExact(voters[state], sums[area * stride + width + 2 * state + 1]);
            }
        }
        long notCounted = 0;
        for (State state : STATES) {
            notCounted += state.counts() ? 0 : voters[state.number];
        }
        return new Progress(
                Arrays.stream(stations).reduce(0, Math::addExact),
                stations[State.COUNTED.number],
                stations[State.QUARANTINED.number],
                stations[State.DISPUTED.number],
                stations[State.INVALIDATED.number],
                stations[State.MISSING.number],
                Arrays.stream(voters).reduce(0, Math::addExact),
                voters[State.MISSING.number],
                notCounted);
    }

    /** Whether two have the same sums throughout. */
    boolean same(Totals other) {
        return Arrays.equals(sums, other.sums);
    }
}
