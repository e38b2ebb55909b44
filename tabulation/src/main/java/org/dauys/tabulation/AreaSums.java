package org.dauys.tabulation;

import java.util.List;
import java.util.stream.IntStream;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Neighbours;

/** The sums of the protocols that count of one commission in one constituency, line by line; as they are when asked. */
public final class AreaSums implements Neighbours {
    private final Totals totals;
    private final int area;

    private AreaSums(Totals totals, int area) {
        this.totals = totals;
        this.area = area;
    }

    /**
     * The sums to which a station's figures go.
     *
     * @throws IllegalArgumentException if the contest has no sheet or the station does not vote in it
     */
    public static AreaSums around(Tabulation tabulation, String contest, int station) {
        if (!tabulation.sheet(contest).takesPart(station)) {
            throw new IllegalArgumentException("The station %s must vote in %s."
                    .formatted(tabulation.register().code(station), contest));
        }
        Totals totals = tabulation.totals(contest);
        return new AreaSums(totals, totals.areas().of(station));
    }

    /** The sums of every commission in every constituency of a contest, each after the one above it. */
    public static List<AreaSums> of(Tabulation tabulation, String contest) {
        Totals totals = tabulation.totals(contest);
        return IntStream.range(0, totals.areas().size())
                .mapToObj(area -> new AreaSums(totals, area))
                .toList();
    }

    /** The position of the commission. */
    public int commission() {
        return totals.areas().commission(area);
    }

    /** The position of the constituency. */
    public int constituency() {
        return totals.areas().constituency(area);
    }

    /** Whether these are the sums of the top commission: those of the constituency. */
    public boolean isWholeConstituency() {
        return totals.areas().upper(area) == Areas.NONE;
    }

    /** How far it is. */
    public Progress progress() {
        return totals.progress(area);
    }

    /** Whether a station's figures go to these sums, too. */
    public boolean isAround(int station) {
        return totals.areas().of(station) == area;
    }

    /** The lines that are summed. */
    public Layout layout() {
        return totals.layout(area);
    }

    @Override
    public long sum(int line) {
        return totals.sum(area, line);
    }

    @Override
    public int protocols() {
        return Math.toIntExact(totals.protocols(area));
    }
}
