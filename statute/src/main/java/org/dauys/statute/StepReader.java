package org.dauys.statute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.dauys.figures.Fraction;
import org.dauys.reading.Fields;

/**
 * Reads the steps of a section. Each step is a mapping of one key, the name of the procedure.
 *
 * @param clauses reads the sentences
 * @param authorities the codes of those who may decide; none if they could not be read, which was then reported
 */
record StepReader(ClauseReader clauses, SequencedSet<String> authorities) {
    private static final Pattern QUESTION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    /** The procedures of statutes, by the words of their keys. */
    private enum Procedure {
        BASE_OF_SHARES,
        ADMIT_LISTS,
        ADMIT_NEXT_UNTIL,
        ONE_OF,
        ALLOT_BY_LARGEST_REMAINDERS,
        ALLOT_BY_HIGHEST_AVERAGES,
        ALLOT_WITH_NEXT_LIST,
        TRANSFER_FRAGMENTS,
        SET_ASIDE_PREFERENTIAL,
        LEAVE_UNFILLED,
        ASK,
        LIMIT_TO_CANDIDATES,
        AWARD_WHOLE_QUOTAS,
        AWARD_TO_REMAINDERS,
        AWARD_TO_AVERAGES,
        SEAT_FOR_MAJORITY,
        JOIN_LISTS,
        VOTER_NUMBERS,
        ALLOT_TO_CONSTITUENCIES,
        ELECT_BY_PLURALITY,
        ELECTED_ELSEWHERE,
        TAKE_OFF_SEATS_WON,
        APPORTION_SEATS,
        COMPENSATE,
        GROW_HOUSE,
        SUB_DISTRIBUTE,
        PLACE_SEATS,
        LEVEL_ONE_BY_ONE,
        DEDUCT_SEATS_WON,
        COVER_WINNERS,
        ALLOT_SEMI_LINKED,
        COUNT_TWICE,
        ALLOT_WHOLE_SHARES
    }

    /** The steps under a key; empty if there is no list of them or one cannot be read, which is reported. */
    Optional<List<Provision>> steps(Fields fields, String key, Lead above) {
        List<Provision> steps = new ArrayList<>();
        List<Fields> items = fields.items(key);
        for (Fields item : items) {
            Keyed.one(item, Procedure.class, StatuteCode.UNKNOWN_STEP)
                    .flatMap(keyed -> step(keyed, above))
                    .ifPresent(steps::add);
        }
        return fields.hasList(key) && steps.size() == items.size() ? Optional.of(steps) : Optional.empty();
    }

    private Optional<Provision> step(Keyed<Procedure> keyed, Lead above) {
        Fields rule = keyed.fields();
        var admission = new AdmissionReader(clauses, this::authority);
        var allotments = new AllotmentReader(clauses, exceptions());
        var leveling = new LevelingReader(clauses, allotments, this::authority);
        var standing = new StandingReader(clauses, exceptions()::ties);
        var twice = new DoubleReader(clauses, exceptions()::ties);
        Optional<? extends Provision> step = switch (keyed.word()) {
            case BASE_OF_SHARES -> admission.baseOfShares(rule);
            case ADMIT_LISTS -> admission.admitLists(rule);
            case ADMIT_NEXT_UNTIL -> admission.admitNextUntil(rule);
            case ONE_OF -> oneOf(rule, above);
            case ALLOT_BY_LARGEST_REMAINDERS -> allotments.largestRemainders(rule);
            case ALLOT_BY_HIGHEST_AVERAGES -> allotments.highestAverages(rule);
            case ALLOT_WITH_NEXT_LIST -> AllotmentReader.withNextList(rule, clauseOr(rule, above));
            case TRANSFER_FRAGMENTS -> allotments.fragments(rule);
            case SET_ASIDE_PREFERENTIAL -> allotments.preferential(rule);
            case LEAVE_UNFILLED -> clauseOr(rule, above).map(Provision.LeaveUnfilled::new);
            case ASK -> ask(rule);
            case LIMIT_TO_CANDIDATES ->
                clauses.clause(rule).map(clause -> new StandingRule.LimitToCandidates(clause, scope(rule)));
            case AWARD_WHOLE_QUOTAS -> standing.wholeQuotas(rule);
            case AWARD_TO_REMAINDERS -> standing.toRemainders(rule);
            case AWARD_TO_AVERAGES -> standing.toAverages(rule);
            case SEAT_FOR_MAJORITY -> standing.forMajority(rule);
            case JOIN_LISTS -> joinLists(rule);
            case VOTER_NUMBERS -> twice.voterNumbers(rule);
            case ALLOT_TO_CONSTITUENCIES -> twice.toConstituencies(rule);
            case ELECT_BY_PLURALITY -> allotments.plurality(rule);
            case ELECTED_ELSEWHERE -> clauses.clause(rule).map(Provision.ElectedElsewhere::new);
            case TAKE_OFF_SEATS_WON -> leveling.takeOffSeatsWon(rule);
            case APPORTION_SEATS -> leveling.apportionSeats(rule);
            case COMPENSATE -> leveling.compensate(rule);
            case GROW_HOUSE -> leveling.growHouse(rule);
            case SUB_DISTRIBUTE -> leveling.subDistribute(rule);
            case PLACE_SEATS -> leveling.placeSeats(rule);
            case LEVEL_ONE_BY_ONE -> leveling.levelOneByOne(rule);
            case DEDUCT_SEATS_WON -> leveling.deductSeatsWon(rule);
            case COVER_WINNERS -> leveling.coverWinners(rule);
            case ALLOT_SEMI_LINKED -> leveling.allotSemiLinked(rule);
            case COUNT_TWICE -> leveling.countTwice(rule);
            case ALLOT_WHOLE_SHARES -> leveling.allotWholeShares(rule);
        };
        rule.close();
        return step.map(provision -> provision);
    }

    private ExceptionReader exceptions() {
        return new ExceptionReader(clauses, this::authority);
    }

    private Optional<Provision> joinLists(Fields rule) {
        Scope scope = scope(rule);
        Optional<Clause> clause = clauses.clause(rule);
        List<JoinLists.Level> by = Keyed.words(rule, "by", JoinLists.Level.class);
        Optional<List<Provision>> steps = steps(rule, "steps", Lead.of(clause));
        Optional<List<Provision>> within = rule.has("within") ? steps(rule, "within", Lead.of(clause)) : steps;
        if (by.isEmpty() || by.stream().distinct().count() < by.size()) {
            rule.report(StatuteCode.STEPS_INCOMPLETE, "by", "", "connection", "subconnection");
        }
        return clause.isEmpty() || steps.isEmpty() || within.isEmpty()
                ? Optional.empty()
                : Optional.of(new JoinLists(clause.get(), scope, by, steps.get(), within.get()));
    }

    /** The rule's own clause, or that of the reading or the case above it. */
    private Optional<Clause> clauseOr(Fields rule, Lead above) {
        return ClauseReader.isGiven(rule) || !above.given() ? clauses.clause(rule) : above.clause();
    }

    /** Over which votes a rule is carried out; in each constituency where the file does not say. */
    static Scope scope(Fields rule) {
        return rule.optionalWord("in", Scope.class).orElse(Scope.EACH_CONSTITUENCY);
    }

    static Optional<Fraction> share(Fields rule, String key) {
        Optional<Fraction> share = rule.ratio(key).map(ratio -> Fraction.of(ratio.numerator(), ratio.denominator()));
        if (share.isPresent() && (share.get().signum() < 0 || share.get().compareTo(Fraction.of(1)) > 0)) {
            rule.report(StatuteCode.NOT_A_SHARE, key, share.get().toString());
            return Optional.empty();
        }
        return share;
    }

    private Optional<Provision> oneOf(Fields rule, Lead above) {
        Optional<Provision.OneOf.Quantity> number = rule.word("number", Provision.OneOf.Quantity.class);
        Lead lead = ClauseReader.isGiven(rule) ? Lead.of(clauses.clause(rule)) : above;
        List<Span> spans = new ArrayList<>();
        List<Provision.Case> cases = new ArrayList<>();
        List<Fields> items = rule.items("cases");
        for (Fields item : items) {
            Optional<Span> when = span(item, "when");
            Optional<List<Provision>> steps = steps(item, "steps", lead);
            if (number.isPresent() && when.isPresent() && steps.isPresent()) {
                Established.check(rule, item, number.get(), new Provision.Case(when.get(), steps.get()));
            }
            item.close();
            when.ifPresent(spans::add);
            if (when.isPresent() && steps.isPresent()) {
                cases.add(new Provision.Case(when.get(), steps.get()));
            }
        }
        if (rule.hasList("cases")) {
            number.ifPresent(of -> Cases.check(rule, of, spans, spans.size() == items.size()));
        }
        if (number.isEmpty() || cases.size() < items.size()) {
            return Optional.empty();
        }
        return leading(rule, lead, cases).map(clause -> new Provision.OneOf(clause, number.get(), cases));
    }

    /** The sentence of the cases: their own, or that of the first step in them. */
    private static Optional<Clause> leading(Fields rule, Lead lead, List<Provision.Case> cases) {
        Optional<Clause> first = cases.stream()
                .flatMap(one -> one.steps().stream())
                .map(Provision::clause)
                .findFirst();
        if (!lead.given() && !cases.isEmpty() && first.isEmpty()) {
            rule.report(StatuteCode.STEPS_INCOMPLETE, "cases", "", "end");
        }
        return lead.given() ? lead.clause() : first;
    }

    /** A span; reported if it is not written as one. */
    static Optional<Span> span(Fields rule, String key) {
        return span(rule, key, rule.text(key));
    }

    /** The span that was read under a key; reported if it is not written as one. */
    static Optional<Span> span(Fields rule, String key, Optional<String> written) {
        Optional<Span> span = written.flatMap(Span::of);
        if (written.isPresent() && span.isEmpty()) {
            rule.report(StatuteCode.NOT_A_SPAN, key, written.get());
        }
        return span;
    }

    private Optional<Provision> ask(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        Optional<String> question = question(rule);
        Optional<String> authority = authority(rule);
        SequencedMap<String, Provision.Reading> readings = new LinkedHashMap<>();
        Map<String, Fields> written = rule.mappings("readings");
        written.forEach((name, reading) -> {
            Optional<Clause> words = clauses.reading(reading, clause);
            Optional<List<Provision>> steps = steps(reading, "steps", Lead.of(words));
            reading.close();
            if (words.isPresent() && steps.isPresent()) {
                readings.put(name, new Provision.Reading(words.get(), steps.get()));
            }
        });
        boolean whole = rule.hasMapping("readings") && readings.size() == written.size();
        return clause.isEmpty() || question.isEmpty() || authority.isEmpty() || !whole
                ? Optional.empty()
                : Optional.of(new Provision.Ask(clause.get(), question.get(), authority.get(), readings));
    }

    /** The name of a question, which ends the name of its figure. */
    private static Optional<String> question(Fields rule) {
        Optional<String> name = rule.text("question");
        if (name.isPresent() && !QUESTION.matcher(name.get()).matches()) {
            rule.report(StatuteCode.NOT_A_NAME, "question", name.get());
            return Optional.empty();
        }
        return name;
    }

    private Optional<String> authority(Fields rule) {
        Optional<String> code = rule.text("decided-by");
        if (code.isPresent() && !authorities.isEmpty() && !authorities.contains(code.get())) {
            rule.report(StatuteCode.UNKNOWN_AUTHORITY, "decided-by", code.get(), String.join(", ", authorities));
            return Optional.empty();
        }
        return code;
    }
}
