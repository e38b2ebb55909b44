package org.dauys.documents.rehearsal;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.dauys.documents.Folder;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;

/** Writes a rehearsal of an election night as an election folder of its own. */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * What is wished for.
     *
     * @param stations how many stations
     * @param seed the seed of the chance; it is written on the label
     * @param faults what is planted
     */
    public record Wish(long stations, long seed, FaultSpec faults) {}

    /**
     * What was made.
     *
     * @param stations how many stations
     * @param largest the voters of the largest station
     * @param planted how many faults of each kind; fewer than wished for if the figures had no room for them
     */
    public record Made(long stations, long largest, Map<Fault, Long> planted) {
        /** Its own map, in the order of the kinds. */
        public Made {
            planted = planted.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(planted));
        }

        /** Whether a station has more voters than one has at an election: the published totals lie on too few. */
        public boolean isCrowded() {
            return largest > Making.MOST;
        }
    }

    /**
     * Whether there can be such a rehearsal; if not, that is reported.
     *
     * @param where what the findings call the wish
     */
    public static boolean isPossible(Goal goal, Wish wish, String where, Findings findings) {
        var place = new Place(where, 0);
        String stations = String.valueOf(wish.stations());
        if (wish.stations() < goal.leastStations()) {
            findings.report(
                    RehearsalCode.FEW_STATIONS, place, "stations", stations, String.valueOf(goal.leastStations()));
            return false;
        }
        // A copied form needs a sound one beside it.
        long needed = wish.faults().ofStations() + wish.faults().of(Fault.COPIED);
        if (needed > wish.stations()) {
            findings.report(
                    RehearsalCode.MANY_FAULTS, place, "faults", wish.faults().text(), stations);
            return false;
        }
        return true;
    }

    /**
     * Writes a rehearsal.
     *
     * @param goal what its sums must be
     * @param from the folder of the election; what does not depend on stations is copied from it
     * @param chance made from the seed of the wish
     * @param into where; its name becomes the id of the election. It must be empty or not there
     * @param progress is told the number of stations made, now and then
     * @throws DirectoryNotEmptyException if something is there
     */
    public static Made write(Goal goal, Folder from, Wish wish, Chance chance, Path into, LongConsumer progress)
            throws IOException {
        Path whole = EmptyFolder.at(into);
        var draws = new Draws(chance);
        Shape shape = Shape.of(goal, wish.stations(), draws);
        Made made;
        try (var sheets = new Sheets(whole, goal.contest(), Slots.codes(goal.options()))) {
            var making = new Making(goal, shape, wish.faults(), draws, sheets, progress);
            Map<Fault, Long> planted = making.all();
            made = new Made(wish.stations(), making.largest(), planted);
        }
        new Copies(goal, from, wish, made).write(whole);
        return made;
    }
}
