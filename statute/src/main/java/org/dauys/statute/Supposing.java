package org.dauys.statute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Votes;

/** Supposes another law, see {@link Supposition#under}. */
final class Supposing {
    private final Result actual;
    private final Statute law;
    private final ElectionRecord record;
    private final Statute other;
    private final Optional<String> named;
    private final boolean related;
    private final List<Contest> lists;
    private final SequencedMap<String, Section> sections = new LinkedHashMap<>();
    private final SequencedMap<String, Votes> votes = new LinkedHashMap<>();
    private final List<Contest> contests = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();

    Supposing(Result actual, Statute other, Optional<String> named) {
        this.actual = actual;
        this.law = actual.statute();
        this.record = actual.record();
        this.other = other;
        this.named = named;
        this.related = country(law).equals(country(other));
        this.lists = Supposition.contestsOfLists(law, record);
        votes.putAll(record.votes());
    }

    /** The country of a law: the first word of its id. */
    static String country(Statute law) {
        return law.id().split("/", 2)[0];
    }

    Supposition supposed() {
        for (Contest contest : record.election().contests()) {
            if (lists.contains(contest)) {
                ofLists(contest);
            } else {
                beside(contest);
            }
        }
        List<String> ids = Supposition.ids(lists);
        var decisions = Supposition.kept(record, ids);
        if (decisions.all().size() < record.decisions().all().size()) {
            assume(Assumption.Kind.DECISIONS_LEFT_OUT, lists.getFirst(), "");
        }
        return new Supposition(
                Supposition.with(other, other.id(), sections),
                Supposition.with(record, contests, votes, decisions),
                ids,
                assumptions);
    }

    private void ofLists(Contest written) {
        Section taken = section(written);
        Contest contest = related ? written : joined(written);
        OptionalLong fixed = fixed(contest, taken);
        long seats = fixed.orElse(contest.seats());
        assume(
                fixed.isPresent() ? Assumption.Kind.SEATS_OF_LAW : Assumption.Kind.SEATS_STAY,
                contest,
                Long.toString(seats));
        Optional<Contest> districts = districts(taken);
        List<Provision> steps = new Fitting(record, contest, taken, related, districts, assumptions).steps();
        sections.put(
                contest.section(),
                new Section(
                        contest.section(),
                        taken.title(),
                        taken.elects(),
                        taken.seatsClause(),
                        fixed.isPresent() ? taken.seats() : Optional.empty(),
                        taken.wonIn().isPresent() ? districts.map(Contest::section) : Optional.empty(),
                        steps));
        contests.add(Supposition.seated(contest, fixed));
    }

    /**
     * A contest whose law finds how many seats there are where, as one constituency with as many seats as its lists
     * have; others are as they are.
     */
    private Contest joined(Contest contest) {
        boolean found = contest.house().isPresent()
                || contest.constituencies().stream().anyMatch(one -> one.seats() == 0 || one.leveling() > 0);
        if (!found) {
            return contest;
        }
        assume(Assumption.Kind.ONE_CONSTITUENCY, contest, "");
        List<String> codes =
                contest.constituencies().stream().map(Constituency::code).toList();
        votes.put(codes.getFirst(), Joined.of(codes, record.votes()));
        codes.stream().skip(1).forEach(votes::remove);
        var whole = new Constituency(codes.getFirst(), contest.title(), seatsOf(contest));
        return new Contest(
                contest.id(),
                contest.title(),
                contest.body(),
                contest.section(),
                contest.countedFrom(),
                List.of(whole));
    }

    /** How many seats the lists of a contest have under its own law. */
    private long seatsOf(Contest contest) {
        return actual.contests().stream()
                .filter(result -> result.contest().id().equals(contest.id()))
                .flatMap(result -> result.seats().stream())
                .mapToLong(seats -> seats.value().total())
                .sum();
    }

    /** A contest of persons, or one without a count here. */
    private void beside(Contest contest) {
        Optional<Section> own = Optional.ofNullable(law.sections().get(contest.section()));
        Optional<Section> others =
                related ? Optional.ofNullable(other.sections().get(contest.section())) : Optional.empty();
        if (related && others.isEmpty()) {
            assume(Assumption.Kind.CONTEST_LEFT_OUT, contest, "");
            return;
        }
        contests.add(contest);
        Section kept = others.or(() -> own).orElseThrow();
        List<Provision> steps = related
                ? kept.steps()
                : Rewriting.of(
                        kept.steps(),
                        step -> step instanceof Leveling.CoverWinners ? Optional.empty() : Optional.of(step));
        if (steps.size() < kept.steps().size()) {
            assume(Assumption.Kind.SEATS_APART, contest, "");
        }
        sections.put(contest.section(), Rewriting.with(kept, steps));
    }

    private Section section(Contest contest) {
        return named.map(name -> Optional.ofNullable(other.sections().get(name)).orElseThrow())
                .or(() -> Optional.ofNullable(other.sections().get(contest.section()))
                        .filter(same -> related && same.elects() == Section.Elects.LISTS))
                .or(() -> other.sections().values().stream()
                        .filter(section -> section.elects() == Section.Elects.LISTS)
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("%s elects no lists.".formatted(other.id())));
    }

    /** The number of seats that a law of the same country fixes for the only constituency. */
    private OptionalLong fixed(Contest contest, Section taken) {
        return taken.seats()
                .filter(span -> related
                        && span.least() == span.most()
                        && contest.constituencies().size() == 1)
                .map(span -> OptionalLong.of(span.least()))
                .orElseGet(OptionalLong::empty);
    }

    /** The contest of persons, counted before the lists, to which the law's rules on constituencies can refer. */
    private Optional<Contest> districts(Section taken) {
        if (taken.wonIn().isEmpty()) {
            return Optional.empty();
        }
        return record.election().contests().stream()
                .takeWhile(contest -> !lists.contains(contest))
                .filter(contest -> contest.countedFrom() == Contest.CountedFrom.VOTES)
                .filter(contest -> Optional.ofNullable(law.sections().get(contest.section()))
                        .filter(section -> section.elects() == Section.Elects.CANDIDATES)
                        .isPresent())
                .findFirst();
    }

    private void assume(Assumption.Kind kind, Contest contest, String value) {
        assumptions.add(new Assumption(kind, contest.id(), value));
    }
}
