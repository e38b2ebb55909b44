package org.dauys.documents.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dauys.counting.Evidence;
import org.dauys.counting.Examination;
import org.dauys.counting.Gate;
import org.dauys.counting.LiveCount;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.night.Night;
import org.dauys.statute.Statute;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;
import org.dauys.tabulation.Version;

/**
 * A night that happens once more, protocol by protocol.
 *
 * <p>When a protocol came is not in the files. It is assumed that stations count from the same local time on, those in the
 * west later, and that the more voters a station has the longer it counts.
 */
public final class Replay {
    private static final long SECONDS_FOR_EACH_VOTER = 4;

    private final Live whole;
    private final List<Integer> order;
    private final Live now;
    private final Gate gate;
    private int done;

    /**
     * A replay.
     *
     * @param whole the night as it ended
     * @param night its files
     */
    public Replay(Live whole, Statute statute, Night night) {
        this.whole = whole;
        Register register = whole.tabulation().register();
        var sheets = new ArrayList<Sheet>();
        night.ballots().forEach(ballot -> sheets.add(new Sheet(register, ballot)));
        var tabulation = new Tabulation(register, sheets);
        var examination = new Examination(tabulation, Live.checks(night), Evidence.NONE);
        this.gate = new Gate(examination);
        this.now = new Live(
                whole.record(),
                whole.label(),
                new LiveCount(statute, whole.record(), tabulation, TurnoutBounds.ALL),
                examination);
        this.order = IntStream.range(0, register.size())
                .filter(this::came)
                .boxed()
                .sorted(Comparator.comparingLong(this::arrival).thenComparing(station -> station))
                .toList();
    }

    private boolean came(int station) {
        return whole.tabulation().sheets().values().stream().anyMatch(sheet -> sheet.version(station) != Version.NONE);
    }

    /** Seconds after the first stations begin to count. */
    private long arrival(int station) {
        Register register = whole.tabulation().register();
        return -register.zone(station).getTotalSeconds() + SECONDS_FOR_EACH_VOTER * register.voters(station);
    }

    /** How many stations have a protocol. */
    public int size() {
        return order.size();
    }

    /** The night when so many stations have handed in their protocols, at least as many as before. */
    public Live at(int stations) {
        while (done < stations) {
            int station = order.get(done);
            whole.tabulation().sheets().forEach((contest, sheet) -> {
                if (sheet.version(station) != Version.NONE) {
                    now.tabulation().put(contest, station, sheet.row(station), sheet.entry(station));
                }
            });
            gate.settle(station);
            done++;
        }
        return now;
    }
}
