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
import org.dauys.apportionment.CompensationStep;
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
import org.dauys.figures.Conclusion;
import org.dauys.figures.Explanation;
import org.dauys.figures.Figure;
import org.dauys.figures.Path;
import org.dauys.figures.Step;
import org.dauys.figures.Tally;
import org.dauys.statute.JoinStep;
import org.dauys.statute.LevelStep;
import org.dauys.statute.NextListStep;
import org.dauys.statute.TallyStep;
import org.dauys.statute.TransferStep;

/** Follows seats back to the steps that gave them, through groups, tiers and areas. */
final class SeatTrace {
    private final Explanation explanation;
    private final Map<Path, Map<String, Deque<Won>>> chains = new HashMap<>();

    SeatTrace(Explanation explanation) {
        this.explanation = explanation;
    }

    /** A seat: what won it, and the figure that says so, the part of the claimant. */
    record Won(Seats.Award award, Path figure) {}

    /**
     * The seats of a claimant in the order in which it won them: exactly as many as the figure says. Where no single
     * step gave a seat, the figure itself stands for it.
     */
    List<Won> of(Figure<Tally> seats, String claimant) {
        if (!seats.value().claimants().contains(claimant)) {
            return List.of();
        }
        int number = Math.toIntExact(seats.value().of(claimant));
        Optional<Conclusion> line = explanation.conclusion(seats.path());
        List<Won> traced =
                number == 0 || line.isEmpty() ? List.of() : traced(line.get().step(), claimant);
        List<Won> won = new ArrayList<>();
        Seats.Award award = line.filter(known -> known.step() instanceof NextListStep.SeatsWithNextList)
                .map(_ -> Seats.Award.NEXT_LIST)
                .orElse(Seats.Award.OTHER_RULE);
        for (int i = traced.size(); i < number; i++) {
            won.add(new Won(award, seats.path().written(claimant)));
        }
        won.addAll(traced.subList(Math.max(0, traced.size() - number), traced.size()));
        return won;
    }

    private List<Won> traced(Step<?> step, String claimant) {
        return switch (step) {
            case AllSeats(var _, var last) -> List.copyOf(chain(last).getOrDefault(claimant, new ArrayDeque<>()));
            case SeatsBeyond(var _, var all, var _) -> of(all, claimant);
            case CompensationStep.SeatsInAll(var _, var due, var won) ->
                TallySentences.of(won.value(), claimant) > TallySentences.of(due.value(), claimant)
                        ? List.of()
                        : of(due, claimant);
            case TransferStep.SeatsTogether(var _, var _, var parts) -> together(parts, claimant);
            case TallyStep.TogetherOf(var _, var _, var parts) -> together(parts, claimant);
            case JoinStep.SeatsOfMembers(var _, var _, var joined, var within) ->
                joined.value().claimants().contains(claimant) ? of(joined, claimant) : together(within, claimant);
            case TallyStep.InPlace(var _, var claimants, var place, var byClaimant) ->
                elsewhere(of(byClaimant.get(claimants.position(claimant)), place));
            case LevelStep.WithPlaced(var _, var before, var placed, var place) -> {
                List<Won> all = new ArrayList<>(of(before, claimant));
                all.addAll(elsewhere(of(placed, place + "/" + claimant)));
                yield all;
            }
            default -> List.of();
        };
    }

    private List<Won> together(List<Figure<Tally>> parts, String claimant) {
        return parts.stream().flatMap(part -> of(part, claimant).stream()).toList();
    }

    /** Seats that were given to a place, or to a list in a place, so that their steps are told as they are. */
    private static List<Won> elsewhere(List<Won> seats) {
        return seats.stream()
                .map(seat -> new Won(Seats.Award.OTHER_RULE, seat.figure()))
                .toList();
    }

    /** The seats of every claimant in the order in which it won them; seats that were taken back are left out. */
    private Map<String, Deque<Won>> chain(Figure<Standing> last) {
        Map<String, Deque<Won>> known = chains.get(last.path());
        if (known != null) {
            return known;
        }
        Map<String, Deque<Won>> won = new HashMap<>();
        for (Conclusion line : awards(explanation, last)) {
            if (line.step() instanceof AwardStep step && line.figure().value() instanceof Standing after) {
                apply(won, line.path(), step, after);
            }
        }
        chains.put(last.path(), won);
        return won;
    }

    /** The awards that led to a standing, the first of them first. */
    private static List<Conclusion> awards(Explanation explanation, Figure<Standing> last) {
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
            case WholeQuotas _, WholeQuotasWithin _ -> whole(won, path, after);
            case RemainderSeat _, RemainderSeatWithin _ -> push(won, path, after, Seats.Award.REMAINDER);
            case AverageSeat _, AverageSeatWithin _ -> push(won, path, after, Seats.Award.AVERAGE);
            case PluralitySeats _ -> push(won, path, after, Seats.Award.PLURALITY);
            case MajoritySeat _, PlacingStep _ -> push(won, path, after, Seats.Award.OTHER_RULE);
            case SeatGivenUp _, WithdrawnSeat _ -> pop(won, after);
            case TiedSeats tied when tied.withdrawal() -> pop(won, after);
            case TiedSeats _ -> push(won, path, after, Seats.Award.TIE);
        }
    }

    private static void whole(Map<String, Deque<Won>> won, Path path, Standing after) {
        for (String claimant : after.claimants().names()) {
            for (long i = 0; i < after.part(claimant); i++) {
                seats(won, claimant).addLast(new Won(Seats.Award.WHOLE_QUOTA, path.written(claimant)));
            }
        }
    }

    private static void push(Map<String, Deque<Won>> won, Path path, Standing after, Seats.Award award) {
        after.changed().forEach(name -> seats(won, name).addLast(new Won(award, path.written(name))));
    }

    private static void pop(Map<String, Deque<Won>> won, Standing after) {
        after.changed().forEach(name -> seats(won, name).pollLast());
    }

    private static Deque<Won> seats(Map<String, Deque<Won>> won, String claimant) {
        return won.computeIfAbsent(claimant, _ -> new ArrayDeque<>());
    }
}
