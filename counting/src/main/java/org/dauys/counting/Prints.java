package org.dauys.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import org.dauys.protocol.Figures;
import org.dauys.tabulation.Sheet;

/**
 * Fingerprints of protocols, with which those that may be identical are found without making objects of all.
 *
 * @param sheet the protocols
 */
record Prints(Sheet sheet) {
    /** The bits of a key that tell the station; the others are the fingerprint. */
    private static final int POSITION = 24;

    private static final long POSITIONS = (1L << POSITION) - 1;

    /**
     * Groups of stations of one commission and constituency whose protocols have the same fingerprint.
     *
     * @throws IllegalArgumentException if there are more stations than the keys can tell
     */
    List<List<Integer>> alike(IntPredicate examined) {
        int size = sheet.register().size();
        if (size > POSITIONS) {
            throw new IllegalArgumentException("An election must not have %d stations.".formatted(size));
        }
        long[] keys = keys(size, examined);
        List<List<Integer>> groups = new ArrayList<>();
        for (int first = 0, next = 1; next <= keys.length; next++) {
            if (next == keys.length || keys[next] >> POSITION != keys[first] >> POSITION) {
                if (next - first > 1) {
                    groups.addAll(ofOneArea(Arrays.stream(keys, first, next)));
                }
                first = next;
            }
        }
        return groups;
    }

    private long[] keys(int size, IntPredicate examined) {
        long[] keys = new long[size];
        Sheet.Row row = sheet.row();
        int known = 0;
        for (int station = 0; station < size; station++) {
            if (examined.test(station)) {
                keys[known] = print(station, row.move(station)) << POSITION | station;
                known++;
            }
        }
        Arrays.sort(keys, 0, known);
        return Arrays.copyOf(keys, known);
    }

    private List<List<Integer>> ofOneArea(LongStream keys) {
        SequencedMap<Long, List<Integer>> areas = new LinkedHashMap<>();
        keys.mapToInt(key -> (int) (key & POSITIONS))
                .forEach(station -> areas.computeIfAbsent(area(station), _ -> new ArrayList<>())
                        .add(station));
        return areas.values().stream().filter(some -> some.size() > 1).toList();
    }

    private long area(int station) {
        return (long) sheet.register().commission(station) << Integer.SIZE | sheet.constituency(station);
    }

    private long print(int station, Figures figures) {
        long print = area(station);
        int lines = sheet.layout(station).size();
        for (int line = 0; line < lines; line++) {
            print = print * 0x9E3779B97F4A7C15L + figures.at(line);
        }
        return print ^ print >>> 29;
    }
}
