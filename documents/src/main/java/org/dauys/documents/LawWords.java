package org.dauys.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.OverAward;
import org.dauys.election.Language;
import org.dauys.election.Text;
import org.dauys.figures.Fraction;
import org.dauys.statute.Clause;
import org.dauys.statute.Condition;
import org.dauys.statute.DoubleRule;
import org.dauys.statute.JoinLists;
import org.dauys.statute.Leveling;
import org.dauys.statute.Provision;
import org.dauys.statute.Section;
import org.dauys.statute.Situation;
import org.dauys.statute.Span;
import org.dauys.statute.StandingRule;
import org.dauys.statute.Statute;
import org.dauys.statute.TieClause;
import org.dauys.statute.TransferProvision;

/** Says in one language what the rules of a statute are, with their parameters. */
public final class LawWords {
    private final Words words;
    private final Statute statute;
    private final Citations citations;

    /** The words for a statute. */
    public LawWords(Words words, Statute statute) {
        this.words = words;
        this.statute = statute;
        this.citations = new Citations(words, statute);
    }

    /** The sentence in a language, or in one in which it was found. */
    static String said(Clause clause, Language language) {
        return clause.words().getOrDefault(clause.shownIn(language), "");
    }

    /** The sentence as a lawyer cites it: in quotation marks if it is quoted, and marked if it is not. */
    public String said(Clause clause) {
        Language shown = clause.shownIn(words.language());
        return words.of(
                "law-said",
                Map.of(
                        "wording", clause.wording().name(),
                        "words", said(clause, words.language()),
                        "foreign", shown == words.language() ? "no" : "yes",
                        "language", shown.code()));
    }

    /** An article as lawyers of the language write it. */
    public String article(Clause clause) {
        return citations.article(clause.article());
    }

    /** How sure we are of a sentence, and where it was read. */
    public String standing(Clause clause) {
        return words.of(
                "law-standing",
                Map.of(
                        "confidence", citations.confidence(clause.confidence()),
                        "read", clause.source().isPresent() ? "yes" : "no",
                        "source", clause.source().orElse("")));
    }

    /** How many seats each constituency has. */
    public String seats(Section section) {
        return section.seats()
                .map(span -> words.of("law-seats", Map.of("span", span(span))))
                .orElseGet(() -> words.of("law-seats-open"));
    }

    /** The numbers to which a case applies. */
    public String span(Span span) {
        return span(words, span);
    }

    static String span(Words words, Span span) {
        String kind = span.least() == span.most() ? "exactly" : span.most() == Long.MAX_VALUE ? "least" : "between";
        return words.of("law-span", Map.of("kind", kind, "least", span.least(), "most", span.most()));
    }

    /** When a case applies. */
    public String when(Provision.OneOf.Quantity quantity, Span span) {
        return words.of("law-case", Map.of("quantity", quantity.name(), "span", span(span)));
    }

    /** What a step does, with its parameters; without its ties, readings and cases. */
    public String rule(Provision step) {
        return switch (step) {
            case Provision.BaseOfShares(var _, var _, var sum) ->
                words.of(
                        "law-base",
                        Map.of("parts", words.list(sum.stream().map(this::part).toList())));
            case Provision.AdmitLists rule ->
                rule.anyOf().size() == 1
                        ? condition(rule.anyOf().getFirst())
                        : words.of("law-any-of", Map.of("count", rule.anyOf().size()));
            case Provision.AdmitNextUntil rule ->
                words.of(
                        "law-admit-next",
                        Map.of(
                                "lists", rule.lists(),
                                "together", words.percent(rule.together()),
                                "equality", equality(rule.equality()),
                                "who", authority(rule.authority())));
            case Provision.OneOf _ -> words.of("law-one-of");
            case Provision.AllotByLargestRemainders rule -> remainders(rule);
            case Provision.AllotByHighestAverages rule ->
                words.of(
                        "law-averages",
                        Map.of(
                                "divisors", rule.divisors().method().replace('-', '_'),
                                "from", rule.from().name()));
            case Provision.AllotWithNextList rule ->
                words.of(
                        "law-next-list", Map.of("correction", words.exact(rule.correction()), "least", rule.atLeast()));
            case Provision.LeaveUnfilled _ -> words.of("step-unfilled");
            case Provision.Ask ask -> words.of("law-ask", Map.of("who", authority(ask.authority())));
            case Provision.ElectByPlurality _ -> words.of("law-plurality");
            case Provision.ElectedElsewhere _ -> words.of("law-elsewhere");
            case TransferProvision _, StandingRule _, JoinLists _, DoubleRule _, Leveling _ ->
                new ProcedureWords(words, this).rule(step);
        };
    }

    /** Over which votes a step is carried out; empty if in each constituency. */
    public Optional<String> scope(Provision step) {
        return switch (step.scope()) {
            case EACH_CONSTITUENCY -> Optional.empty();
            case WHOLE_CONTEST -> Optional.of(words.of("law-whole-contest"));
        };
    }

    /** A condition under which a list takes part. */
    public String condition(Condition condition) {
        return switch (condition) {
            case Condition.Share share
            when share.connected() -> share("law-admit-connected", share.least(), share.equality(), "");
            case Condition.Share share
            when share.parties().least() <= 1 && share.parties().most() == Long.MAX_VALUE ->
                share("law-admit", share.least(), share.equality(), "");
            case Condition.Share share ->
                share("law-admit-parties", share.least(), share.equality(), span(share.parties()));
            case Condition.ShareInOneConstituency share ->
                share("law-admit-in-one", share.least(), share.equality(), "");
            case Condition.SeatsWon(var _, var least, var _) -> words.of("law-admit-won", Map.of("least", least));
            case Condition.VotesCast(var _, var least) -> words.of("law-admit-votes", Map.of("least", least));
            case Condition.OfKind(var _, var kind) -> words.of("law-admit-kind", Map.of("kind", kind.name()));
        };
    }

    private String share(String key, Fraction least, Condition.Equality equality, String parties) {
        return words.of(key, Map.of("share", words.percent(least), "equality", equality(equality), "parties", parties));
    }

    private static String equality(Condition.Equality equality) {
        return switch (equality) {
            case TAKES_PART -> "yes";
            case STAYS_OUT -> "no";
        };
    }

    private String part(Provision.BaseOfShares.Part part) {
        return words.of("law-part", Map.of("part", part.name()));
    }

    private String remainders(Provision.AllotByLargestRemainders rule) {
        Map<String, Object> parameters = new HashMap<>(ProcedureWords.quota(rule.quota()));
        parameters.put(
                "excess",
                rule.quota().addend() == 0 ? "none" : rule.overAward() == OverAward.WITHDRAW ? "withdraw" : "larger");
        return words.of("law-remainders", parameters);
    }

    /** What happens at a tie. */
    public String tie(TieClause tie) {
        return switch (tie) {
            case TieClause.MoreVotes _ -> words.of("law-tie", Map.of("rule", "more", "who", ""));
            case TieClause.FewerVotes _ -> words.of("law-tie", Map.of("rule", "fewer", "who", ""));
            case TieClause.LargerRemainder _ -> words.of("law-tie", Map.of("rule", "remainder", "who", ""));
            case TieClause.EarlierRegistration _ -> words.of("law-tie", Map.of("rule", "earlier", "who", ""));
            case TieClause.Lot(var _, var who) -> words.of("law-tie", Map.of("rule", "lot", "who", authority(who)));
            case TieClause.Ask(var _, var who) -> words.of("law-tie", Map.of("rule", "ask", "who", authority(who)));
        };
    }

    /** What happens in a special situation of a constituency. */
    public String situation(Situation situation) {
        return switch (situation) {
            case Situation.Elected _ -> words.of("choice", Map.of("choice", "elected"));
            case Situation.RepeatElection _ -> words.of("choice", Map.of("choice", "repeat_election"));
            case Situation.Ask(var _, var who) -> words.of("law-ask", Map.of("who", authority(who)));
        };
    }

    /** Who decides, by the code of the statute. */
    public String authority(String code) {
        return Optional.ofNullable(statute.authorities().get(code))
                .map((Text text) -> text.in(words.language()))
                .orElse(code);
    }

    /**
     * A point on which the law is recalled or not known.
     *
     * @param section where it stands
     * @param clause the sentence
     * @param changes what it would change
     * @param decides who decides; empty if nobody is asked
     */
    public record OpenPoint(Section section, Clause clause, String changes, Optional<String> decides) {}

    /** All points on which the law is recalled or not known, each once in its section. */
    public List<OpenPoint> openPoints() {
        List<OpenPoint> points = new ArrayList<>();
        for (Section section : statute.sections().values()) {
            for (Clauses.Rule rule : Clauses.of(section)) {
                if (!rule.clause().isEstablished() && !(rule instanceof Clauses.OnReading) && !isOfReading(rule)) {
                    points.add(new OpenPoint(section, rule.clause(), changes(rule), decides(rule)));
                }
            }
        }
        return points.stream().distinct().toList();
    }

    /** Whether the rule has its sentence from the reading that it carries out. */
    private static boolean isOfReading(Clauses.Rule rule) {
        return rule instanceof Clauses.OnStep(var step)
                && (step instanceof Provision.AllotWithNextList || step instanceof Provision.LeaveUnfilled);
    }

    private String changes(Clauses.Rule rule) {
        Map<String, Object> what = new HashMap<>();
        what.put(
                "what",
                switch (rule) {
                    case Clauses.OnSeats _ -> "seats";
                    case Clauses.OnStep(var step) -> changes(step);
                    case Clauses.OnReading _ -> "cases";
                    case Clauses.OnCondition _ -> "threshold";
                    case Clauses.OnTie _ -> "tie";
                    case Clauses.OnAgainstAll _ -> "against_all";
                    case Clauses.OnSoleCandidate _ -> "sole";
                });
        return words.of("law-changes", what);
    }

    private static String changes(Provision step) {
        return switch (step) {
            case Provision.BaseOfShares _ -> "base";
            case Provision.AdmitLists _, Provision.AdmitNextUntil _ -> "threshold";
            case Provision.OneOf _, Provision.Ask _, Provision.AllotWithNextList _, Provision.LeaveUnfilled _ ->
                "cases";
            case Provision.AllotByLargestRemainders _,
                    Provision.AllotByHighestAverages _,
                    TransferProvision _,
                    StandingRule _,
                    JoinLists _,
                    DoubleRule _,
                    Leveling _ -> "allotment";
            case Provision.ElectByPlurality _ -> "winner";
            case Provision.ElectedElsewhere _ -> "seats";
        };
    }

    private Optional<String> decides(Clauses.Rule rule) {
        Optional<String> code = switch (rule) {
            case Clauses.OnStep(var step) when step instanceof Provision.Ask ask -> Optional.of(ask.authority());
            case Clauses.OnTie(var tie) when tie instanceof TieClause.Ask ask -> Optional.of(ask.authority());
            case Clauses.OnTie(var tie) when tie instanceof TieClause.Lot lot -> Optional.of(lot.authority());
            case Clauses.OnAgainstAll(var situation)
            when situation instanceof Situation.Ask ask -> Optional.of(ask.authority());
            case Clauses.OnSoleCandidate(var situation)
            when situation instanceof Situation.Ask ask -> Optional.of(ask.authority());
            case Clauses.OnStep(var step)
            when step instanceof Provision.AdmitNextUntil next -> Optional.of(next.authority());
            case Clauses.OnSeats _,
                    Clauses.OnStep _,
                    Clauses.OnCondition _,
                    Clauses.OnReading _,
                    Clauses.OnTie _,
                    Clauses.OnAgainstAll _,
                    Clauses.OnSoleCandidate _ -> Optional.empty();
        };
        return code.map(this::authority);
    }
}
