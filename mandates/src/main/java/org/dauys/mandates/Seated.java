package org.dauys.mandates;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Figure;
import org.dauys.figures.Question;
import org.dauys.reading.Finding;

/**
 * The seats of one list or district, and who takes them.
 *
 * @param mandates the seats
 * @param demands what quotas ask of their persons
 * @param outcome what comes of the rules
 */
public record Seated(Mandates mandates, List<Demand> demands, Outcome outcome) {
    /** The seats with their own list. */
    public Seated {
        demands = List.copyOf(demands);
    }

    /** What comes of the rules. */
    public sealed interface Outcome {
        /**
         * The seats are taken.
         *
         * @param persons the ids of the persons; the first takes the first of the seats; seats beyond them are vacant
         * @param unmet quotas that could not be met, because the list has no more persons of the group
         */
        record Taken(List<Figure<String>> persons, List<Shortfall> unmet) implements Outcome {
            /** The persons with their own lists. */
            public Taken {
                persons = List.copyOf(persons);
                unmet = List.copyOf(unmet);
            }
        }

        /**
         * The party has yet to choose.
         *
         * @param among the persons who may be chosen, in the order of the list
         * @param members who of them the quotas count, in the order of the demands
         * @param rule the sentence that leaves the choice to it
         */
        record ToDesignate(List<String> among, List<Members> members, SeatingRule.PartyDesignates rule)
                implements Outcome {
            /** The choice with its own lists. */
            public ToDesignate {
                among = List.copyOf(among);
                members = List.copyOf(members);
            }
        }

        /**
         * Something must be decided.
         *
         * @param questions what, at least one
         */
        record Awaiting(List<Question> questions) implements Outcome {
            /** The questions as an own list. */
            public Awaiting {
                questions = List.copyOf(questions);
            }
        }

        /**
         * The party's choice is not in order.
         *
         * @param findings why, at least one
         * @param shortfalls the quotas that it does not meet and could
         */
        record Refused(List<Finding> findings, List<Shortfall> shortfalls) implements Outcome {
            /** The refusal with its own lists. */
            public Refused {
                findings = List.copyOf(findings);
                shortfalls = List.copyOf(shortfalls);
            }
        }

        /**
         * Who sits is not known to us.
         *
         * @param lack what is missing
         */
        record NotKnown(Lack lack) implements Outcome {}
    }

    /** What can be missing. */
    public enum Lack {
        /** The act says nothing of persons, or it is not at hand. */
        RULES,
        /** The list. */
        LIST,
        /** The votes for persons. */
        VOTES_OF_PERSONS,
        /** The name of the winner. */
        WINNER,
        /** What tells whether persons belong to a group. */
        TRAITS
    }

    /** The person who takes a seat of the house. */
    public Optional<Figure<String>> holder(int seat) {
        int position = seat - mandates.first();
        return outcome instanceof Outcome.Taken taken
                        && position >= 0
                        && position < taken.persons().size()
                ? Optional.of(taken.persons().get(position))
                : Optional.empty();
    }
}
