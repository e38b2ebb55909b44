package org.dauys.documents.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Account;
import org.dauys.documents.people.Membership;
import org.dauys.election.Gap;
import org.dauys.election.Language;
import org.dauys.figures.Confidence;
import org.dauys.statute.Coverage;
import org.dauys.statute.Statute;

/**
 * The report in one language.
 *
 * @param code of the language
 * @param headline the title, in which the day is not broken between lines
 * @param settled whether nothing waits for a decision
 * @param persons who takes the seats, if that is told
 * @param sumsLeftOut whether sums of distributions are too many for a page
 * @param folder the name of the folder of the election
 * @param lawFile the file of the statute, below the folder of laws
 * @param sources where the figures come from, as HTML
 */
record Edition(
        Telling telling,
        String code,
        String title,
        String headline,
        boolean settled,
        String status,
        String date,
        String folder,
        List<String> lead,
        Optional<String> note,
        List<List<String>> questions,
        List<House> houses,
        List<VoteBars> votes,
        Closeness closeness,
        Optional<OtherLaws> otherLaws,
        List<Districts> districts,
        Optional<Persons> persons,
        List<SeatReasons> reasons,
        List<Arithmetic> arithmetic,
        boolean sumsLeftOut,
        List<LawRead> law,
        List<Fact> statute,
        List<Fact> uncovered,
        List<Fact> gaps,
        List<Meaning> marks,
        OfficialCheck official,
        Figures figures,
        String lawFile,
        String sources) {
    /** Something said of something. */
    record Fact(String label, String text) {}

    /** What a mark of confidence means. */
    record Meaning(Telling.Mark mark, String text) {}

    static Edition of(Account account, Optional<Membership> membership, Language language) {
        var telling = Telling.of(account, language);
        var election = telling.election();
        boolean settled = account.questions().isEmpty();
        List<House> houses = account.result().bodies().stream()
                .map(body -> House.of(telling, body))
                .toList();
        return new Edition(
                telling,
                language.code(),
                telling.say(election.title()),
                telling.headline(),
                settled,
                telling.say(settled ? "status.settled" : "status.awaiting"),
                date(telling),
                election.id(),
                houses.size() == 1 ? List.of(houses.getFirst().summary()) : List.of(),
                election.note().map(telling::say),
                account.questions().stream()
                        .map(question ->
                                List.of(telling.narrator().question(question).split("\n", -1)))
                        .toList(),
                houses,
                VoteBars.of(telling),
                Closeness.of(telling),
                OtherLaws.of(telling),
                Districts.of(telling),
                membership.map(who -> Persons.of(telling, who)),
                SeatReasons.of(telling),
                Arithmetic.of(telling),
                Arithmetic.isLeftOut(telling),
                LawRead.of(telling),
                statute(telling),
                uncovered(telling),
                election.gaps().stream().map(gap -> gap(telling, gap)).toList(),
                Arrays.stream(Confidence.values())
                        .map(how -> new Meaning(telling.mark(how), telling.say("meaning", Map.of("mark", how.name()))))
                        .toList(),
                OfficialCheck.of(telling),
                Figures.of(telling),
                "laws/" + account.result().statute().id() + ".yaml",
                Markdown.html(telling.record().sources()));
    }

    /** The day, unless the title has it. */
    private static String date(Telling telling) {
        String day = telling.words().date(telling.election().date());
        return telling.say(telling.election().title()).contains(day) ? "" : day;
    }

    private static List<Fact> statute(Telling telling) {
        Statute statute = telling.result().statute();
        String until = statute.until()
                .map(last -> telling.say(
                        "in-force.until",
                        Map.of(
                                "from", telling.words().date(statute.from()),
                                "until", telling.words().date(last))))
                .orElseGet(() -> telling.words().since(statute.from()));
        return List.of(
                new Fact(telling.say("statute.act"), telling.say(statute.act())),
                new Fact(telling.say("statute.enacted"), statute.enacted()),
                new Fact(telling.say("statute.edition"), statute.edition()),
                new Fact(telling.say("statute.in-force"), until),
                new Fact(telling.say("statute.source"), statute.source()));
    }

    private static List<Fact> uncovered(Telling telling) {
        return telling.result().statute().coverage().entrySet().stream()
                .filter(one -> one.getValue().status() != Coverage.Status.IMPLEMENTED)
                .map(one -> new Fact(
                        telling.say("article", Map.of("number", one.getKey())),
                        one.getValue().why()))
                .toList();
    }

    private static Fact gap(Telling telling, Gap gap) {
        String title = telling.election().contests().stream()
                .filter(contest -> contest.id().equals(gap.contest()))
                .map(telling::title)
                .findFirst()
                .orElse(gap.contest());
        return new Fact(title, telling.say(gap.text()));
    }

    /** Whether the votes will be counted under other laws once nothing waits for a decision. */
    boolean comparedLater() {
        return !settled && !telling.election().compared().isEmpty();
    }

    String say(String key) {
        return telling.say(key);
    }

    String say(String key, Map<String, ?> arguments) {
        return telling.say(key, arguments);
    }

    String anchor(String name) {
        return telling.anchor(name);
    }
}
