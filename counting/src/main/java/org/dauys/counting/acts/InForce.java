package org.dauys.counting.acts;

import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;

/** Compares what is in force of two tabulations. */
final class InForce {
    private InForce() {}

    /** Whether every station has the same state, version and figures in both. */
    static boolean same(Tabulation one, Tabulation other) {
        return one.sheets().keySet().equals(other.sheets().keySet())
                && one.sheets().keySet().stream().allMatch(contest -> same(one.sheet(contest), other.sheet(contest)));
    }

    private static boolean same(Sheet one, Sheet other) {
        int stations = one.register().size();
        boolean same = stations == other.register().size();
        for (int station = 0; same && station < stations; station++) {
            same = one.state(station) == other.state(station) && one.version(station) == other.version(station);
            for (int line = 0; same && line < one.width(); line++) {
                same = one.at(station, line) == other.at(station, line);
            }
        }
        return same;
    }
}
