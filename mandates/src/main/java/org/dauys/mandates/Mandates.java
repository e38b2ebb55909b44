package org.dauys.mandates;

import java.util.ArrayList;
import java.util.List;
import org.dauys.election.Body;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Party;
import org.dauys.election.Winner;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;

/**
 * The seats that a result gives to one list, or to who won in one district, by their numbers in the house.
 *
 * <p>Seats are numbered from 1 through a body: contests, constituencies and parties in the order of the documents.
 *
 * @param body the body
 * @param contest the contest
 * @param where the code of the constituency, or the id of the contest if its lists have seats over all constituencies
 * @param holder the code of the list, of the candidate, or of the party of a declared winner, {@link Party#UNKNOWN_CODE} if
 *     that is not known
 * @param seats the figure that gives them; the holder's part of it
 * @param first the number of the first of them in the house
 * @param number how many, at least 1
 */
public record Mandates(
        Body body, Contest contest, String where, String holder, Figure<Tally> seats, int first, int number) {
    /** All seats of a body that are settled, in the order of their numbers. */
    public static List<Mandates> of(Result result, Body body) {
        var numbering = new Numbering(body);
        for (Result.OfContest contest : result.contests()) {
            if (contest.contest().body().equals(body.id())) {
                numbering.add(contest, result.record());
            }
        }
        return numbering.all;
    }

    private static final class Numbering {
        private final Body body;
        private final List<Mandates> all = new ArrayList<>();
        private int next = 1;

        Numbering(Body body) {
            this.body = body;
        }

        void add(Result.OfContest contest, ElectionRecord record) {
            boolean inEach = !contest.areas().isEmpty()
                    && contest.areas().stream().allMatch(area -> area.seats().isPresent());
            if (inEach) {
                contest.areas()
                        .forEach(area -> area.seats()
                                .ifPresent(seats -> add(
                                        contest.contest(), area.constituency().code(), seats)));
            } else if (contest.contest().countedFrom() == Contest.CountedFrom.DECLARED
                    && contest.contest().constituencies().size() > 1) {
                contest.seats().ifPresent(seats -> districts(contest.contest(), seats, record));
            } else {
                contest.seats()
                        .ifPresent(seats ->
                                add(contest.contest(), contest.contest().id(), seats));
            }
        }

        private void add(Contest contest, String where, Figure<Tally> seats) {
            for (String holder : seats.value().claimants().names()) {
                add(contest, where, holder, seats, seats.value().of(holder));
            }
        }

        /** The sums of parties were declared, and the winners of districts as far as known. */
        private void districts(Contest contest, Figure<Tally> seats, ElectionRecord record) {
            for (Constituency district : contest.constituencies()) {
                String holder = record.winners().stream()
                        .filter(winner -> winner.constituency().equals(district.code()))
                        .map(Winner::party)
                        .findFirst()
                        .orElse(Party.UNKNOWN_CODE);
                add(contest, district.code(), holder, seats, district.seats());
            }
        }

        private void add(Contest contest, String where, String holder, Figure<Tally> seats, long number) {
            if (number > 0) {
                int many = Math.toIntExact(number);
                all.add(new Mandates(body, contest, where, holder, seats, next, many));
                next = Math.addExact(next, many);
            }
        }
    }
}
