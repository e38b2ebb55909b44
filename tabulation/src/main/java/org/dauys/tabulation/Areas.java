package org.dauys.tabulation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The parts of constituencies that commissions add up: one for each commission and each constituency in which one of its
 * stations votes. Stations of one area have the same lines, so their figures can be added line by line.
 *
 * <p>In order, each area stands after the one above it. The area of the top commission in a constituency is the whole
 * constituency.
 */
final class Areas {
    static final int NONE = -1;

    private final Register register;
    private final Sheet sheet;
    private final long[] keys;
    private final int[] uppers;

    private Areas(Sheet sheet, long[] keys) {
        this.register = sheet.register();
        this.sheet = sheet;
        this.keys = keys;
        this.uppers = new int[keys.length];
        for (int area = 0; area < keys.length; area++) {
            int upper = register.hierarchy().upper(commission(area));
            uppers[area] = upper == Hierarchy.NONE ? NONE : position(upper, constituency(area));
        }
    }

    /** The areas of all stations that vote in the contest of a sheet. */
    static Areas of(Sheet sheet) {
        Set<Long> keys = new HashSet<>();
        Register register = sheet.register();
        long last = -1;
        for (int station = 0; station < register.size(); station++) {
            if (sheet.takesPart(station)) {
                long key = key(register.commission(station), sheet.constituency(station));
                if (key != last) {
                    last = key;
                    enter(key, keys, register.hierarchy());
                }
            }
        }
        for (int i = 0; i < sheet.ballot().layouts().size(); i++) {
            keys.add(key(0, i)); // a constituency without stations has totals too: nothing
        }
        return new Areas(
                sheet, keys.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    private static void enter(long key, Set<Long> keys, Hierarchy hierarchy) {
        int commission = (int) (key >>> Integer.SIZE);
        int constituency = (int) key;
        while (commission != Hierarchy.NONE && keys.add(key(commission, constituency))) {
            commission = hierarchy.upper(commission);
        }
    }

    private static long key(int commission, int constituency) {
        return (long) commission << Integer.SIZE | constituency;
    }

    int size() {
        return keys.length;
    }

    int commission(int area) {
        return (int) (keys[area] >>> Integer.SIZE);
    }

    int constituency(int area) {
        return (int) keys[area];
    }

    /** The area above, of the same constituency, or {@link #NONE}. */
    int upper(int area) {
        return uppers[area];
    }

    /** The area of a commission in a constituency, or {@link #NONE}. */
    int position(int commission, int constituency) {
        int found = Arrays.binarySearch(keys, key(commission, constituency));
        return found < 0 ? NONE : found;
    }

    /** The area to which the figures of a station go first. */
    int of(int station) {
        return position(register.commission(station), sheet.constituency(station));
    }

    /** All areas of a commission. */
    IntStream ofCommission(int commission) {
        int first = Arrays.binarySearch(keys, key(commission, 0));
        int start = first < 0 ? -first - 1 : first;
        return IntStream.range(start, keys.length).takeWhile(area -> commission(area) == commission);
    }
}
