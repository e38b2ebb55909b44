package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Question;
import org.dauys.reading.Finding;
import org.dauys.reading.Place;

/** Checks, before anything is counted, that an election and a statute fit each other. */
final class ApplicationChecks {
    private static final Place ELECTION = new Place("election.yaml", 0);
    private static final Place VOTES = new Place("votes.csv", 0);

    private static final Pattern LINE = Pattern.compile("[0-9]{1,9}");

    private final Statute statute;
    private final ElectionRecord record;
    private final List<Finding> faults = new ArrayList<>();

    private ApplicationChecks(Statute statute, ElectionRecord record) {
        this.statute = statute;
        this.record = record;
    }

    /** All faults; none if the election can be counted. */
    static List<Finding> faults(Statute statute, ElectionRecord record) {
        var checks = new ApplicationChecks(statute, record);
        checks.inForce();
        record.election().contests().forEach(checks::contest);
        return checks.faults;
    }

    /** The fault of a decision that does not answer the question that stands. */
    static Finding unfit(Question question, Decision decision) {
        return new Finding(
                StatuteCode.DECISION_UNFIT,
                place(decision.entry()),
                question.path().toString(),
                String.join(", ", decision.chosen()),
                List.of(question.topic(), String.join(", ", question.among()), Integer.toString(question.places())));
    }

    /** The fault of a decision whose question does not arise. */
    static Finding withoutQuestion(Decision decision) {
        return new Finding(
                StatuteCode.DECISION_WITHOUT_QUESTION,
                place(decision.entry()),
                decision.question().toString(),
                String.join(", ", decision.chosen()),
                List.of());
    }

    private static Place place(Citation entry) {
        boolean line = LINE.matcher(entry.place()).matches();
        return new Place(entry.source(), line ? Integer.parseInt(entry.place()) : 0);
    }

    /** The law that an election names must be in force on its day; any law may be applied to compare. */
    private void inForce() {
        var election = record.election();
        if (election.statute().equals(statute.id()) && !statute.inForceOn(election.date())) {
            report(
                    StatuteCode.NOT_IN_FORCE,
                    ELECTION,
                    "date",
                    election.date().toString(),
                    statute.from().toString(),
                    statute.until().map(Object::toString).orElse("…"));
        }
    }

    private void contest(Contest contest) {
        Optional<Section> section = Optional.ofNullable(statute.sections().get(contest.section()));
        if (section.isEmpty()) {
            report(
                    StatuteCode.NO_SUCH_SECTION,
                    ELECTION,
                    "contests." + contest.id() + ".section",
                    contest.section(),
                    String.join(", ", statute.sections().keySet()));
            return;
        }
        contest.constituencies().forEach(constituency -> seats(contest, section.get(), constituency));
        section.get().wonIn().ifPresent(name -> before(contest, name));
        if (contest.countedFrom() == Contest.CountedFrom.VOTES) {
            found(contest, section.get());
            votes(contest, section.get());
            new LevelChecks(record, faults).check(contest, section.get());
        }
    }

    /** A contest that gives seats to be taken into account must stand before the one that does so. */
    private void before(Contest contest, String wonIn) {
        List<Contest> all = record.election().contests();
        List<String> sections = all.stream().map(Contest::section).toList();
        if (sections.indexOf(wonIn) > all.indexOf(contest)) {
            report(StatuteCode.COUNTED_LATER, ELECTION, "contests", contest.id(), wonIn);
        }
    }

    private void seats(Contest contest, Section section, Constituency constituency) {
        if (constituency.seats() > 0
                && section.seats().isPresent()
                && !section.seats().get().contains(constituency.seats())) {
            report(
                    StatuteCode.WRONG_SEATS,
                    ELECTION,
                    "contests.%s.constituencies.%s.seats".formatted(contest.id(), constituency.code()),
                    Long.toString(constituency.seats()),
                    section.seats().get().toString(),
                    section.seatsClause().article());
        }
    }

    /** Only a step over the whole contest can find how many seats a constituency has. */
    private void found(Contest contest, Section section) {
        boolean finds = section.steps().stream()
                .anyMatch(step -> step.scope() == Scope.WHOLE_CONTEST
                        && !(step instanceof Provision.BaseOfShares
                                || step instanceof Provision.AdmitLists
                                || step instanceof Provision.AdmitNextUntil));
        if (finds || section.elects() == Section.Elects.ELSEWHERE) {
            return;
        }
        contest.constituencies().stream()
                .filter(constituency -> constituency.seats() == 0)
                .forEach(constituency -> report(
                        StatuteCode.SEATS_NOT_FOUND,
                        ELECTION,
                        "contests.%s.constituencies.%s.seats".formatted(contest.id(), constituency.code()),
                        "found",
                        section.name()));
    }

    private void votes(Contest contest, Section section) {
        if (section.elects() == Section.Elects.ELSEWHERE) {
            report(
                    StatuteCode.NOT_BY_VOTES,
                    ELECTION,
                    "contests.%s.counted-from".formatted(contest.id()),
                    "votes",
                    section.name());
            return;
        }
        for (Constituency constituency : contest.constituencies()) {
            Optional<Votes> votes = Optional.ofNullable(record.votes().get(constituency.code()));
            long voted = votes.stream()
                    .flatMap(given -> given.options().values().stream())
                    .filter(count -> count.votes() > 0)
                    .count();
            if (votes.isEmpty() || voted == 0) {
                report(StatuteCode.NO_VOTES, VOTES, "constituency", constituency.code());
            } else {
                base(contest, section, votes.get());
                enough(section, constituency, voted);
            }
        }
    }

    /** Candidates get one seat each, and nobody without a vote is elected; no law found says what then. */
    private void enough(Section section, Constituency constituency, long voted) {
        if (section.elects() == Section.Elects.CANDIDATES && voted < constituency.seats()) {
            report(StatuteCode.TOO_FEW_CANDIDATES, VOTES, "constituency", constituency.code(), Long.toString(voted));
        }
    }

    private void base(Contest contest, Section section, Votes votes) {
        boolean explained =
                record.election().gaps().stream().anyMatch(gap -> gap.contest().equals(contest.id()));
        if (explained) {
            return;
        }
        Ways.all(section.steps()).forEach(step -> {
            if (step instanceof Provision.BaseOfShares(var clause, var _, var parts)) {
                parts.stream()
                        .flatMap(part -> part.reserved().stream())
                        .filter(code -> !votes.reserved().containsKey(code))
                        .forEach(code -> missing(votes, code, clause));
            }
        });
    }

    private void missing(Votes votes, Reserved code, Clause clause) {
        report(
                StatuteCode.PART_OF_BASE_MISSING,
                VOTES,
                "party",
                votes.constituency() + " " + code.name(),
                clause.article());
    }

    private void report(StatuteCode code, Place place, String field, String value, String... details) {
        faults.add(new Finding(code, place, field, value, List.of(details)));
    }
}
