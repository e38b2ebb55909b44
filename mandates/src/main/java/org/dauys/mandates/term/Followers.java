package org.dauys.mandates.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dauys.figures.Citation;
import org.dauys.mandates.Answer;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.OrderStep;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.PersonsSection;
import org.dauys.mandates.Registration;
import org.dauys.mandates.Roll;
import org.dauys.mandates.SeatingRule;
import org.dauys.mandates.Statuses;
import org.dauys.mandates.TermAct;
import org.dauys.mandates.VacancyRule;
import org.dauys.statute.Keyed;

/**
 * How a vacant seat is filled again, by the rules in their order: the first that leads to somebody, to a by-election or to
 * nobody holds.
 *
 * @param law the law, for its groups
 * @param roll the lists, and what was decided on them
 * @param house who has which seat
 * @param electionDay the day on which belonging to a group is asked
 */
record Followers(PersonsLaw law, Roll roll, House house, LocalDate electionDay) {
    /** After these a person is not on the list any more in any sense that counts. */
    private static final Set<TermAct.Kind> FOR_GOOD = EnumSet.of(
            TermAct.Kind.DIED, TermAct.Kind.EXPELLED, TermAct.Kind.LEFT_PARTY, TermAct.Kind.LOST_ELIGIBILITY);

    /** How a seat is filled again. */
    sealed interface Way {
        /** One of these follows, by that rule. */
        record OneOf(List<Possible> possible, boolean chosen) implements Way {
            List<String> persons() {
                return possible.stream().map(Possible::person).toList();
            }
        }

        /** The voters elect anew. */
        record Anew(Citation basis) implements Way {}

        /** Nobody follows. */
        record Nobody(Citation basis) implements Way {}

        /** The rules do not say, or are not at hand. */
        record NotKnown() implements Way {}
    }

    /** Who may follow, and by which sentence. */
    record Possible(String person, Citation basis) {}

    /** What makes a person unfit to follow: what happened, and where it stands. */
    record Unfit(String what, Citation entry) {}

    /** The list of a seat. */
    Optional<CandidateList> list(Opening.Seat seat) {
        return roll.list(seat.where(), seat.holder());
    }

    /** Why a person of a list may not follow any more. */
    Optional<Unfit> unfit(Opening.Seat seat, String person, LocalDate day) {
        return unfit(seat, person, Statuses.on(roll, day));
    }

    private Optional<Unfit> unfit(Opening.Seat seat, String person, Statuses statuses) {
        Optional<Unfit> gone = house.gone(person).stream()
                .filter(act -> FOR_GOOD.contains(act.kind()))
                .findFirst()
                .map(act -> new Unfit(Keyed.written(act.kind()), act.entry()));
        return gone.or(
                () -> statuses.fallen(seat.where(), seat.holder(), person).map(Followers::unfit));
    }

    private static Unfit unfit(Registration act) {
        return new Unfit(Keyed.written(act.status()), act.entry());
    }

    /** How a vacant seat is filled again on a day. */
    Way way(Opening.Seat seat, LocalDate day) {
        List<VacancyRule> rules = seat.rules().map(PersonsSection::vacancies).orElse(List.of());
        List<Possible> possible = new ArrayList<>();
        for (VacancyRule rule : rules) {
            Citation basis = rule.clause().citation();
            switch (rule) {
                case VacancyRule.SeatLost _ -> {}
                case VacancyRule.PartyNames _ -> {
                    able(seat, day).forEach(person -> possible.add(new Possible(person, basis)));
                    if (!possible.isEmpty()) {
                        return new Way.OneOf(possible, true);
                    }
                }
                case VacancyRule.NextOnList next -> {
                    if (next(seat, next, day, possible)) {
                        return new Way.OneOf(possible, false);
                    }
                }
                case VacancyRule.ByElection _ -> {
                    return possible.isEmpty() ? new Way.Anew(basis) : new Way.OneOf(possible, false);
                }
                case VacancyRule.StaysVacant _ -> {
                    return possible.isEmpty() ? new Way.Nobody(basis) : new Way.OneOf(possible, false);
                }
            }
        }
        return possible.isEmpty() ? new Way.NotKnown() : new Way.OneOf(possible, false);
    }

    /** Adds who may be next by a rule; true if somebody surely is, so that no further rule is asked. */
    private boolean next(Opening.Seat seat, VacancyRule.NextOnList rule, LocalDate day, List<Possible> possible) {
        Answer applies = rule.same()
                .map(group -> house.lastHolder(seat.number())
                        .map(left -> isOf(group, left))
                        .orElse(Answer.NO))
                .orElse(Answer.YES);
        if (applies == Answer.NO) {
            return false;
        }
        boolean isOrdered = isOrdered(seat);
        boolean isSure = false;
        for (String person : inTurn(seat, day)) {
            Answer fits = rule.same().map(group -> isOf(group, person)).orElse(Answer.YES);
            if (fits != Answer.NO
                    && possible.stream().noneMatch(some -> some.person().equals(person))) {
                possible.add(new Possible(person, rule.clause().citation()));
            }
            isSure |= fits == Answer.YES;
            if (isSure && isOrdered) {
                break;
            }
        }
        return isSure && applies == Answer.YES;
    }

    private Answer isOf(String group, String person) {
        return law.group(group).has(roll.traitsOf(person), electionDay);
    }

    /** Who of a list may sit and does not, in the order in which the list is seated, as far as that is known. */
    private List<String> able(Opening.Seat seat, LocalDate day) {
        Statuses statuses = Statuses.on(roll, day);
        return inOrder(seat)
                .filter(person -> house.seatOf(person).isEmpty())
                .filter(person -> unfit(seat, person, statuses).isEmpty())
                .toList();
    }

    private Stream<String> inOrder(Opening.Seat seat) {
        Map<String, Long> votes = list(seat).map(CandidateList::votes).orElse(Map.of());
        Stream<String> persons = list(seat).map(CandidateList::persons).stream().flatMap(List::stream);
        return byVotes(seat) ? persons.sorted(OrderStep.mostFirst(person -> votes.getOrDefault(person, 0L))) : persons;
    }

    private static Optional<SeatingRule.PreferenceFirst> preference(Opening.Seat seat) {
        return seat.rules().flatMap(rules -> rules.rule(SeatingRule.PreferenceFirst.class));
    }

    /** Whether all of a list are ordered by their votes, and these are at hand. */
    private boolean byVotes(Opening.Seat seat) {
        return preference(seat).filter(rule -> rule.share().signum() == 0).isPresent()
                && list(seat).stream()
                        .flatMap(list -> list.places().stream())
                        .allMatch(place -> place.votes().isPresent());
    }

    /**
     * Whether it is known who comes before whom. Where votes change the order of the list and are not at hand, or only a
     * share of the list's votes moves a person up, or a lot decides between equal votes, everybody may be the next.
     */
    private boolean isOrdered(Opening.Seat seat) {
        return preference(seat)
                .map(rule -> byVotes(seat) && (rule.ties() == SeatingRule.Ties.LIST_ORDER || votesDiffer(seat)))
                .orElse(true);
    }

    private boolean votesDiffer(Opening.Seat seat) {
        List<Long> votes = list(seat).stream()
                .flatMap(list -> list.places().stream())
                .map(place -> place.votes().orElse(0))
                .toList();
        return new HashSet<>(votes).size() == votes.size();
    }

    /** The same without those who left a seat of this term or did not take one: their turn is over. */
    private List<String> inTurn(Opening.Seat seat, LocalDate day) {
        return able(seat, day).stream()
                .filter(person -> house.gone(person).isEmpty())
                .toList();
    }
}
