package org.dauys.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import org.dauys.election.Language;
import org.dauys.election.Text;
import org.dauys.statute.Clause;
import org.dauys.statute.DoubleRule;
import org.dauys.statute.JoinLists;
import org.dauys.statute.Leveling;
import org.dauys.statute.Provision;
import org.dauys.statute.Section;
import org.dauys.statute.Situation;
import org.dauys.statute.StandingRule;
import org.dauys.statute.Statute;
import org.dauys.statute.TieClause;
import org.dauys.statute.TransferProvision;

/** A statute as JSON; its shape is {@code docs/schema/law.schema.json}. */
public final class LawJson {
    private final Map<Language, LawWords> laws = new LinkedHashMap<>();
    private final Statute statute;

    private LawJson(Statute statute) {
        this.statute = statute;
        for (Language language : Language.values()) {
            laws.put(language, new LawWords(Words.in(language), statute));
        }
    }

    /** The text, its lines ended by line feeds. */
    public static String of(Statute statute) {
        return Json.pretty(new LawJson(statute).law());
    }

    private Object law() {
        SequencedMap<String, Object> authorities = new LinkedHashMap<>();
        statute.authorities().forEach((code, name) -> authorities.put(code, JsonValues.text(name)));
        SequencedMap<String, Object> coverage = new LinkedHashMap<>();
        statute.coverage()
                .forEach((article, covered) -> coverage.put(
                        article, JsonValues.object("status", JsonValues.word(covered.status()), "why", covered.why())));
        return JsonValues.object(
                "statute", statute.id(),
                "act", JsonValues.text(statute.act()),
                "enacted", statute.enacted(),
                "edition", statute.edition(),
                "from", statute.from().toString(),
                "until", statute.until().map(Object::toString),
                "source", statute.source(),
                "note", statute.note().map((Text note) -> JsonValues.text(note)),
                "fingerprint", statute.fingerprint(),
                "authorities", authorities,
                "sections",
                        statute.sections().values().stream().map(this::section).toList(),
                "coverage", coverage);
    }

    private Object section(Section section) {
        return JsonValues.object(
                "name", section.name(),
                "title", JsonValues.text(section.title()),
                "elects", JsonValues.word(section.elects()),
                "seats", clause(section.seatsClause(), in(section, LawWords::seats)),
                "steps", steps(section.steps()));
    }

    private List<Object> steps(List<Provision> steps) {
        return steps.stream().map(this::step).toList();
    }

    private Object step(Provision step) {
        Map<String, Object> object = clause(step.clause(), in(step, LawWords::rule));
        object.put("step", name(step));
        object.put("scope", JsonValues.word(step.scope()));
        switch (step) {
            case Provision.OneOf oneOf -> object.put("cases", cases(oneOf));
            case Provision.Ask ask -> {
                object.put("question", ask.question());
                object.put("decided-by", ask.authority());
                object.put("readings", readings(ask));
            }
            case Provision.AllotByLargestRemainders rule -> object.put("ties", ties(rule.ties()));
            case Provision.AllotByHighestAverages rule -> object.put("ties", ties(rule.ties()));
            case Provision.ElectByPlurality rule -> {
                object.put("ties", ties(rule.ties()));
                object.put("against-all-ahead", situation(rule.againstAllAhead()));
                object.put("sole-candidate", situation(rule.soleCandidate()));
            }
            case Provision.AdmitLists rule -> object.put("any-of", conditions(rule));
            case StandingRule rule -> object.put("ties", ties(rule.tieClauses()));
            case JoinLists join -> {
                object.put("steps", steps(join.steps()));
                object.put("within", steps(join.within()));
            }
            case Provision.BaseOfShares _,
                    TransferProvision _,
                    DoubleRule _,
                    Leveling _,
                    Provision.AdmitNextUntil _,
                    Provision.AllotWithNextList _,
                    Provision.LeaveUnfilled _,
                    Provision.ElectedElsewhere _ -> {}
        }
        return object;
    }

    private static String name(Provision step) {
        return switch (step) {
            case Provision.BaseOfShares _ -> "base-of-shares";
            case Provision.AdmitLists _ -> "admit-lists";
            case Provision.AdmitNextUntil _ -> "admit-next-until";
            case Provision.OneOf _ -> "one-of";
            case Provision.AllotByLargestRemainders _ -> "allot-by-largest-remainders";
            case Provision.AllotByHighestAverages _ -> "allot-by-highest-averages";
            case Provision.AllotWithNextList _ -> "allot-with-next-list";
            case Provision.LeaveUnfilled _ -> "leave-unfilled";
            case Provision.Ask _ -> "ask";
            case Provision.ElectByPlurality _ -> "elect-by-plurality";
            case Provision.ElectedElsewhere _ -> "elected-elsewhere";
            case TransferProvision _, StandingRule _, JoinLists _, DoubleRule _, Leveling _ -> Procedures.name(step);
        };
    }

    private Object cases(Provision.OneOf rule) {
        List<Object> cases = new ArrayList<>();
        for (Provision.Case one : rule.cases()) {
            cases.add(JsonValues.object(
                    "when", one.when().toString(),
                    "words", in(one, (law, of) -> law.when(rule.number(), of.when())),
                    "steps", steps(one.steps())));
        }
        return cases;
    }

    private Object readings(Provision.Ask ask) {
        SequencedMap<String, Object> readings = new LinkedHashMap<>();
        ask.readings()
                .forEach((name, reading) -> readings.put(
                        name, JsonValues.object("words", words(reading.clause()), "steps", steps(reading.steps()))));
        return readings;
    }

    private Object conditions(Provision.AdmitLists rule) {
        return rule.anyOf().stream()
                .map(condition -> clause(condition.clause(), in(condition, LawWords::condition)))
                .toList();
    }

    private Object ties(List<TieClause> ties) {
        return ties.stream()
                .map(tie -> clause(tie.clause(), in(tie, LawWords::tie)))
                .toList();
    }

    private Object situation(Situation situation) {
        return clause(situation.clause(), in(situation, LawWords::situation));
    }

    private static Map<String, Object> clause(Clause clause, Object rule) {
        return JsonValues.object(
                "article", clause.article(),
                "confidence", JsonValues.word(clause.confidence()),
                "wording", JsonValues.word(clause.wording()),
                "words", words(clause),
                "source", clause.source(),
                "note", clause.note().map((Text note) -> JsonValues.text(note)),
                "rule", rule);
    }

    /** The sentence in those languages in which it is at hand. */
    private static Object words(Clause clause) {
        SequencedMap<String, Object> words = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            if (clause.words().containsKey(language)) {
                words.put(language.code(), LawWords.said(clause, language));
            }
        }
        return words;
    }

    private <T> Object in(T of, BiFunction<LawWords, T, String> words) {
        SequencedMap<String, Object> all = new LinkedHashMap<>();
        laws.forEach((language, law) -> all.put(language.code(), words.apply(law, of)));
        return all;
    }
}
