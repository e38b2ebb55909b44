package org.dauys.documents.rehearsal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.dauys.election.Commission;
import org.dauys.election.Text;

/**
 * What is below one commission next to the top: a region, a constituency, or all stations abroad.
 *
 * @param commission the commission
 * @param name how the area is called
 * @param zone its offset on election day
 * @param constituencies the constituencies of other contests, which its commissions share among them
 * @param territorial how many commissions there are between it and its stations; none abroad
 * @param abroad how many stations there are abroad, and in how many states; empty at home
 * @param voters voters on its lists
 * @param issued ballots issued, if known
 * @param byCertificate of these, those for certificates, if known
 * @param outside of these, those outside the stations, if known
 * @param reports the turnout through the day as published, each not lower than the one before
 */
record Area(
        Commission commission,
        Text name,
        ZoneOffset zone,
        List<String> constituencies,
        long territorial,
        Abroad abroad,
        long voters,
        OptionalLong issued,
        OptionalLong byCertificate,
        OptionalLong outside,
        List<Report> reports) {
    /** The area with its own lists. */
    Area {
        constituencies = List.copyOf(constituencies);
        reports = List.copyOf(reports);
    }

    /** Stations abroad; none at home. */
    record Abroad(long stations, long states) {
        static final Abroad NONE = new Abroad(0, 0);
    }

    /**
     * A report of turnout.
     *
     * @param time as published
     * @param part ballots issued so far, in hundredths of a per cent of {@code whole}
     * @param ofVoters whether of the voters on the lists, or of the ballots issued in the end
     */
    record Report(String time, long part, boolean ofVoters) {
        /** What stands for the whole. */
        static final long WHOLE = 10_000;
    }

    boolean isAbroad() {
        return abroad.stations() > 0;
    }
}
