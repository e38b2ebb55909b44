package org.dauys.documents.rehearsal;

import java.util.List;

/**
 * What the protocols of a constituency must add up to.
 *
 * @param voters voters on the lists when voting ended
 * @param added of these, those who were not on them before
 * @param certificates absentee certificates issued
 * @param issued ballots issued
 * @param byCertificate of these, those for certificates
 * @param outside of these, those outside the stations
 * @param lost ballots issued that were never put into a box
 * @param invalid invalid ballots
 * @param votes the votes of each option, those against all last if there are any
 */
record Totals(
        long voters,
        long added,
        long certificates,
        long issued,
        long byCertificate,
        long outside,
        long lost,
        long invalid,
        List<Long> votes) {
    /**
     * The totals with their own list.
     *
     * @throws IllegalArgumentException if no protocols can add up to them
     */
    Totals {
        votes = List.copyOf(votes);
        long counted = votes.stream().reduce(invalid, Math::addExact);
        boolean fits = issued <= voters
                && added <= voters
                && certificates <= voters
                && outside + byCertificate <= issued
                && Math.addExact(counted, lost) == issued;
        if (!fits) {
            throw new IllegalArgumentException("No protocols can add up to " + votes + " and " + issued + " issued.");
        }
    }
}
