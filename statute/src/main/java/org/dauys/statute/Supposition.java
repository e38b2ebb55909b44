package org.dauys.statute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Votes;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;

/**
 * An election whose contests of lists are counted as if another law, or another rule, had governed them. Other contests
 * stay under their own law.
 *
 * @param statute the law that is supposed
 * @param record the election as that law finds it
 * @param lists the ids of the contests that are counted otherwise
 * @param assumptions what had to be supposed
 */
public record Supposition(Statute statute, ElectionRecord record, List<String> lists, List<Assumption> assumptions) {
    /** The supposition with its own lists. */
    public Supposition {
        lists = List.copyOf(lists);
        assumptions = List.copyOf(assumptions);
    }

    /** The contests of an election that elect lists and are counted from votes. */
    public static List<Contest> contestsOfLists(Statute law, ElectionRecord record) {
        return record.election().contests().stream()
                .filter(contest -> contest.countedFrom() == Contest.CountedFrom.VOTES)
                .filter(contest -> Optional.ofNullable(law.sections().get(contest.section()))
                        .filter(section -> section.elects() == Section.Elects.LISTS)
                        .isPresent())
                .toList();
    }

    /** The election under its own law. */
    public static Supposition actual(Statute law, ElectionRecord record) {
        return new Supposition(law, record, ids(contestsOfLists(law, record)), List.of());
    }

    /**
     * The election under another law: each contest of lists by the section that is named, or by the one of the same
     * name, or by the first that elects lists. Another law of the same country rules the other contests too, and those
     * that it does not know are left out; its number of seats is taken where it fixes one for a single constituency.
     *
     * @param actual the election under its own law
     * @param other the law to suppose
     * @param named the section to apply, if one is chosen
     * @throws IllegalArgumentException if the other law elects no lists, or the election has none
     */
    public static Supposition under(Result actual, Statute other, Optional<String> named) {
        return new Supposing(actual, other, named).supposed();
    }

    /** Whether a law has a section on lists that can be supposed. */
    public static boolean canRule(Statute law, Optional<String> named) {
        return law.sections().values().stream()
                .filter(section -> named.isEmpty() || named.get().equals(section.name()))
                .anyMatch(section -> section.elects() == Section.Elects.LISTS);
    }

    /** The election under its own law with one or more of its rules on lists varied. */
    public static Supposition varied(Statute law, ElectionRecord record, Variation variation) {
        SequencedMap<String, Section> sections = new LinkedHashMap<>(law.sections());
        List<Contest> lists = contestsOfLists(law, record);
        lists.forEach(contest -> sections.computeIfPresent(contest.section(), (_, section) -> variation.of(section)));
        List<String> ids = ids(lists);
        List<Contest> contests = record.election().contests().stream()
                .map(contest -> ids.contains(contest.id()) ? seated(contest, variation.seats()) : contest)
                .toList();
        return new Supposition(
                with(law, law.id(), sections),
                with(record, contests, record.votes(), kept(record, ids)),
                ids,
                List.of());
    }

    static List<String> ids(List<Contest> contests) {
        return contests.stream().map(Contest::id).toList();
    }

    /** A contest of one constituency with another number of seats. */
    static Contest seated(Contest contest, OptionalLong seats) {
        if (seats.isEmpty() || contest.constituencies().size() != 1) {
            return contest;
        }
        Constituency one = contest.constituencies().getFirst();
        var other =
                new Constituency(one.code(), one.title(), seats.getAsLong(), one.leveling(), one.within(), one.note());
        return new Contest(
                contest.id(),
                contest.title(),
                contest.body(),
                contest.section(),
                contest.countedFrom(),
                List.of(other),
                OptionalLong.empty());
    }

    /** The decisions that are not about contests which are counted otherwise. */
    static Decisions kept(ElectionRecord record, List<String> lists) {
        List<Decision> kept = new ArrayList<>();
        for (Decision decision : record.decisions().all()) {
            String path = decision.question().toString();
            if (lists.stream().noneMatch(id -> path.startsWith(id + "/"))) {
                kept.add(decision);
            }
        }
        return Decisions.of(kept);
    }

    static Statute with(Statute law, String id, SequencedMap<String, Section> sections) {
        return new Statute(
                id,
                law.act(),
                law.enacted(),
                law.edition(),
                law.from(),
                law.until(),
                law.source(),
                law.note(),
                law.authorities(),
                sections,
                law.coverage(),
                law.fingerprint());
    }

    static ElectionRecord with(
            ElectionRecord record, List<Contest> contests, SequencedMap<String, Votes> votes, Decisions decisions) {
        Election was = record.election();
        var election = new Election(
                was.id(),
                was.title(),
                was.date(),
                was.statute(),
                was.bodies(),
                contests,
                was.parties(),
                was.gaps(),
                was.note(),
                was.compared());
        return new ElectionRecord(
                election,
                votes,
                record.candidates(),
                record.declared(),
                record.winners(),
                record.official(),
                decisions,
                record.particulars(),
                record.sources());
    }
}
