package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.RegisteredList;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Distributes seats among groups of lists first, and then within each group.
 *
 * @param rule the law
 */
record Joining(JoinLists rule) {
    /** Distributes the seats of an area. */
    Optional<Stop> carryOut(AreaCount area) {
        return among(0, rule.steps(), area);
    }

    /**
     * Distributes the seats of an area among groups of a level, or those of the levels below it.
     *
     * @param otherwise what is carried out where no lists belong together
     */
    private Optional<Stop> among(int level, List<Provision> otherwise, AreaCount area) {
        if (level == rule.by().size()) {
            return area.whole(otherwise);
        }
        Connections connections = connections(rule.by().get(level), area);
        return connections.isAny() ? grouped(level, connections, area) : among(level + 1, otherwise, area);
    }

    private Connections connections(JoinLists.Level level, AreaCount area) {
        Claimants lists = area.admitted().value().claimants();
        return new Connections(
                lists,
                lists.names().stream().map(list -> group(level, list, area)).toList());
    }

    /** A group is named in small letters, as no list is. */
    private static String group(JoinLists.Level level, String list, AreaCount area) {
        Optional<RegisteredList> known = area.facts().list(list);
        Optional<String> name = switch (level) {
            case CONNECTION -> known.flatMap(RegisteredList::connection);
            case SUBCONNECTION -> known.flatMap(RegisteredList::subconnection);
        };
        return name.map(written -> word(level) + "-" + written).orElse(list);
    }

    private static String word(JoinLists.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Stop> grouped(int level, Connections found, AreaCount area) {
        Citation basis = rule.clause().citation();
        Reasoning here = area.reasoning();
        String word = word(rule.by().get(level));
        var connections = here.conclude(word + "s", new Given<>(Citation.of("lists.csv", word), found));
        Reasoning together = here.within("joined");
        var votes = together.conclude("votes", new JoinStep.JoinedVotes(basis, area.admitted(), connections));
        AreaCount joined = area.part(new Ballots(votes, Map.of()), area.mandates(), together);
        Optional<Stop> stop = joined.whole(rule.steps());
        List<Figure<Tally>> within = new ArrayList<>();
        if (stop.isPresent()) {
            return stop;
        }
        Figure<Tally> seats = joined.seats().orElseThrow();
        for (String group : found.joined().names()) {
            if (found.isGroup(group) && seats.value().of(group) > 0) {
                Reasoning inside = here.within(group);
                var own =
                        inside.conclude("votes", new JoinStep.MemberVotes(basis, area.admitted(), connections, group));
                var number = inside.conclude("mandates", new JoinStep.GroupSeats(basis, seats, group));
                AreaCount members = area.part(new Ballots(own, Map.of()), number, inside);
                stop = among(level + 1, rule.within(), members);
                if (stop.isPresent()) {
                    return stop;
                }
                members.seats().ifPresent(within::add);
            }
        }
        area.seats(here.conclude("seats", new JoinStep.SeatsOfMembers(basis, area.admitted(), seats, within)));
        return Optional.empty();
    }
}
