package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/** A sentence on lists that first count as one. */
public sealed interface JoinStep<T> extends StatuteStep<T> {
    /**
     * The votes of groups and of lists of no group.
     *
     * @param votes votes by list
     * @param connections which lists count as one
     */
    record JoinedVotes(Citation basis, Figure<Tally> votes, Figure<Connections> connections)
            implements JoinStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, connections);
        }

        @Override
        public Tally result() {
            Connections which = connections.value();
            Claimants joined = which.joined();
            long[] sums = new long[joined.size()];
            for (int i = 0; i < votes.value().size(); i++) {
                int position = joined.position(which.groups().get(i));
                sums[position] = Math.addExact(sums[position], votes.value().at(i));
            }
            return Tally.of(joined, sums);
        }
    }

    /**
     * The votes of the lists of a group.
     *
     * @param votes votes by list
     * @param connections which lists count as one
     * @param group the name of the group
     */
    record MemberVotes(Citation basis, Figure<Tally> votes, Figure<Connections> connections, String group)
            implements JoinStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, connections);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("group", group);
        }

        @Override
        public Tally result() {
            return votes.value().only(connections.value().members(group));
        }
    }

    /**
     * The seats of a group, to be distributed among its lists.
     *
     * @param seats the seats of groups and of lists of no group
     * @param group the name of the group
     */
    record GroupSeats(Citation basis, Figure<Tally> seats, String group) implements JoinStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(seats);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("group", group);
        }

        @Override
        public Long result() {
            return seats.value().of(group);
        }
    }

    /**
     * The seats of all lists: of those of no group as they are, of the others as distributed within their group.
     *
     * @param votes votes by list
     * @param joined the seats of groups and of lists of no group
     * @param within the seats of the lists of each group that has any
     */
    record SeatsOfMembers(Citation basis, Figure<Tally> votes, Figure<Tally> joined, List<Figure<Tally>> within)
            implements JoinStep<Tally> {
        /** The sentence with its own list. */
        public SeatsOfMembers {
            within = List.copyOf(within);
        }

        @Override
        public List<Figure<?>> inputs() {
            List<Figure<?>> inputs = new ArrayList<>(List.of(votes, joined));
            inputs.addAll(within);
            return inputs;
        }

        @Override
        public Tally result() {
            Claimants lists = votes.value().claimants();
            return Tally.of(lists, lists.names().stream().mapToLong(this::seats).toArray());
        }

        private long seats(String list) {
            if (joined.value().claimants().contains(list)) {
                return joined.value().of(list);
            }
            return within.stream()
                    .filter(group -> group.value().claimants().contains(list))
                    .mapToLong(group -> group.value().of(list))
                    .sum();
        }
    }
}
