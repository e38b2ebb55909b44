package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Confidence;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;

/** Every procedure on persons as files write it. */
class RuleReaderTest {
    private final Findings findings = new Findings();

    private Optional<PersonsLaw.Readings> read(String text) {
        return WrittenLaw.read(text, findings);
    }

    private PersonsSection section(String kind, String rule) {
        PersonsLaw law = read(WrittenLaw.law(kind, rule))
                .orElseThrow(() -> new AssertionError(findings.all()))
                .applied();
        return law.section("party-list").orElseThrow();
    }

    private void seats(String name, String parameters, SeatingRule rule) {
        assertThat(section("seating", WrittenLaw.rule(name, parameters)).seating())
                .containsExactly(rule);
    }

    private void asks(String name, String parameters, Requirement requirement) {
        assertThat(section("registration", WrittenLaw.rule(name, parameters)).registration())
                .containsExactly(requirement);
    }

    private void fills(String name, String parameters, VacancyRule rule) {
        assertThat(section("vacancies", WrittenLaw.rule(name, parameters)).vacancies())
                .containsExactly(rule);
    }

    @Test
    void aGroupHasItsTitleItsSentenceAndItsCategories() {
        PersonsLaw law = read(WrittenLaw.law("seating", WrittenLaw.rule("in-list-order", "")))
                .orElseThrow()
                .applied();

        assertThat(law.group("young").categories())
                .containsExactly(
                        new Category.Men(),
                        new Category.YoungerThan(36),
                        new Category.WithDisability(),
                        new Category.Minority());
        assertThat(law.group("young").title().kk()).isEqualTo("жас");
        assertThat(law.group("young").clause()).isEqualTo(WrittenLaw.CLAUSE);
        assertThat(law.readings()).isEmpty();
    }

    @Test
    void theRequirementsOfPersons() {
        asks("least-age", "years: 25", new Requirement.LeastAge(WrittenLaw.CLAUSE, 25));
        asks("citizenship", "", new Requirement.Citizenship(WrittenLaw.CLAUSE));
        asks("residence", "years: 10", new Requirement.Residence(WrittenLaw.CLAUSE, 10));
        asks("membership", "", new Requirement.Membership(WrittenLaw.CLAUSE));
        asks("ballot-order-by-lot", "", new Requirement.BallotOrderByLot(WrittenLaw.CLAUSE));
    }

    @Test
    void theRequirementsOfLists() {
        asks(
                "longest-list",
                "over: 30/100, rounding: up",
                new Requirement.LongestList(WrittenLaw.CLAUSE, Fraction.of(30, 100), Rounding.UP));
        asks(
                "share-of-list",
                "group: women, bound: at-most, share: 70/100",
                new Requirement.ShareOfList(
                        WrittenLaw.CLAUSE, "women", Requirement.Bound.AT_MOST, Fraction.of(70, 100)));
        asks("number-on-list", "group: young, least: 2", new Requirement.NumberOnList(WrittenLaw.CLAUSE, "young", 2));
        asks(
                "spacing",
                "group: women, least: 1, places: 4, where: everywhere",
                new Requirement.Spacing(WrittenLaw.CLAUSE, "women", 1, 4, Requirement.Where.EVERYWHERE, 0));
        asks(
                "spacing",
                "group: young, least: 2, places: 5, where: each-block, first: 25",
                new Requirement.Spacing(WrittenLaw.CLAUSE, "young", 2, 5, Requirement.Where.EACH_BLOCK, 25));
    }

    @Test
    void aDepositWithItsReductions() {
        asks(
                "deposit",
                "amount: 1050000, currency: KZT, refunded-from: 5/100, reductions: [ { from: 5/100, pays: 0/1 }, { from: 0/1, pays: 70/100 } ]",
                new Requirement.Deposit(
                        WrittenLaw.CLAUSE,
                        1_050_000,
                        "KZT",
                        List.of(
                                new Requirement.Reduction(Fraction.of(5, 100), Fraction.of(0)),
                                new Requirement.Reduction(Fraction.of(0), Fraction.of(70, 100))),
                        Fraction.of(5, 100)));
    }

    @Test
    void theRulesThatSeatPersons() {
        seats("party-designates", "days: 10", new SeatingRule.PartyDesignates(WrittenLaw.CLAUSE, 10));
        seats("in-list-order", "", new SeatingRule.InListOrder(WrittenLaw.CLAUSE));
        seats("district-winner", "", new SeatingRule.DistrictWinner(WrittenLaw.CLAUSE));
        seats("elected-twice-chooses", "", new SeatingRule.ElectedTwiceChooses(WrittenLaw.CLAUSE));
        seats(
                "preference-first",
                "share: 1/4, of: electoral-quota, exactly-that-share: not-enough, ties: lot",
                new SeatingRule.PreferenceFirst(
                        WrittenLaw.CLAUSE,
                        Fraction.of(1, 4),
                        SeatingRule.Of.ELECTORAL_QUOTA,
                        SeatingRule.Equality.NOT_ENOUGH,
                        SeatingRule.Ties.LOT));
    }

    @Test
    void theRulesThatSeatGroups() {
        seats(
                "share-of-seats",
                "group: women, share: 1/1, rounding: down",
                new SeatingRule.ShareOfSeats(WrittenLaw.CLAUSE, "women", Fraction.of(1), Rounding.DOWN));
        seats(
                "skip-for-group",
                "group: women, share: 1/2, rounding: up, exhausted: next-on-list",
                new SeatingRule.SkipForGroup(
                        WrittenLaw.CLAUSE,
                        "women",
                        Fraction.of(1, 2),
                        Rounding.UP,
                        SeatingRule.Exhausted.NEXT_ON_LIST));
        seats(
                "swap-fewest-votes",
                "groups: [women, young], most: 2/3, rounding: down, within: constituency",
                new SeatingRule.SwapFewestVotes(
                        WrittenLaw.CLAUSE,
                        List.of("women", "young"),
                        Fraction.of(2, 3),
                        Rounding.DOWN,
                        SeatingRule.Within.CONSTITUENCY));
        seats(
                "best-losers",
                "group: women, seats: 15, over: contest, by: share",
                new SeatingRule.BestLosers(
                        WrittenLaw.CLAUSE, "women", 15, SeatingRule.Over.CONTEST, SeatingRule.By.SHARE));
    }

    @Test
    void theRulesThatFillVacancies() {
        fills(
                "seat-lost",
                "by: [resigned, died]",
                new VacancyRule.SeatLost(WrittenLaw.CLAUSE, List.of(TermAct.Kind.RESIGNED, TermAct.Kind.DIED)));
        fills("party-names", "", new VacancyRule.PartyNames(WrittenLaw.CLAUSE));
        fills("next-on-list", "", new VacancyRule.NextOnList(WrittenLaw.CLAUSE, Optional.empty()));
        fills("next-on-list", "same-group: young", new VacancyRule.NextOnList(WrittenLaw.CLAUSE, Optional.of("young")));
        fills("by-election", "", new VacancyRule.ByElection(WrittenLaw.CLAUSE));
        fills("stays-vacant", "", new VacancyRule.StaysVacant(WrittenLaw.CLAUSE));
    }

    /** 29 or 35 years, rounded up or down: four laws; the first readings are applied. */
    @Test
    void everyCombinationOfReadingsIsALaw() {
        String age =
                "years: { readings: [ { value: 29, confidence: found, source: law }, { value: 35, confidence: unknown } ] }";
        String rounding =
                "rounding: { readings: [ { value: up, confidence: computed }, { value: down, confidence: unknown } ] }";
        PersonsLaw.Readings law = read(WrittenLaw.law(
                                "seating", WrittenLaw.rule("share-of-seats", "group: young, share: 3/10, " + rounding))
                        .replace("years: 36", age))
                .orElseThrow();

        assertThat(List.of(
                        law.applied(),
                        law.others().get(0),
                        law.others().get(1),
                        law.others().get(2)))
                .extracting(one ->
                        one.readings().stream().map(PersonsLaw.Reading::value).toList())
                .containsExactly(
                        List.of("29", "up"), List.of("29", "down"), List.of("35", "up"), List.of("35", "down"));
        assertThat(law.applied().readings().getFirst())
                .isEqualTo(new PersonsLaw.Reading(
                        "groups.young.any-of[1].younger-than.years", "29", Confidence.FOUND, "law"));
        assertThat(law.others().get(1).unlike(law.applied()))
                .extracting(PersonsLaw.Reading::value)
                .containsExactly("35");
    }
}
