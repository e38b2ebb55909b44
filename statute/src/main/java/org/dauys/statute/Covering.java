package org.dauys.statute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.apportionment.Allotment;
import org.dauys.apportionment.CompensationStep;
import org.dauys.apportionment.LargestShares;
import org.dauys.apportionment.Sum;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Takes the seats from those who are ahead in constituencies and not covered by the seats of their party's list in the
 * area in which the constituency lies. Who stands for a party without a list there keeps the seat.
 *
 * @param rule the rule
 * @param record the election
 * @param constituencies the constituencies with the seats of those who are ahead
 * @param lists the areas of the lists, with their seats in all
 * @param reasoning names figures under the contest
 */
record Covering(
        Leveling.CoverWinners rule,
        ElectionRecord record,
        List<AreaCount> constituencies,
        List<AreaCount> lists,
        Reasoning reasoning) {
    /** Those who are ahead for one party in one area. */
    private record Group(String area, String party) {}

    /** The ties that stand. */
    List<Stop> cover() {
        List<Stop> stops = new ArrayList<>();
        groups().forEach((group, members) -> cover(group, members).ifPresent(stops::add));
        return stops;
    }

    private SequencedMap<Group, List<AreaCount>> groups() {
        SequencedMap<Group, List<AreaCount>> groups = new LinkedHashMap<>();
        for (AreaCount constituency : constituencies) {
            ahead(constituency)
                    .ifPresent(person -> groups.computeIfAbsent(
                                    new Group(
                                            constituency.constituency().within().orElseThrow(),
                                            party(constituency, person)),
                                    _ -> new ArrayList<>())
                            .add(constituency));
        }
        return groups;
    }

    private String party(AreaCount constituency, String person) {
        return ContestCount.partyOf(record, constituency.code()).getOrDefault(person, person);
    }

    private static Optional<String> ahead(AreaCount constituency) {
        return constituency
                .seats()
                .flatMap(seats -> seats.value().claimants().names().stream()
                        .filter(name -> seats.value().of(name) > 0)
                        .findFirst());
    }

    private Optional<Stop> cover(Group group, List<AreaCount> members) {
        AreaCount area = lists.stream()
                .filter(list -> list.code().equals(group.area()))
                .findFirst()
                .orElseThrow();
        if (!area.votes().value().claimants().contains(group.party())) {
            return Optional.empty();
        }
        Optional<Figure<Tally>> seats = area.inAll().or(area::seats);
        if (seats.isEmpty()) {
            members.forEach(AreaCount::leaveOpen); // the question on the seats of the lists stands already
            return Optional.empty();
        }
        Citation basis = rule.clause().citation();
        Reasoning here = reasoning.within("cover").within(group.area()).within(group.party());
        var own = here.conclude("seats-of-list", new TallyStep.PartOf(basis, seats.get(), group.party()));
        Optional<Stop> stop = LevelCount.then(covered(members, own, here), covered -> {
            members.forEach(member -> member.seats(member.reasoning()
                    .conclude(
                            "seats-if-covered",
                            new CoverStep.IfCovered(basis, member.seats().orElseThrow(), covered, member.code()))));
            return Optional.empty();
        });
        stop.ifPresent(_ -> members.forEach(AreaCount::leaveOpen));
        return stop;
    }

    /** The constituencies whose seats are covered, 1 each. */
    private Allotment covered(List<AreaCount> members, Figure<Long> own, Reasoning here) {
        Citation basis = rule.clause().citation();
        Claimants places = Claimants.of(members.stream().map(AreaCount::code).toList());
        Map<String, String> ahead = new LinkedHashMap<>();
        members.forEach(member -> ahead.put(member.code(), ahead(member).orElseThrow()));
        var votes = here.conclude(
                "votes-ahead",
                new CoverStep.VotesAhead(
                        basis,
                        ahead,
                        places,
                        members.stream().map(AreaCount::votes).toList()));
        if (own.value() == 0) {
            return new Allotment.Settled(here.conclude("seats", new CompensationStep.NoneDue(basis, votes, own)));
        }
        var cast = here.conclude(
                "votes-cast",
                new TallyStep.SideBySide(
                        basis,
                        places,
                        members.stream()
                                .map(member -> member.reasoning()
                                        .conclude("votes-in-all", new Sum(basis, member.votes(), List.of())))
                                .toList()));
        var number = here.conclude("covered", new CoverStep.AtMost(basis, own, votes));
        return new LargestShares(basis, members.getFirst().rules().ties(rule.ties(), votes.value()))
                .allot(votes, cast, number, members.getFirst().decisions(), here);
    }
}
