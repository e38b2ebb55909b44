package org.dauys.mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.reading.Fields;
import org.dauys.statute.Clause;
import org.dauys.statute.ClauseReader;
import org.dauys.statute.Keyed;

/**
 * Reads the rules of a section. Each rule is a mapping of one key, the name of the procedure.
 *
 * @param clauses reads the sentences
 * @param choice which readings of parameters are taken
 * @param groups the names of the groups that rules may name
 */
record RuleReader(ClauseReader clauses, ReadingChoice choice, Set<String> groups) {
    /** What is asked before registration, by the words of the keys. */
    enum RequirementWord {
        LEAST_AGE,
        CITIZENSHIP,
        RESIDENCE,
        MEMBERSHIP,
        LONGEST_LIST,
        SHARE_OF_LIST,
        NUMBER_ON_LIST,
        SPACING,
        DEPOSIT,
        BALLOT_ORDER_BY_LOT
    }

    /** How seats find their persons, by the words of the keys. */
    enum SeatingWord {
        PARTY_DESIGNATES,
        IN_LIST_ORDER,
        PREFERENCE_FIRST,
        SHARE_OF_SEATS,
        SKIP_FOR_GROUP,
        SWAP_FEWEST_VOTES,
        BEST_LOSERS,
        DISTRICT_WINNER,
        ELECTED_TWICE_CHOOSES
    }

    /** How seats are lost and filled again, by the words of the keys. */
    enum VacancyWord {
        SEAT_LOST,
        PARTY_NAMES,
        NEXT_ON_LIST,
        BY_ELECTION,
        STAYS_VACANT
    }

    /** The name of a procedure as files write it. */
    static String word(Class<?> rule) {
        return rule.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The rules under a key that may be absent; what cannot be read is reported. */
    <R> List<R> rules(Fields section, String key, Function<Fields, Optional<? extends R>> one) {
        List<R> rules = new ArrayList<>();
        for (Fields item : section.optionalItems(key)) {
            one.apply(item).ifPresent(rules::add);
        }
        return rules;
    }

    /** What is asked before registration. */
    Optional<? extends Requirement> requirement(Fields item) {
        return Keyed.one(item, RequirementWord.class, PersonsCode.UNKNOWN_RULE)
                .flatMap(keyed -> closed(keyed.fields(), (rule, clause) -> requirement(keyed.word(), rule, clause)));
    }

    private Optional<? extends Requirement> requirement(RequirementWord word, Fields rule, Clause clause) {
        return switch (word) {
            case LEAST_AGE -> years(rule).map(years -> new Requirement.LeastAge(clause, years));
            case CITIZENSHIP -> Optional.of(new Requirement.Citizenship(clause));
            case RESIDENCE -> years(rule).map(years -> new Requirement.Residence(clause, years));
            case MEMBERSHIP -> Optional.of(new Requirement.Membership(clause));
            case LONGEST_LIST ->
                both(
                        share(rule, "over"),
                        rounding(rule),
                        (over, rounding) -> new Requirement.LongestList(clause, over, rounding));
            case SHARE_OF_LIST -> shareOfList(rule, clause);
            case NUMBER_ON_LIST ->
                both(
                        group(rule),
                        number(rule, "least"),
                        (group, least) -> new Requirement.NumberOnList(clause, group, least));
            case SPACING -> spacing(rule, clause);
            case DEPOSIT -> deposit(rule, clause);
            case BALLOT_ORDER_BY_LOT -> Optional.of(new Requirement.BallotOrderByLot(clause));
        };
    }

    private Optional<Requirement.ShareOfList> shareOfList(Fields rule, Clause clause) {
        Optional<Requirement.Bound> bound = rule.word("bound", Requirement.Bound.class);
        return both(
                        group(rule),
                        share(rule, "share"),
                        (group, share) -> bound.map(side -> new Requirement.ShareOfList(clause, group, side, share)))
                .flatMap(read -> read);
    }

    private Optional<Requirement.Spacing> spacing(Fields rule, Clause clause) {
        Optional<Integer> places = number(rule, "places");
        Optional<Requirement.Where> where = rule.word("where", Requirement.Where.class);
        Optional<Long> first = rule.optionalWholeNumber("first", 1, 10_000);
        return both(
                        group(rule),
                        number(rule, "least"),
                        (group, least) -> places.flatMap(many -> where.map(in -> new Requirement.Spacing(
                                clause, group, least, many, in, first.orElse(0L).intValue()))))
                .flatMap(read -> read);
    }

    private Optional<Requirement.Deposit> deposit(Fields rule, Clause clause) {
        Optional<Long> amount = choice.of(rule, "amount", (in, key) -> in.wholeNumber(key, 0, 1_000_000_000_000L));
        Optional<String> currency = rule.text("currency");
        Optional<Fraction> refunded = share(rule, "refunded-from");
        List<Requirement.Reduction> reductions = new ArrayList<>();
        for (Fields item : rule.optionalItems("reductions")) {
            both(share(item, "from"), share(item, "pays"), Requirement.Reduction::new)
                    .ifPresent(reductions::add);
            item.close();
        }
        return both(
                        amount,
                        currency,
                        (sum, unit) ->
                                refunded.map(from -> new Requirement.Deposit(clause, sum, unit, reductions, from)))
                .flatMap(read -> read);
    }

    /** How seats find their persons. */
    Optional<? extends SeatingRule> seating(Fields item) {
        return Keyed.one(item, SeatingWord.class, PersonsCode.UNKNOWN_RULE)
                .flatMap(keyed -> closed(keyed.fields(), (rule, clause) -> seating(keyed.word(), rule, clause)));
    }

    private Optional<? extends SeatingRule> seating(SeatingWord word, Fields rule, Clause clause) {
        return switch (word) {
            case PARTY_DESIGNATES -> number(rule, "days").map(days -> new SeatingRule.PartyDesignates(clause, days));
            case IN_LIST_ORDER -> Optional.of(new SeatingRule.InListOrder(clause));
            case PREFERENCE_FIRST -> preference(rule, clause);
            case SHARE_OF_SEATS ->
                ofSeats(rule, (group, share, rounding) -> new SeatingRule.ShareOfSeats(clause, group, share, rounding));
            case SKIP_FOR_GROUP -> skip(rule, clause);
            case SWAP_FEWEST_VOTES -> swap(rule, clause);
            case BEST_LOSERS -> losers(rule, clause);
            case DISTRICT_WINNER -> Optional.of(new SeatingRule.DistrictWinner(clause));
            case ELECTED_TWICE_CHOOSES -> Optional.of(new SeatingRule.ElectedTwiceChooses(clause));
        };
    }

    private Optional<SeatingRule.PreferenceFirst> preference(Fields rule, Clause clause) {
        Optional<SeatingRule.Of> of = rule.word("of", SeatingRule.Of.class);
        Optional<SeatingRule.Equality> equality = rule.word("exactly-that-share", SeatingRule.Equality.class);
        Optional<SeatingRule.Ties> ties = rule.word("ties", SeatingRule.Ties.class);
        return share(rule, "share")
                .flatMap(share -> both(
                                of,
                                equality,
                                (base, equal) -> ties.map(
                                        tie -> new SeatingRule.PreferenceFirst(clause, share, base, equal, tie)))
                        .flatMap(read -> read));
    }

    private Optional<SeatingRule.SkipForGroup> skip(Fields rule, Clause clause) {
        Optional<SeatingRule.Exhausted> exhausted = rule.word("exhausted", SeatingRule.Exhausted.class);
        return ofSeats(
                        rule,
                        (group, share, rounding) -> exhausted.map(
                                then -> new SeatingRule.SkipForGroup(clause, group, share, rounding, then)))
                .flatMap(read -> read);
    }

    private Optional<SeatingRule.SwapFewestVotes> swap(Fields rule, Clause clause) {
        List<String> named = rule.texts("groups");
        named.forEach(name -> known(rule, "groups", name));
        Optional<SeatingRule.Within> within = rule.word("within", SeatingRule.Within.class);
        return named.isEmpty()
                ? Optional.empty()
                : both(
                                share(rule, "most"),
                                rounding(rule),
                                (most, rounding) -> within.map(
                                        where -> new SeatingRule.SwapFewestVotes(clause, named, most, rounding, where)))
                        .flatMap(read -> read);
    }

    private Optional<SeatingRule.BestLosers> losers(Fields rule, Clause clause) {
        Optional<SeatingRule.Over> over = rule.word("over", SeatingRule.Over.class);
        Optional<SeatingRule.By> by = rule.word("by", SeatingRule.By.class);
        return both(
                        group(rule),
                        number(rule, "seats"),
                        (group, seats) -> both(
                                over,
                                by,
                                (among, what) -> new SeatingRule.BestLosers(clause, group, seats, among, what)))
                .flatMap(read -> read);
    }

    /** How seats are lost and filled again. */
    Optional<? extends VacancyRule> vacancy(Fields item) {
        return Keyed.one(item, VacancyWord.class, PersonsCode.UNKNOWN_RULE)
                .flatMap(keyed -> closed(keyed.fields(), (rule, clause) -> vacancy(keyed.word(), rule, clause)));
    }

    private Optional<? extends VacancyRule> vacancy(VacancyWord word, Fields rule, Clause clause) {
        return switch (word) {
            case SEAT_LOST ->
                Optional.of(new VacancyRule.SeatLost(clause, Keyed.words(rule, "by", TermAct.Kind.class)));
            case PARTY_NAMES -> Optional.of(new VacancyRule.PartyNames(clause));
            case NEXT_ON_LIST -> {
                Optional<String> same = rule.optionalText("same-group");
                same.ifPresent(name -> known(rule, "same-group", name));
                yield Optional.of(new VacancyRule.NextOnList(clause, same));
            }
            case BY_ELECTION -> Optional.of(new VacancyRule.ByElection(clause));
            case STAYS_VACANT -> Optional.of(new VacancyRule.StaysVacant(clause));
        };
    }

    /** A rule with its sentence; what is left in it is reported. */
    private <R> Optional<? extends R> closed(Fields rule, BiFunction<Fields, Clause, Optional<? extends R>> read) {
        Optional<Clause> clause = clauses.clause(rule);
        Optional<? extends R> made = clause.flatMap(sentence -> read.apply(rule, sentence));
        if (clause.isPresent()) {
            rule.close();
        }
        return made;
    }

    /** Makes a rule of a group, a share of seats and its rounding. */
    @FunctionalInterface
    private interface OfSeats<R> {
        R of(String group, Fraction share, Rounding rounding);
    }

    private <R> Optional<R> ofSeats(Fields rule, OfSeats<R> make) {
        Optional<Fraction> share = share(rule, "share");
        Optional<Rounding> rounding = rounding(rule);
        return group(rule).flatMap(group -> both(share, rounding, (part, round) -> make.of(group, part, round)));
    }

    private Optional<String> group(Fields rule) {
        Optional<String> name = rule.text("group");
        return name.filter(written -> known(rule, "group", written));
    }

    private boolean known(Fields rule, String key, String name) {
        if (!groups.contains(name)) {
            Keyed.unknown(rule, PersonsCode.UNKNOWN_GROUP, key, name, List.copyOf(groups));
            return false;
        }
        return true;
    }

    private Optional<Integer> years(Fields rule) {
        return choice.of(rule, "years", (in, key) -> in.wholeNumber(key, 1, 150))
                .map(Long::intValue);
    }

    private static Optional<Integer> number(Fields rule, String key) {
        return rule.wholeNumber(key, 1, 10_000).map(Long::intValue);
    }

    private Optional<Rounding> rounding(Fields rule) {
        return choice.of(rule, "rounding", (in, key) -> in.word(key, Rounding.class));
    }

    private Optional<Fraction> share(Fields rule, String key) {
        return choice.of(rule, key, (in, at) -> {
            Optional<Fraction> share = in.ratio(at).map(ratio -> Fraction.of(ratio.numerator(), ratio.denominator()));
            if (share.filter(part -> part.signum() < 0 || part.compareTo(Fraction.of(1)) > 0)
                    .isPresent()) {
                in.report(PersonsCode.NOT_A_SHARE, at, share.get().toString());
                return Optional.empty();
            }
            return share;
        });
    }

    private static <A, B, R> Optional<R> both(Optional<A> one, Optional<B> other, BiFunction<A, B, R> make) {
        return one.flatMap(first -> other.map(second -> make.apply(first, second)));
    }
}
