package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.RegisteredList;
import org.dauys.election.Reserved;

/**
 * Fits the steps of a section to a contest that another law ruled: what they need and the figures lack is left out and
 * said.
 *
 * @param contest the contest of lists
 * @param section the section as its own law has it
 * @param related whether both laws are of one country, so that seats won in constituencies mean the same
 * @param districts the contest of persons to which rules on constituencies refer, if there is one
 * @param assumptions receives what is left out
 */
record Fitting(
        ElectionRecord record,
        Contest contest,
        Section section,
        boolean related,
        Optional<Contest> districts,
        List<Assumption> assumptions) {
    List<Provision> steps() {
        boolean kinds = Ways.all(section.steps()).anyMatch(Fitting::asksForKinds);
        boolean known = record.particulars().lists().stream()
                .anyMatch(list -> list.kind() != RegisteredList.Kind.PARTY || list.parties() > 1);
        if (kinds && !known) {
            assume(Assumption.Kind.KINDS_UNKNOWN, "");
        }
        recalled();
        return Rewriting.of(section.steps(), this::fitted);
    }

    private void recalled() {
        String articles = Ways.all(section.steps())
                .filter(step -> step instanceof Provision.BaseOfShares
                        || step instanceof Provision.AdmitLists
                        || step instanceof Provision.AllotByHighestAverages
                        || step instanceof Provision.AllotByLargestRemainders)
                .map(Provision::clause)
                .filter(clause -> !clause.isEstablished())
                .map(Clause::article)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!articles.isEmpty()) {
            assume(Assumption.Kind.LAW_RECALLED, articles);
        }
    }

    private static boolean asksForKinds(Provision step) {
        return switch (step) {
            case TransferProvision.SetAsidePreferential _ -> true;
            case Provision.AdmitLists rule ->
                rule.anyOf().stream()
                        .anyMatch(condition -> condition instanceof Condition.OfKind
                                || (condition instanceof Condition.Share share && !share.isForAll()));
            default -> false;
        };
    }

    private Optional<Provision> fitted(Provision step) {
        return switch (step) {
            case Provision.BaseOfShares rule -> Optional.of(base(rule));
            case Provision.AdmitLists rule -> admitted(rule);
            case TransferProvision.TransferFragments _
            when districts.isEmpty() -> without(Assumption.Kind.NO_VOTES_TO_CARRY);
            case Provision.AllotByHighestAverages rule
            when rule.from() == Provision.AllotByHighestAverages.From.SEATS_WON && !related -> {
                without(Assumption.Kind.SEATS_APART);
                yield Optional.of(new Provision.AllotByHighestAverages(
                        rule.clause(),
                        rule.scope(),
                        rule.divisors(),
                        Provision.AllotByHighestAverages.From.NO_SEATS,
                        rule.ties()));
            }
            case Leveling rule when !related -> leveling(rule);
            default -> Optional.of(step);
        };
    }

    private Optional<Provision> leveling(Leveling rule) {
        return switch (rule) {
            case Leveling.TakeOffSeatsWon _, Leveling.DeductSeatsWon _, Leveling.CoverWinners _, Leveling.GrowHouse _ ->
                without(Assumption.Kind.SEATS_APART);
            case Leveling.Compensate compensate -> {
                without(Assumption.Kind.SEATS_APART);
                yield distributesAlready() ? Optional.empty() : Optional.of(compensate.method());
            }
            case Leveling.PlaceSeats _ -> without(Assumption.Kind.NOT_DIVIDED_FURTHER);
            case Leveling.SubDistribute _
            when contest.constituencies().size() == 1 -> without(Assumption.Kind.NOT_DIVIDED_FURTHER);
            case Leveling other -> Optional.of(other);
        };
    }

    /** Whether seats of constituencies are distributed before those that compensate. */
    private boolean distributesAlready() {
        return Ways.all(section.steps())
                .anyMatch(step -> step instanceof Provision.AllotByHighestAverages
                        || step instanceof Provision.AllotByLargestRemainders);
    }

    private Provision base(Provision.BaseOfShares rule) {
        List<Provision.BaseOfShares.Part> counted = new ArrayList<>();
        for (Provision.BaseOfShares.Part part : rule.sum()) {
            Optional<Reserved> reserved = part.reserved();
            if (reserved.isEmpty() || isCounted(reserved.get())) {
                counted.add(part);
            } else {
                assume(Assumption.Kind.PART_OF_BASE_MISSING, reserved.get().name());
            }
        }
        return new Provision.BaseOfShares(rule.clause(), rule.scope(), counted);
    }

    private boolean isCounted(Reserved reserved) {
        return contest.constituencies().stream()
                .map(constituency -> Optional.ofNullable(record.votes().get(constituency.code())))
                .allMatch(votes -> votes.filter(some -> some.reserved().containsKey(reserved))
                        .isPresent());
    }

    private Optional<Provision> admitted(Provision.AdmitLists rule) {
        if (districts.isPresent() || !record.particulars().won().isEmpty()) {
            return Optional.of(rule);
        }
        List<Condition> kept = rule.anyOf().stream()
                .filter(condition -> !(condition instanceof Condition.SeatsWon))
                .toList();
        if (kept.size() < rule.anyOf().size()) {
            assume(Assumption.Kind.NO_SEATS_WON, "");
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Provision.AdmitLists(rule.clause(), rule.scope(), kept));
    }

    private Optional<Provision> without(Assumption.Kind kind) {
        assume(kind, "");
        return Optional.empty();
    }

    private void assume(Assumption.Kind kind, String value) {
        var assumption = new Assumption(kind, contest.id(), value);
        if (!assumptions.contains(assumption)) {
            assumptions.add(assumption);
        }
    }
}
