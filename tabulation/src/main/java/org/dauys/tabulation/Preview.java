package org.dauys.tabulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dauys.protocol.Figures;

/**
 * What would happen if a draft were put into a tabulation.
 *
 * @param contests the contests of which the draft has protocols
 * @param sumRead all figures together, summed while they were read
 * @param sumKept all figures together, summed from the draft; the same unless something was lost
 */
public record Preview(List<OfContest> contests, long sumRead, long sumKept) {
    /**
     * What would happen in one contest.
     *
     * @param contest its id
     * @param stations how many stations the draft has a protocol of
     * @param arriving those of them that have none as yet
     * @param totals the sums of the lines over these protocols, by code
     * @param repeated the codes of stations that have a protocol already, so that the draft cannot be put in
     * @param differing how many of those have other figures in the draft than are in force
     */
    public record OfContest(
            String contest,
            int stations,
            int arriving,
            SequencedMap<String, Long> totals,
            List<String> repeated,
            int differing) {}

    /** The preview with its own list. */
    public Preview {
        contests = List.copyOf(contests);
    }

    /** What putting a draft into a tabulation would do. */
    public static Preview of(Draft draft, Tabulation tabulation) {
        List<OfContest> contests = new ArrayList<>();
        long kept = 0;
        for (Sheet sheet : draft.sheets()) {
            OfContest one = of(sheet, tabulation.sheet(sheet.ballot().id()));
            if (one.stations > 0) {
                contests.add(one);
            }
            kept = Math.addExact(kept, one.totals.values().stream().reduce(0L, Math::addExact));
        }
        long read = draft.parts().stream().mapToLong(Part::sum).reduce(0, Math::addExact);
        return new Preview(contests, read, kept);
    }

    private static OfContest of(Sheet draft, Sheet inForce) {
        SequencedMap<String, Long> totals = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        int stations = 0;
        int differing = 0;
        for (int station = 0; station < draft.register().size(); station++) {
            if (draft.version(station) != Version.NONE) {
                stations++;
                add(draft, station, totals);
                if (inForce.version(station) != Version.NONE) {
                    repeated.add(draft.register().code(station));
                    differing += differ(draft, inForce, station) ? 1 : 0;
                }
            }
        }
        return new OfContest(
                draft.ballot().id(), stations, stations - repeated.size(), totals, List.copyOf(repeated), differing);
    }

    private static void add(Sheet sheet, int station, SequencedMap<String, Long> totals) {
        List<String> codes = sheet.layout(station).codes();
        for (int line = 0; line < codes.size(); line++) {
            int figure = sheet.at(station, line);
            if (figure != Figures.BLANK) {
                totals.merge(codes.get(line), (long) figure, Math::addExact);
            }
        }
    }

    private static boolean differ(Sheet one, Sheet other, int station) {
        for (int line = 0; line < one.layout(station).size(); line++) {
            if (one.at(station, line) != other.at(station, line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether everything read is there and no station has a protocol already. */
    public boolean fits() {
        return sumRead == sumKept
                && contests.stream().allMatch(contest -> contest.repeated().isEmpty());
    }
}
