package org.dauys.server.web.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.counting.Announcement;
import org.dauys.counting.acts.Declaration;
import org.dauys.documents.Narrator;
import org.dauys.documents.Words;
import org.dauys.election.Contest;
import org.dauys.figures.Question;
import org.dauys.server.api.Fingerprint;
import org.dauys.server.published.Published;
import org.dauys.server.web.QrCode;
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
        Optional<Done> declared) {
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
     * @param lot whether it is decided by lot
     * @param places how many are to be chosen
     * @param among what can be chosen
     */
    public record Asked(String path, String text, boolean lot, int places, List<Choice> among) {
        /** The question with its own list. */
        public Asked {
            among = List.copyOf(among);
        }
    }

    /** What can be chosen. */
    public record Choice(String code, String name) {}

    /**
     * A declaration.
     *
     * @param unchanged whether the data are still those that were declared
     */
    public record Done(
            String time, String document, String sha256, boolean unchanged, List<String> rulings, QrCode code) {
        /** The declaration with its own list. */
        public Done {
            rulings = List.copyOf(rulings);
        }
    }

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
     */
    static DeclarationView of(Say say, Contest contest, long inTheWay) {
        Published published = say.published();
        String fingerprint = Fingerprint.of(published, contest);
        return new DeclarationView(
                say,
                contest,
                conditions(say, contest, inTheWay),
                questions(say),
                fingerprint,
                "/api/v1/elections/%s/contests/%s/protocols.csv"
                        .formatted(published.night().record().election().id(), contest.id()),
                Intake.of(say, contest.id(), 0),
                contest.constituencies().stream()
                        .map(one -> Standings.of(say, contest, one))
                        .toList(),
                Optional.ofNullable(published.book().declarations().get(contest.id()))
                        .map(declaration -> done(say, contest, declaration, fingerprint)));
    }

    private static List<Condition> conditions(Say say, Contest contest, long inTheWay) {
        Published published = say.published();
        var progress = published.tabulation().progressOfCommission(contest.id(), 0);
        long stopped = progress.quarantined() + progress.disputed();
        int questions = published.questions().size();
        boolean certain = published.announcements().get(contest.id()) instanceof Announcement.Yes;
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition(
                progress.missing() == 0,
                say.of("declare-all-in", Map.of("count", progress.missing())),
                "/overview?show=missing"));
        conditions.add(new Condition(
                stopped == 0, say.of("declare-none-stopped", Map.of("count", stopped)), "/overview?show=stopped"));
        conditions.add(new Condition(
                inTheWay == 0, say.of("declare-all-here", Map.of("count", inTheWay)), "/overview?show=all"));
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

    private static List<Asked> questions(Say say) {
        return say.published()
                .result()
                .map(result -> new Narrator(Words.in(say.language()), result))
                .map(narrator -> say.published().questions().stream()
                        .map(question -> asked(narrator, question))
                        .toList())
                .orElseGet(List::of);
    }

    private static Asked asked(Narrator narrator, Question question) {
        return new Asked(
                question.path().toString(),
                narrator.question(question),
                question.topic().equals("tie"),
                question.places(),
                question.among().stream()
                        .map(code -> new Choice(code, narrator.names().option("", code)))
                        .toList());
    }

    private static Done done(Say say, Contest contest, Declaration declaration, String fingerprint) {
        return new Done(
                say.time(declaration.time()),
                declaration.act().document(),
                declaration.act().sha256(),
                declaration.act().sha256().equals(fingerprint),
                declaration.rulings().stream()
                        .map(ruling -> say.of(
                                "declare-ruling",
                                Map.of(
                                        "document", ruling.document(),
                                        "authority", ruling.authority(),
                                        "date", say.words().date(ruling.on()),
                                        "reason", ruling.reason())))
                        .toList(),
                QrCode.of("dauys:%s/%s?sha256=%s"
                        .formatted(
                                say.published().night().record().election().id(),
                                contest.id(),
                                declaration.act().sha256())));
    }
}
