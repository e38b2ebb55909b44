package org.dauys.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.AllSeats;
import org.dauys.apportionment.AverageSeat;
import org.dauys.apportionment.AverageSeatWithin;
import org.dauys.apportionment.AwardStep;
import org.dauys.apportionment.MajoritySeat;
import org.dauys.apportionment.NoSeats;
import org.dauys.apportionment.PlacingStep;
import org.dauys.apportionment.PluralitySeats;
import org.dauys.apportionment.RemainderSeat;
import org.dauys.apportionment.RemainderSeatWithin;
import org.dauys.apportionment.SeatGivenUp;
import org.dauys.apportionment.SeatsBegun;
import org.dauys.apportionment.SeatsBeyond;
import org.dauys.apportionment.Standing;
import org.dauys.apportionment.TiedSeats;
import org.dauys.apportionment.WholeQuotas;
import org.dauys.apportionment.WholeQuotasWithin;
import org.dauys.apportionment.WithdrawnSeat;
import org.dauys.election.Candidate;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Explanation;
import org.dauys.figures.Figure;
import org.dauys.figures.Path;
import org.dauys.figures.Tally;
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
        /** Another rule: the seat of a majority, or one placed in a constituency. */
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
        for (Result.OfContest contest : result.contests()) {
            boolean whole = contest.contest().id().equals(where)
                    || contest.contest().body().equals(where);
            if (whole && contest.areas().isEmpty()) {
                declared(contest, party, seats);
            }
            if (whole && contest.areas().stream().noneMatch(area -> area.seats().isPresent())) {
                contest.whole().ifPresent(all -> area(result, all, party, seats));
            }
            for (Result.OfArea area : contest.areas()) {
                if (whole || area.constituency().code().equals(where)) {
                    area(result, area, party, seats);
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

    private static void area(Result result, Result.OfArea area, String party, List<Seat> into) {
        String code = area.constituency().code();
        if (!hasSeats(result, area, party)) {
            return; // most parties have none in most places, and to find who won which is long
        }
        Map<String, Deque<Won>> won = won(result.explanation(), area);
        for (String claimant : area.votes().value().claimants().names()) {
            if (claimant.equals(party) || partyOf(result, code, claimant).equals(party)) {
                for (Won seat : won.getOrDefault(claimant, new ArrayDeque<>())) {
                    into.add(new Seat(
                            into.size() + 1L,
                            Optional.of(code),
                            claimant,
                            seat.award(),
                            seat.figure().written(claimant)));
                }
            }
        }
    }

    private static boolean hasSeats(Result result, Result.OfArea area, String party) {
        return area.seats()
                .map(Figure::value)
                .filter(seats -> result.record()
                                .candidates()
                                .containsKey(area.constituency().code())
                        || (seats.claimants().contains(party) && seats.of(party) > 0))
                .isPresent();
    }

    private static String partyOf(Result result, String constituency, String claimant) {
        return result.record().candidates().getOrDefault(constituency, List.of()).stream()
                .filter(candidate -> candidate.code().equals(claimant))
                .map(Candidate::party)
                .findFirst()
                .orElse(claimant);
    }

    private record Won(Award award, Path figure) {}

    /** The seats of every claimant in the order in which it won them; seats that were taken back are left out. */
    private static Map<String, Deque<Won>> won(Explanation explanation, Result.OfArea area) {
        Map<String, Deque<Won>> won = new HashMap<>();
        Optional<Conclusion> end = area.seats()
                .flatMap(seats -> explanation.conclusion(seats.path()))
                .flatMap(line -> line.step() instanceof SeatsBeyond(var _, var all, var _)
                        ? explanation.conclusion(all.path())
                        : Optional.of(line));
        if (end.isEmpty()) {
            return won;
        }
        if (!(end.get().step() instanceof AllSeats(var _, var last))) {
            give(won, area.seats().orElseThrow(), Award.NEXT_LIST);
            return won;
        }
        for (Conclusion line : chain(explanation, last)) {
            if (line.step() instanceof AwardStep step) {
                apply(won, line.path(), step, step.result());
            }
        }
        return won;
    }

    private static void give(Map<String, Deque<Won>> won, Figure<Tally> seats, Award award) {
        for (String claimant : seats.value().claimants().names()) {
            for (long i = 0; i < seats.value().of(claimant); i++) {
                push(won, claimant, new Won(award, seats.path()));
            }
        }
    }

    /** The awards that led to a standing, the first of them first. */
    static List<Conclusion> chain(Explanation explanation, Figure<Standing> last) {
        Deque<Conclusion> chain = new ArrayDeque<>();
        Optional<Figure<Standing>> next = Optional.of(last);
        while (next.isPresent()) {
            Optional<Conclusion> line = explanation.conclusion(next.get().path());
            next = Optional.empty();
            if (line.isPresent() && line.get().step() instanceof AwardStep step) {
                chain.push(line.get());
                next = step.before();
            }
        }
        return List.copyOf(chain);
    }

    private static void apply(Map<String, Deque<Won>> won, Path path, AwardStep step, Standing after) {
        switch (step) {
            case NoSeats _, SeatsBegun _ -> {} // seats won elsewhere are not of this contest
            case WholeQuotas _ -> {
                for (String claimant : after.claimants().names()) {
                    for (long i = 0; i < after.part(claimant); i++) {
                        push(won, claimant, new Won(Award.WHOLE_QUOTA, path));
                    }
                }
            }
            case RemainderSeat _ -> after.changed().forEach(name -> push(won, name, new Won(Award.REMAINDER, path)));
            case AverageSeat _ -> after.changed().forEach(name -> push(won, name, new Won(Award.AVERAGE, path)));
            case PluralitySeats _ -> after.changed().forEach(name -> push(won, name, new Won(Award.PLURALITY, path)));
            case WholeQuotasWithin _ -> {
                for (String claimant : after.claimants().names()) {
                    for (long i = 0; i < after.part(claimant); i++) {
                        push(won, claimant, new Won(Award.WHOLE_QUOTA, path));
                    }
                }
            }
            case RemainderSeatWithin _ ->
                after.changed().forEach(name -> push(won, name, new Won(Award.REMAINDER, path)));
            case AverageSeatWithin _ ->
                after.changed().forEach(name -> push(won, name, new Won(Award.AVERAGE, path)));
            case MajoritySeat _, PlacingStep _ ->
                after.changed().forEach(name -> push(won, name, new Won(Award.OTHER_RULE, path)));
            case SeatGivenUp _ -> after.changed().forEach(name -> pop(won, name));
            case WithdrawnSeat _ -> after.changed().forEach(name -> pop(won, name));
            case TiedSeats tied when tied.withdrawal() -> after.changed().forEach(name -> pop(won, name));
            case TiedSeats _ -> after.changed().forEach(name -> push(won, name, new Won(Award.TIE, path)));
        }
    }

    private static void push(Map<String, Deque<Won>> won, String claimant, Won seat) {
        won.computeIfAbsent(claimant, name -> new ArrayDeque<>()).addLast(seat);
    }

    private static void pop(Map<String, Deque<Won>> won, String claimant) {
        won.getOrDefault(claimant, new ArrayDeque<>()).pollLast();
    }
}
