package org.dauys.documents.export;

import java.util.stream.IntStream;
import org.dauys.tabulation.Sheet;

/** The stations of a contest by constituency, in columns: they are gone through once for each constituency. */
final class ByConstituency {
    private final int[] starts;
    private final int[] stations;

    private ByConstituency(int[] starts, int[] stations) {
        this.starts = starts;
        this.stations = stations;
    }

    static ByConstituency of(Sheet sheet) {
        int constituencies = sheet.ballot().layouts().size();
        int size = sheet.register().size();
        int[] starts = new int[constituencies + 1];
        for (int station = 0; station < size; station++) {
            if (sheet.takesPart(station)) {
                starts[sheet.constituency(station) + 1]++;
            }
        }
        for (int i = 0; i < constituencies; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] stations = new int[starts[constituencies]];
        for (int station = 0; station < size; station++) {
            if (sheet.takesPart(station)) {
                int constituency = sheet.constituency(station);
                stations[next[constituency]] = station;
                next[constituency]++;
            }
        }
        return new ByConstituency(starts, stations);
    }

    /** How many stations there are. */
    int size(int constituency) {
        return starts[constituency + 1] - starts[constituency];
    }

    /** The positions of the stations. */
    IntStream stations(int constituency) {
        return IntStream.range(starts[constituency], starts[constituency + 1]).map(at -> stations[at]);
    }
}
