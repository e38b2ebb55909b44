package org.dauys.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.election.Candidate;
import org.dauys.figures.Explanation;
import org.dauys.figures.Figure;
import org.dauys.figures.Path;
import org.dauys.statute.Result;

/** Finds in which step each seat was won, so that people may ask for a list's fortieth seat. */
public final class Seats {
    private Seats() {}

    /** What won a seat. */
    public enum Award {
        /** A whole quota of votes. */
        WHOLE_QUOTA,
        /** A large remainder. */
        REMAINDER,
        /** A high average. */
        AVERAGE,
        /** The most votes. */
        PLURALITY,
        /** The settling of a tie. */
        TIE,
        /** The rule for the only list that passed and the next one. */
        NEXT_LIST,
        /** Another rule: the seat of a majority, one placed in a constituency, one by double proportionality. */
        OTHER_RULE,
        /** A declaration: the votes are not known to us. */
        DECLARED
    }

    /**
     * A seat.
     *
     * @param number which one it is of the party's, from 1, in the place asked for
     * @param constituency where it was won; empty if it was declared for a whole contest
     * @param claimant the list or candidate that won it
     * @param award what won it
     * @param why the figure that says so, the claimant's part of it
     */
    public record Seat(long number, Optional<String> constituency, String claimant, Award award, Path why) {}

    /**
     * The figure in which a list got its n-th seat; {@link Explanation#why} says why.
     *
     * @param where the id of a body or a contest, or the code of a constituency
     * @param party the code of a party, or of a candidate
     * @param number which seat, from 1
     * @return empty if there is no such place, or fewer seats are settled there
     */
    public static Optional<Path> of(Result result, String where, String party, long number) {
        List<Seat> seats = all(result, where, party);
        return number < 1 || number > seats.size()
                ? Optional.empty()
                : Optional.of(seats.get((int) number - 1).why());
    }

    /** All settled seats of a party, or of a candidate, in the order in which they were won. */
    public static List<Seat> all(Result result, String where, String party) {
        List<Seat> seats = new ArrayList<>();
        var trace = new SeatTrace(result.explanation());
        for (Result.OfContest contest : result.contests()) {
            boolean whole = contest.contest().id().equals(where)
                    || contest.contest().body().equals(where);
            if (whole && contest.areas().isEmpty()) {
                declared(contest, party, seats);
            }
            if (whole && contest.areas().stream().noneMatch(area -> area.seats().isPresent())) {
                contest.whole().ifPresent(all -> area(trace, result, all, party, seats));
            }
            for (Result.OfArea area : contest.areas()) {
                if (whole || area.constituency().code().equals(where)) {
                    area(trace, result, area, party, seats);
                }
            }
        }
        return List.copyOf(seats);
    }

    private static void declared(Result.OfContest contest, String party, List<Seat> into) {
        long seats = contest.seats()
                .map(Figure::value)
                .filter(all -> all.claimants().contains(party))
                .map(all -> all.of(party))
                .orElse(0L);
        Path why = Path.of(contest.contest().id()).then("declared").written(party);
        for (long i = 0; i < seats; i++) {
            into.add(new Seat(into.size() + 1L, Optional.empty(), party, Award.DECLARED, why));
        }
    }

    private static void area(SeatTrace trace, Result result, Result.OfArea area, String party, List<Seat> into) {
        String code = area.constituency().code();
        if (area.seats().isEmpty()) {
            return;
        }
        for (String claimant : area.seats().get().value().claimants().names()) {
            if (claimant.equals(party) || partyOf(result, code, claimant).equals(party)) {
                for (SeatTrace.Won seat : trace.of(area.seats().get(), claimant)) {
                    into.add(new Seat(into.size() + 1L, Optional.of(code), claimant, seat.award(), seat.figure()));
                }
            }
        }
    }

    private static String partyOf(Result result, String constituency, String claimant) {
        return result.record().candidates().getOrDefault(constituency, List.of()).stream()
                .filter(candidate -> candidate.code().equals(claimant))
                .map(Candidate::party)
                .findFirst()
                .orElse(claimant);
    }
}
