package org.dauys.documents.rehearsal;

import java.util.OptionalLong;

/** The totals of an area that are still to be handed down to its parts; the last part gets what is left. */
final class Pot {
    private static final int PLACES = 250;
    private static final int TURNOUT = 180;
    private static final int RARE = 600;

    /** At a station this many ballots, or one for a hundred that are found, may be missing: rule P206. */
    private static final long FEW = 3;

    private static final long WITH_HUNDRED = 101;

    /** Above a station are as many levels, each of which may round. */
    private static final long LEVELS = 2;

    private final long[] votes;
    private long stations;
    private long voters;
    private long added;
    private long certificates;
    private long issued;
    private long byCertificate;
    private long outside;
    private long lost;
    private long invalid;

    private Pot(int options) {
        this.votes = new long[options];
    }

    /**
     * The totals of a constituency.
     *
     * @throws ArithmeticException if there are too many ballots to count
     */
    static Pot of(Totals totals, long stations) {
        var pot = new Pot(totals.votes().size());
        pot.stations = stations;
        pot.voters = totals.voters();
        pot.added = totals.added();
        pot.certificates = totals.certificates();
        pot.issued = totals.issued();
        pot.byCertificate = totals.byCertificate();
        pot.outside = totals.outside();
        pot.lost = totals.lost();
        pot.invalid = totals.invalid();
        for (int i = 0; i < pot.votes.length; i++) {
            pot.votes[i] = totals.votes().get(i);
        }
        return pot;
    }

    long stations() {
        return stations;
    }

    long voters() {
        return voters;
    }

    long issued() {
        return issued;
    }

    /** How many voters were on the lists before some were added to them. */
    long before() {
        return voters - added;
    }

    private long found() {
        return issued - lost;
    }

    /** Takes out the part of a region, of which some totals are known. */
    Pot region(Area area, long ofStations, Draws draws) {
        return part(ofStations, area.voters(), area.issued(), area.outside(), area.byCertificate(), draws);
    }

    /** Takes out a part. */
    Pot part(long ofStations, long ofVoters, Draws draws) {
        var unknown = OptionalLong.empty();
        return part(ofStations, ofVoters, unknown, unknown, unknown, draws);
    }

    private Pot part(
            long ofStations,
            long ofVoters,
            OptionalLong knownIssued,
            OptionalLong knownOutside,
            OptionalLong knownByCertificate,
            Draws draws) {
        var part = new Pot(votes.length);
        part.stations = ofStations;
        part.voters = ofVoters;
        part.added = draws.share(added, voters, ofVoters, RARE);
        part.certificates = draws.share(certificates, voters, ofVoters, RARE);
        part.issued = knownIssued.orElseGet(() -> draws.share(issued, voters, ofVoters, TURNOUT));
        part.outside = knownOutside.orElseGet(() -> draws.share(outside, issued, part.issued, RARE));
        part.byCertificate = knownByCertificate.orElseGet(
                () -> draws.share(byCertificate, issued - outside, part.issued - part.outside, RARE));
        part.lost = bearable(part, draws.share(lost, issued, part.issued, RARE));
        part.invalid = draws.share(invalid, found(), part.found(), PLACES);
        long[] taken = draws.shares(votes, part.found() - part.invalid, PLACES);
        System.arraycopy(taken, 0, part.votes, 0, taken.length);
        without(part);
        return part;
    }

    /**
     * How many ballots of a part were never put into a box: as drawn, but no more at a station than voters carry away, which
     * no commission would wonder at – unless there are more in all than the stations can bear.
     *
     * @param part a part whose stations and ballots issued are known
     */
    private long bearable(Pot part, long drawn) {
        if (lost > surelyBearable(issued, stations) + LEVELS) {
            return drawn;
        }
        long most = part.stations == 1
                ? Math.max(FEW, part.issued / WITH_HUNDRED)
                : surelyBearable(part.issued, part.stations);
        long least = lost - surelyBearable(issued - part.issued, stations - part.stations);
        return Math.max(least, Math.min(drawn, most));
    }

    /** How many may be missing at some stations, however large each of them is; a station bears whole ballots alone. */
    private static long surelyBearable(long issued, long stations) {
        return Math.max(FEW * stations, issued / WITH_HUNDRED - 2 * stations);
    }

    private void without(Pot part) {
        stations -= part.stations;
        voters -= part.voters;
        added -= part.added;
        certificates -= part.certificates;
        issued -= part.issued;
        byCertificate -= part.byCertificate;
        outside -= part.outside;
        lost -= part.lost;
        invalid -= part.invalid;
        for (int i = 0; i < votes.length; i++) {
            votes[i] -= part.votes[i];
        }
    }

    /** The lines of the protocol of a pot that is one station. */
    long[] protocol(Draws draws) {
        // Ballots are printed for every voter and one in a hundred more; the spoiled ones come out of these.
        long reserve = voters / 100 + 1;
        long spoiled = Math.max(0, draws.below(Math.min(reserve, 3) + 2) - 1);
        long[] lines = new long[Slots.VOTES + votes.length];
        lines[Slots.ON_LIST] = voters;
        lines[Slots.CERTIFICATES] = certificates;
        lines[Slots.RECEIVED] = voters + reserve;
        lines[Slots.ISSUED] = issued;
        lines[Slots.BY_CERTIFICATE] = byCertificate;
        lines[Slots.OUTSIDE] = outside;
        lines[Slots.SPOILED] = spoiled;
        lines[Slots.UNUSED] = voters + reserve - issued - spoiled;
        lines[Slots.FOUND] = found();
        lines[Slots.INVALID] = invalid;
        System.arraycopy(votes, 0, lines, Slots.VOTES, votes.length);
        return lines;
    }
}
