package org.dauys.mandates.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.Answer;
import org.dauys.mandates.Demand;
import org.dauys.mandates.Group;
import org.dauys.mandates.MandateStep;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Roll;
import org.dauys.mandates.SeatingRule;
import org.dauys.mandates.TermAct;
import org.dauys.mandates.VacancyRule;
import org.dauys.reading.Finding;

/**
 * Whether a person may come to a seat, and what it does to the quota of the list.
 *
 * @param law the law, for its groups
 * @param roll what is private of persons
 * @param opening the house as it began
 * @param house who has which seat
 * @param followers how a vacant seat is filled again
 * @param reasoning receives what quotas ask
 */
record Coming(PersonsLaw law, Roll roll, Opening opening, House house, Followers followers, Reasoning reasoning) {
    /**
     * That a person may come.
     *
     * @param basis by which sentence; empty if the rules are not at hand
     * @param notices what must be said of it
     */
    record Admitted(Optional<Citation> basis, List<Notice> notices) {
        static Admitted by(Citation basis, Notice... notices) {
            return new Admitted(Optional.of(basis), List.of(notices));
        }
    }

    /** Admits a person to a seat, or reports why not. */
    Optional<Admitted> admit(TermAct act, Opening.Seat seat, List<Finding> findings) {
        Optional<String> holder = house.holder(seat.number());
        if (holder.isPresent()) {
            findings.add(Acts.finding(TermCode.SEAT_IS_TAKEN, act, "seat", holder.get()));
            return Optional.empty();
        }
        Optional<Integer> other = house.seatOf(act.person());
        if (other.isPresent()) {
            findings.add(Acts.finding(TermCode.HAS_A_SEAT, act, "person", other.get()));
            return Optional.empty();
        }
        Followers.Way way = followers.way(seat, act.on());
        return act.kind() == TermAct.Kind.ELECTED_ANEW ? anew(act, way, findings) : follows(act, seat, way, findings);
    }

    private static Optional<Admitted> anew(TermAct act, Followers.Way way, List<Finding> findings) {
        return switch (way) {
            case Followers.Way.Anew(Citation basis) -> Optional.of(Admitted.by(basis));
            case Followers.Way.NotKnown() ->
                Optional.of(new Admitted(Optional.empty(), List.of(new Notice.RulesNotAtHand(act))));
            case Followers.Way.OneOf _, Followers.Way.Nobody _ -> {
                findings.add(Acts.finding(TermCode.NO_BY_ELECTION, act, "act"));
                yield Optional.empty();
            }
        };
    }

    private Optional<Admitted> follows(TermAct act, Opening.Seat seat, Followers.Way way, List<Finding> findings) {
        if (way instanceof Followers.Way.Anew) {
            findings.add(Acts.finding(TermCode.NO_FOLLOWING, act, "act"));
            return Optional.empty();
        }
        if (followers.list(seat).isEmpty()) {
            return Optional.of(unchecked(act, seat));
        }
        Optional<Finding> unfit = unfit(act, seat);
        if (unfit.isPresent()) {
            findings.add(unfit.get());
            return Optional.empty();
        }
        return switch (way) {
            case Followers.Way.OneOf one -> oneOf(act, one, findings);
            case Followers.Way.NotKnown() ->
                Optional.of(new Admitted(Optional.empty(), List.of(new Notice.RulesNotAtHand(act))));
            case Followers.Way.Nobody _, Followers.Way.Anew _ -> {
                findings.add(Acts.finding(TermCode.NO_FOLLOWING, act, "act"));
                yield Optional.empty();
            }
        };
    }

    /** The list is not at hand: that the person is on it is believed, and said. */
    private static Admitted unchecked(TermAct act, Opening.Seat seat) {
        Optional<Citation> basis = seat.rules().stream()
                .flatMap(rules -> rules.vacancies().stream())
                .filter(rule -> !(rule instanceof VacancyRule.SeatLost))
                .map(rule -> rule.clause().citation())
                .findFirst();
        Notice notice = basis.isPresent() ? new Notice.ListNotAtHand(act) : new Notice.RulesNotAtHand(act);
        return new Admitted(basis, List.of(notice));
    }

    private Optional<Finding> unfit(TermAct act, Opening.Seat seat) {
        boolean isOnList = followers.list(seat).stream()
                .flatMap(list -> list.places().stream())
                .anyMatch(place -> place.person().equals(act.person()));
        return isOnList
                ? followers
                        .unfit(seat, act.person(), act.on())
                        .map(why ->
                                Acts.finding(TermCode.NOT_ELIGIBLE_ANY_MORE, act, "person", why.what(), why.entry()))
                : Optional.of(Acts.finding(TermCode.NOT_ON_THE_LIST, act, "person", seat.holder()));
    }

    private static Optional<Admitted> oneOf(TermAct act, Followers.Way.OneOf way, List<Finding> findings) {
        Optional<Followers.Possible> right = way.possible().stream()
                .filter(some -> some.person().equals(act.person()))
                .findFirst();
        if (right.isEmpty()) {
            findings.add(Acts.finding(TermCode.NOT_THE_NEXT, act, "person", String.join(", ", way.persons())));
            return Optional.empty();
        }
        return right.map(by -> way.chosen() || way.possible().size() == 1
                ? Admitted.by(by.basis())
                : Admitted.by(by.basis(), new Notice.NextNotKnown(act, way.persons())));
    }

    /** Whether a person of the list declines a vacant seat that was not theirs. */
    boolean isOffered(TermAct act, Opening.Seat seat) {
        return house.holder(seat.number()).isEmpty()
                && house.seatOf(act.person()).isEmpty()
                && unfit(act, seat).isEmpty();
    }

    /** The quotas of a list that are not, or may not be, met after a person followed. */
    List<Notice.QuotaBroken> quotas(TermAct act, Opening.Seat seat) {
        List<Notice.QuotaBroken> broken = new ArrayList<>();
        List<SeatingRule.Quota> rules = seat.rules()
                .map(section -> section.all(SeatingRule.Quota.class))
                .orElse(List.of());
        for (SeatingRule.Quota rule : rules) {
            quota(act, seat, rule, scope(act, seat).within(rule.group())).ifPresent(broken::add);
        }
        return broken;
    }

    private Reasoning scope(TermAct act, Opening.Seat seat) {
        return reasoning
                .within("persons")
                .within(opening.body())
                .within("seat")
                .within(String.valueOf(seat.number()))
                .within("quota-after-act")
                .within(String.valueOf(act.number()));
    }

    private Optional<Notice.QuotaBroken> quota(
            TermAct act, Opening.Seat seat, SeatingRule.Quota rule, Reasoning scope) {
        Group group = law.group(rule.group());
        Citation basis = rule.clause().citation();
        Figure<Long> seats = scope.conclude("seats", new Given<>(basis, house.seatsOf(seat.where(), seat.holder())));
        Figure<Long> least = scope.conclude(
                "least", new MandateStep.LeastOfGroup(basis, seats, group, rule.share(), rule.rounding()));
        List<String> sitting = house.sittingFor(seat.where(), seat.holder());
        int sure = count(group, sitting, Answer.YES);
        int notKnown = count(group, sitting, Answer.UNKNOWN);
        // Seats that are still vacant may yet be filled from the group.
        int vacant = Math.toIntExact(seats.value() - sitting.size());
        if (sure + vacant >= least.value()) {
            return Optional.empty();
        }
        Path path = scope.scope();
        var question = new Question(
                path,
                "quota-after-replacement",
                List.of("the-replacement-holds", "another-person-follows"),
                1,
                basis,
                opening.authority());
        return Optional.of(new Notice.QuotaBroken(act, new Demand(group, least), sure, notKnown, vacant, question));
    }

    private int count(Group group, List<String> persons, Answer answer) {
        return (int) persons.stream()
                .filter(person -> group.has(roll.traitsOf(person), opening.electionDay()) == answer)
                .count();
    }
}
