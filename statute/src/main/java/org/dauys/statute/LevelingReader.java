package org.dauys.statute;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dauys.apportionment.Overhang;
import org.dauys.apportionment.Placement;
import org.dauys.figures.Fraction;
import org.dauys.reading.Fields;

/**
 * Reads rules on tiers.
 *
 * @param clauses reads the sentences
 * @param methods reads the methods that they use
 * @param authority reads who decides
 */
record LevelingReader(ClauseReader clauses, AllotmentReader methods, Function<Fields, Optional<String>> authority) {
    private static final long MOST_SEATS = 1_000;

    Optional<Provision> takeOffSeatsWon(Fields rule) {
        Optional<Leveling.TakeOffSeatsWon.Whose> whose = rule.word("by", Leveling.TakeOffSeatsWon.Whose.class);
        return both(clauses.clause(rule), whose, Leveling.TakeOffSeatsWon::new);
    }

    Optional<Provision> apportionSeats(Fields rule) {
        Optional<Leveling.ApportionSeats.By> by = rule.word("by", Leveling.ApportionSeats.By.class);
        return both(method(rule), by, (method, what) -> new Leveling.ApportionSeats(method.clause(), method, what));
    }

    Optional<Provision> compensate(Fields rule) {
        Optional<Leveling.Won> won = rule.word("won", Leveling.Won.class);
        Optional<Overhang> overhang = rule.word("overhang", Overhang.class);
        Optional<Provision> method = method(rule);
        return method.isEmpty() || won.isEmpty() || overhang.isEmpty()
                ? Optional.empty()
                : Optional.of(new Leveling.Compensate(method.get().clause(), method.get(), won.get(), overhang.get()));
    }

    Optional<Provision> growHouse(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        Optional<DivisorsWord> divisors = rule.word("divisors", DivisorsWord.class);
        var minimum = rule.word("minimum", Leveling.GrowHouse.Minimum.class);
        Optional<Long> uncovered = rule.wholeNumber("left-uncovered", 0, MOST_SEATS);
        return clause.isEmpty() || divisors.isEmpty() || minimum.isEmpty() || uncovered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Leveling.GrowHouse(
                        clause.get(), divisors.get().divisors(), minimum.get(), uncovered.get()));
    }

    Optional<Provision> subDistribute(Fields rule) {
        var atLeast = rule.word("at-least", Leveling.SubDistribute.AtLeast.class);
        return both(
                methods.highestAverages(rule),
                atLeast,
                (averages, least) -> new Leveling.SubDistribute(averages.clause(), averages, least));
    }

    Optional<Provision> placeSeats(Fields rule) {
        return both(
                claims(rule, methods.highestAverages(rule)),
                per(rule),
                (claims, per) -> new Leveling.PlaceSeats(claims.clause(), claims, per));
    }

    Optional<Provision> levelOneByOne(Fields rule) {
        Optional<Provision.AllotByHighestAverages> turns = claims(rule, methods.highestAverages(rule));
        return both(
                turns,
                per(rule),
                (averages, per) -> new Leveling.LevelOneByOne(averages.clause(), averages, averages.divisors(), per));
    }

    Optional<Provision> deductSeatsWon(Fields rule) {
        return both(clauses.clause(rule), rule.word("in", Scope.class), Leveling.DeductSeatsWon::new);
    }

    Optional<Provision> coverWinners(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        Optional<String> by = rule.text("by");
        var ties = methods.exceptions().ties(rule);
        return both(clause, by, (words, section) -> new Leveling.CoverWinners(words, section, ties));
    }

    Optional<Provision> allotSemiLinked(Fields rule) {
        Optional<Provision.AllotByLargestRemainders> quota = methods.largestRemainders(rule);
        Optional<Long> linked = rule.wholeNumber("linked", 0, MOST_SEATS);
        Optional<Fraction> part = StepReader.share(rule, "part");
        Optional<Long> takePart = rule.wholeNumber("seats-to-take-part", 1, MOST_SEATS);
        return quota.isEmpty() || linked.isEmpty() || part.isEmpty() || takePart.isEmpty()
                ? Optional.empty()
                : Optional.of(new Leveling.AllotSemiLinked(
                        quota.get().clause(), quota.get(), linked.get(), part.get(), takePart.get()));
    }

    Optional<Provision> countTwice(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        Optional<Provision.AllotByLargestRemainders> first = count(rule, "first-count");
        Optional<Provision.AllotByLargestRemainders> second = count(rule, "second-count");
        return clause.flatMap(words -> both(first, second, (one, other) -> new Leveling.CountTwice(words, one, other)));
    }

    private Optional<Provision.AllotByLargestRemainders> count(Fields rule, String key) {
        Optional<Fields> count = rule.mapping(key);
        Optional<Provision.AllotByLargestRemainders> read = count.flatMap(methods::largestRemainders);
        count.ifPresent(Fields::close);
        return read;
    }

    Optional<Provision> allotWholeShares(Fields rule) {
        Optional<Clause> clause = clauses.clause(rule);
        Optional<Long> least = rule.wholeNumber("at-least", 0, MOST_SEATS);
        Optional<String> who = authority.apply(rule);
        return clause.isEmpty() || least.isEmpty() || who.isEmpty()
                ? Optional.empty()
                : Optional.of(new Leveling.AllotWholeShares(clause.get(), least.get(), who.get()));
    }

    private static Optional<Placement.Per> per(Fields rule) {
        return rule.word("per", Placement.Per.class);
    }

    /** Claims of different places are compared as fractions, which a first divisor of zero does not give. */
    private static Optional<Provision.AllotByHighestAverages> claims(
            Fields rule, Optional<Provision.AllotByHighestAverages> read) {
        Optional<Provision.AllotByHighestAverages> sound =
                read.filter(averages -> averages.divisors().divisor(0).signum() > 0);
        if (sound.isEmpty() && read.isPresent()) {
            rule.report(
                    StatuteCode.DIVISOR_ZERO, "divisors", read.get().divisors().method());
        }
        return sound;
    }

    /** The method of a rule: by a quota, or by divisors. */
    private Optional<Provision> method(Fields rule) {
        return rule.has("quota")
                ? methods.largestRemainders(rule).map(Function.identity())
                : methods.highestAverages(rule).map(Function.identity());
    }

    private static <A, B> Optional<Provision> both(
            Optional<A> first, Optional<B> second, BiFunction<A, B, Provision> rule) {
        return first.flatMap(one -> second.map(other -> rule.apply(one, other)));
    }
}
