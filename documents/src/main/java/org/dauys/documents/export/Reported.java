package org.dauys.documents.export;

import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Tabulation;

/**
 * How far each station and commission is with all its protocols: the standard says it once for a place, and not for each
 * contest.
 */
final class Reported {
    private final Tabulation tabulation;
    private final int[] stations;
    private final int[] begun;
    private final int[] undisputed;
    private final int[] counting;
    private final long[] voters;

    private Reported(Tabulation tabulation) {
        int commissions = tabulation.register().hierarchy().size();
        this.tabulation = tabulation;
        this.stations = new int[commissions];
        this.begun = new int[commissions];
        this.undisputed = new int[commissions];
        this.counting = new int[commissions];
        this.voters = new long[commissions];
    }

    static Reported of(Tabulation tabulation) {
        var reported = new Reported(tabulation);
        for (int station = 0; station < tabulation.register().size(); station++) {
            reported.add(station);
        }
        return reported;
    }

    private void add(int station) {
        Register register = tabulation.register();
        int own = all(station, State.COUNTED) ? 1 : 0;
        int some = all(station, State.MISSING) ? 0 : 1;
        int counts = counts(station) ? 1 : 0;
        int commission = register.commission(station);
        while (commission != Hierarchy.NONE) {
            stations[commission]++;
            begun[commission] += some;
            undisputed[commission] += own;
            counting[commission] += counts;
            voters[commission] = Math.addExact(voters[commission], register.voters(station));
            commission = register.hierarchy().upper(commission);
        }
    }

    /** Whether all protocols of a station are in a state. */
    private boolean all(int station, State state) {
        for (Sheet sheet : tabulation.sheets().values()) {
            if (sheet.takesPart(station) && sheet.state(station) != state) {
                return false;
            }
        }
        return true;
    }

    private boolean counts(int station) {
        for (Sheet sheet : tabulation.sheets().values()) {
            if (sheet.takesPart(station) && !sheet.state(station).counts()) {
                return false;
            }
        }
        return true;
    }

    /** The word of the standard: a protocol that is disputed, set aside or found invalid is in process. */
    String ofStation(int station) {
        return all(station, State.COUNTED)
                ? NistUnits.COMPLETED
                : all(station, State.MISSING) ? "not-processed" : "in-process";
    }

    String ofCommission(int commission) {
        return undisputed[commission] == stations[commission]
                ? NistUnits.COMPLETED
                : begun[commission] == 0 ? "not-processed" : "in-process";
    }

    int stations(int commission) {
        return stations[commission];
    }

    /** Its stations of which every protocol counts. */
    int counting(int commission) {
        return counting[commission];
    }

    long voters(int commission) {
        return voters[commission];
    }
}
