package org.dauys.server.web.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.counting.Announcement;
import org.dauys.documents.Narrator;
import org.dauys.documents.Words;
import org.dauys.election.Contest;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.server.api.Fingerprint;
import org.dauys.server.published.Published;
import org.dauys.server.web.open.Intake;
import org.dauys.server.web.open.Say;
import org.dauys.server.web.open.Standings;

/**
 * What must hold before a result is declared, and what was declared.
 *
 * @param say the words
 * @param contest the contest
 * @param conditions what must hold
 * @param questions the decisions that are asked for
 * @param fingerprint of the data as they are now
 * @param data where the data are
 * @param intake how many protocols count
 * @param standings the votes and seats
 * @param declared what was declared, if it was
 */
public record DeclarationView(
        Say say,
        Contest contest,
        List<Condition> conditions,
        List<Asked> questions,
        String fingerprint,
        String data,
        Intake intake,
        List<Standings> standings,
        Optional<Declared> declared) {
    /**
     * Something that must hold.
     *
     * @param holds whether it does
     * @param text what it is, as it is now
     * @param at where to look
     */
    public record Condition(boolean holds, String text, String at) {}

    /**
     * A question.
     *
     * @param path its name
     * @param text who decides what under which article
     * @param lot whether it may be decided by lot
     * @param choice whether it may be decided by a choice with a reason
     * @param places how many are to be chosen
     * @param among what can be chosen
     */
    public record Asked(String path, String text, boolean lot, boolean choice, int places, List<Choice> among) {
        /** The question with its own list. */
        public Asked {
            among = List.copyOf(among);
        }
    }

    /** What can be chosen. */
    public record Choice(String code, String name) {}

    /** The view with its own lists. */
    public DeclarationView {
        conditions = List.copyOf(conditions);
        questions = List.copyOf(questions);
        standings = List.copyOf(standings);
    }

    /** Whether it can be declared now. */
    public boolean ready() {
        return declared.isEmpty() && conditions.stream().allMatch(Condition::holds);
    }

    /**
     * What must hold before a contest is declared.
     *
     * @param inTheWay how many protocols stand in the way, as the night says
     * @param declared what was declared, if it was
     */
    static DeclarationView of(Say say, Contest contest, long inTheWay, Optional<Declared> declared) {
        Published published = say.published();
        String fingerprint = Fingerprint.of(published, contest);
        return new DeclarationView(
                say,
                contest,
                conditions(say, contest, inTheWay),
                questions(say, contest),
                fingerprint,
                "/api/v1/elections/%s/contests/%s/protocols.csv"
                        .formatted(published.night().record().election().id(), contest.id()),
                Intake.of(say, contest.id(), 0),
                contest.constituencies().stream()
                        .map(one -> Standings.of(say, contest, one))
                        .toList(),
                declared);
    }

    private static List<Condition> conditions(Say say, Contest contest, long inTheWay) {
        Published published = say.published();
        var progress = published.tabulation().progressOfCommission(contest.id(), 0);
        long stopped = progress.quarantined() + progress.disputed();
        long questions = questionsOf(published, contest).count();
        boolean complete =
                progress.missing() == 0 && stopped == 0 && published.result().isPresent() && questions == 0;
        boolean certain = complete || published.announcements().get(contest.id()) instanceof Announcement.Yes;
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition(
                progress.missing() == 0,
                say.of("declare-all-in", Map.of("count", progress.missing())),
                "/overview?show=missing"));
        conditions.add(new Condition(
                stopped == 0, say.of("declare-none-stopped", Map.of("count", stopped)), "/overview?show=stopped"));
        conditions.add(new Condition(
                inTheWay == 0, say.of("declare-all-here", Map.of("count", inTheWay)), "/overview?show=below"));
        conditions.add(new Condition(
                published.result().isPresent() && questions == 0,
                published.result().isPresent()
                        ? say.of("declare-decided", Map.of("count", questions))
                        : say.of("night-no-votes"),
                "#questions"));
        conditions.add(new Condition(
                certain,
                say.of(certain ? "declare-certain" : "declare-not-certain"),
                "/results/" + say.language().code()));
        return conditions;
    }

    /** The open questions of a contest. */
    static Stream<Question> questionsOf(Published published, Contest contest) {
        return published.questions().stream().filter(question -> isOf(question.path(), published, contest));
    }

    /** Whether a question is one of a contest: its path begins with it, or with that of no contest at all. */
    static boolean isOf(Path question, Published published, Contest contest) {
        String first = question.toString().split("/", 2)[0];
        return first.equals(contest.id())
                || published.night().record().election().contests().stream()
                        .noneMatch(one -> one.id().equals(first));
    }

    private static List<Asked> questions(Say say, Contest contest) {
        return say.published()
                .result()
                .map(result -> new Narrator(Words.in(say.language()), result))
                .map(narrator -> questionsOf(say.published(), contest)
                        .map(question -> asked(narrator, question))
                        .toList())
                .orElseGet(List::of);
    }

    /** A lot that the law prescribes is drawn; where the law on a tie is not known, whoever decides may draw or choose. */
    private static Asked asked(Narrator narrator, Question question) {
        return new Asked(
                question.path().toString(),
                narrator.asked(question),
                question.topic().equals("lot") || question.topic().equals("tie"),
                !question.topic().equals("lot"),
                question.places(),
                question.among().stream()
                        .map(code -> new Choice(code, narrator.names().option("", code)))
                        .toList());
    }
}
