package org.dauys.documents.rehearsal;

import java.util.List;
import org.dauys.election.Commission;
import org.dauys.election.ElectionRecord;

/**
 * What a rehearsal of an election must meet.
 *
 * @param record the election
 * @param contest the id of the contest whose protocols are rehearsed
 * @param form the id of the form of its protocols
 * @param options the codes of its options in the order of the ballot paper, votes against all last if there are any
 * @param stations how many stations the election had
 * @param top the commission of the whole election
 * @param constituencies its constituencies
 */
public record Goal(
        ElectionRecord record,
        String contest,
        String form,
        List<String> options,
        long stations,
        Commission top,
        List<Part> constituencies) {
    /** The goal with its own lists. */
    public Goal {
        options = List.copyOf(options);
        constituencies = List.copyOf(constituencies);
    }

    /** A constituency. */
    record Part(String code, Totals totals, List<Area> areas) {
        Part {
            areas = List.copyOf(areas);
        }
    }

    /** All areas, in the order of their constituencies. */
    List<Area> areas() {
        return constituencies.stream().flatMap(part -> part.areas().stream()).toList();
    }

    /** The least number of stations: one for each area. */
    public long leastStations() {
        return areas().size();
    }
}
