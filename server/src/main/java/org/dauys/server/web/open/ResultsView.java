package org.dauys.server.web.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Narrator;
import org.dauys.election.Contest;
import org.dauys.protocol.Severity;
import org.dauys.server.published.Published;

/**
 * The results of a whole election at one moment.
 *
 * @param head what stands above every public page
 * @param contests the contests that are counted here
 * @param others contests that are not, in words
 * @param questions what must be decided, in words
 * @param note why no seats follow; empty if they do
 * @param findings how many findings there are, in words
 */
public record ResultsView(
        Head head,
        List<OfContest> contests,
        List<String> others,
        List<String> questions,
        Optional<String> note,
        String findings) {
    /**
     * A contest.
     *
     * @param declared when it was declared, in words; empty before
     * @param declaration the page of the declaration
     */
    public record OfContest(
            String id,
            String title,
            Optional<String> declared,
            String declaration,
            Intake intake,
            List<Standings> standings,
            Outlook outlook,
            Areas areas,
            TileMap map) {
        /** The contest with its own list. */
        public OfContest {
            standings = List.copyOf(standings);
        }
    }

    /** The results with their own lists. */
    public ResultsView {
        contests = List.copyOf(contests);
        others = List.copyOf(others);
        questions = List.copyOf(questions);
    }

    /** The results in the words of a language. */
    public static ResultsView of(Say say) {
        var election = say.published().night().record().election();
        List<String> others = election.contests().stream()
                .filter(contest -> !say.published().contests().contains(contest))
                .map(contest -> say.of(
                        "open-not-here",
                        Map.of(
                                "contest",
                                say.of(contest.title()),
                                "seats",
                                contest.constituencies().stream()
                                        .mapToLong(one -> one.seats())
                                        .sum())))
                .toList();
        return new ResultsView(
                Head.of(say),
                say.published().contests().stream().map(one -> of(say, one)).toList(),
                others,
                questions(say),
                note(say),
                findings(say));
    }

    private static OfContest of(Say say, Contest contest) {
        var areas = Areas.below(say, contest, 0, say::atArea);
        return new OfContest(
                contest.id(),
                say.of(contest.title()),
                Optional.ofNullable(say.published().book().declarations().get(contest.id()))
                        .map(say::declared),
                say.at("/declarations/" + contest.id()),
                Intake.of(say, contest.id(), 0),
                contest.constituencies().stream()
                        .map(one -> Standings.of(say, contest, one))
                        .toList(),
                Outlook.of(say, contest),
                areas,
                TileMap.of(areas, row -> face(say, row)));
    }

    static TileMap.Face face(Say say, Areas.Row row) {
        return new TileMap.Face(
                row.part(),
                say.whole(row.counted(), row.expected()),
                Optional.empty(),
                say.of(
                        "open-tile",
                        Map.of(
                                "area", row.title(),
                                "counted", say.number(row.counted()),
                                "expected", say.number(row.expected()),
                                "turnout", row.turnout())));
    }

    private static List<String> questions(Say say) {
        List<String> told = new ArrayList<>();
        say.narrator().ifPresent(narrator -> told.addAll(questions(say, narrator)));
        return told;
    }

    private static List<String> questions(Say say, Narrator narrator) {
        return say.published().questions().stream()
                .map(question -> say.words().capital(narrator.name(question.path())))
                .toList();
    }

    private static Optional<String> note(Say say) {
        return switch (say.published().seats()) {
            case Published.Seats.None() -> Optional.of(say.of("night-no-votes"));
            case Published.Seats.Refused() -> Optional.of(say.of("night-refused"));
            case Published.Seats.So(var _, var questions) ->
                questions.isEmpty() ? Optional.empty() : Optional.of(say.of("open-waiting"));
        };
    }

    static String findings(Say say) {
        var found = say.published().findings();
        return found.isEmpty()
                ? say.of("night-no-findings")
                : say.of(
                        "night-findings",
                        Map.of(
                                "refuse", count(say, Severity.REFUSE),
                                "reason", count(say, Severity.NEEDS_REASON),
                                "question", count(say, Severity.QUESTION)));
    }

    private static long count(Say say, Severity severity) {
        return say.published().findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
