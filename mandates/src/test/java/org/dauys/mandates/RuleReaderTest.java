package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Language;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.statute.Clause;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every procedure on persons as files write it. */
class RuleReaderTest {
    private static final String ID = "tw/legislative-yuan/2005-06-10";
    private static final String SENTENCE =
            "article: \"7\", paraphrase: { kk: \"Бір\", ru: \"Раз\", en: \"One\" }, confidence: recalled";
    private static final Clause CLAUSE = new Clause(
            new Citation(ID, "7", Confidence.RECALLED),
            Clause.Wording.PARAPHRASE,
            Map.of(Language.KK, "Бір", Language.RU, "Раз", Language.EN, "One"),
            Optional.empty(),
            Optional.empty());

    private final Findings findings = new Findings();

    private Optional<PersonsLaw.Readings> read(String text) {
        Statute statute;
        try {
            statute = StatuteReader.read(ID, ID, Files.readString(Path.of("..", "laws", ID + ".yaml")), findings)
                    .orElseThrow();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return PersonsLawReader.read(statute, "made-up.persons.yaml", text, findings);
    }

    /** A law with the groups of women and the young and one rule of a kind. */
    private static String law(String kind, String rule) {
        return """
                persons-of: %s
                groups:
                  women:
                    title: { kk: "әйел", ru: "женщины", en: "women" }
                    %s
                    any-of: [women: {}]
                  young:
                    title: { kk: "жас", ru: "молодёжь", en: "youth" }
                    %s
                    any-of:
                      - men: {}
                      - younger-than: { years: 36 }
                      - with-disability: {}
                      - minority: {}
                sections:
                  party-list:
                    %s:
                      - %s
                """.formatted(ID, lines(), lines(), kind, rule);
    }

    private static String lines() {
        return SENTENCE.replace(", paraphrase", "\n    paraphrase").replace(", confidence", "\n    confidence");
    }

    private static String rule(String name, String parameters) {
        return "%s: { %s%s }".formatted(name, SENTENCE, parameters.isEmpty() ? "" : ", " + parameters);
    }

    private PersonsSection section(String kind, String rule) {
        PersonsLaw law = read(law(kind, rule)).orElseThrow(() -> new AssertionError(findings.all())).applied();
        return law.section("party-list").orElseThrow();
    }

    private void seats(String name, String parameters, SeatingRule rule) {
        assertThat(section("seating", rule(name, parameters)).seating()).containsExactly(rule);
    }

    private void asks(String name, String parameters, Requirement requirement) {
        assertThat(section("registration", rule(name, parameters)).registration())
                .containsExactly(requirement);
    }

    private void fills(String name, String parameters, VacancyRule rule) {
        assertThat(section("vacancies", rule(name, parameters)).vacancies()).containsExactly(rule);
    }

    @Test
    void aGroupHasItsTitleItsSentenceAndItsCategories() {
        PersonsLaw law = read(law("seating", rule("in-list-order", ""))).orElseThrow().applied();

        assertThat(law.group("young").categories())
                .containsExactly(
                        new Category.Men(),
                        new Category.YoungerThan(36),
                        new Category.WithDisability(),
                        new Category.Minority());
        assertThat(law.group("young").title().kk()).isEqualTo("жас");
        assertThat(law.group("young").clause()).isEqualTo(CLAUSE);
        assertThat(law.readings()).isEmpty();
    }

    @Test
    void theRequirementsOfPersons() {
        asks("least-age", "years: 25", new Requirement.LeastAge(CLAUSE, 25));
        asks("citizenship", "", new Requirement.Citizenship(CLAUSE));
        asks("residence", "years: 10", new Requirement.Residence(CLAUSE, 10));
        asks("membership", "", new Requirement.Membership(CLAUSE));
        asks("ballot-order-by-lot", "", new Requirement.BallotOrderByLot(CLAUSE));
    }

    @Test
    void theRequirementsOfLists() {
        asks(
                "longest-list",
                "over: 30/100, rounding: up",
                new Requirement.LongestList(CLAUSE, Fraction.of(30, 100), Rounding.UP));
        asks(
                "share-of-list",
                "group: women, bound: at-most, share: 70/100",
                new Requirement.ShareOfList(CLAUSE, "women", Requirement.Bound.AT_MOST, Fraction.of(70, 100)));
        asks("number-on-list", "group: young, least: 2", new Requirement.NumberOnList(CLAUSE, "young", 2));
        asks(
                "spacing",
                "group: women, least: 1, places: 4, where: everywhere",
                new Requirement.Spacing(CLAUSE, "women", 1, 4, Requirement.Where.EVERYWHERE, 0));
        asks(
                "spacing",
                "group: young, least: 2, places: 5, where: each-block, first: 25",
                new Requirement.Spacing(CLAUSE, "young", 2, 5, Requirement.Where.EACH_BLOCK, 25));
    }

    @Test
    void aDepositWithItsReductions() {
        asks(
                "deposit",
                "amount: 1050000, currency: KZT, refunded-from: 5/100, reductions: [ { from: 5/100, pays: 0/1 }, { from: 0/1, pays: 70/100 } ]",
                new Requirement.Deposit(
                        CLAUSE,
                        1_050_000,
                        "KZT",
                        List.of(
                                new Requirement.Reduction(Fraction.of(5, 100), Fraction.of(0)),
                                new Requirement.Reduction(Fraction.of(0), Fraction.of(70, 100))),
                        Fraction.of(5, 100)));
    }

    @Test
    void theRulesThatSeatPersons() {
        seats("party-designates", "days: 10", new SeatingRule.PartyDesignates(CLAUSE, 10));
        seats("in-list-order", "", new SeatingRule.InListOrder(CLAUSE));
        seats("district-winner", "", new SeatingRule.DistrictWinner(CLAUSE));
        seats("elected-twice-chooses", "", new SeatingRule.ElectedTwiceChooses(CLAUSE));
        seats(
                "preference-first",
                "share: 1/4, of: electoral-quota, exactly-that-share: not-enough, ties: lot",
                new SeatingRule.PreferenceFirst(
                        CLAUSE,
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
                new SeatingRule.ShareOfSeats(CLAUSE, "women", Fraction.of(1), Rounding.DOWN));
        seats(
                "skip-for-group",
                "group: women, share: 1/2, rounding: up, exhausted: next-on-list",
                new SeatingRule.SkipForGroup(
                        CLAUSE, "women", Fraction.of(1, 2), Rounding.UP, SeatingRule.Exhausted.NEXT_ON_LIST));
        seats(
                "swap-fewest-votes",
                "groups: [women, young], most: 2/3, rounding: down, within: constituency",
                new SeatingRule.SwapFewestVotes(
                        CLAUSE,
                        List.of("women", "young"),
                        Fraction.of(2, 3),
                        Rounding.DOWN,
                        SeatingRule.Within.CONSTITUENCY));
        seats(
                "best-losers",
                "group: women, seats: 15, over: contest, by: share",
                new SeatingRule.BestLosers(CLAUSE, "women", 15, SeatingRule.Over.CONTEST, SeatingRule.By.SHARE));
    }

    @Test
    void theRulesThatFillVacancies() {
        fills(
                "seat-lost",
                "by: [resigned, died]",
                new VacancyRule.SeatLost(CLAUSE, List.of(TermAct.Kind.RESIGNED, TermAct.Kind.DIED)));
        fills("party-names", "", new VacancyRule.PartyNames(CLAUSE));
        fills("next-on-list", "", new VacancyRule.NextOnList(CLAUSE, Optional.empty()));
        fills("next-on-list", "same-group: young", new VacancyRule.NextOnList(CLAUSE, Optional.of("young")));
        fills("by-election", "", new VacancyRule.ByElection(CLAUSE));
        fills("stays-vacant", "", new VacancyRule.StaysVacant(CLAUSE));
    }

    /** What is wrong with a law is said at its place, and the law is not read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            seating      | best-losers        | group: men, seats: 1, over: contest, by: votes       | M103 sections.party-list.seating[0].best-losers.group=men
            seating      | swap-fewest-votes  | groups: [women, men], most: 1/2, rounding: up, within: list | M103 sections.party-list.seating[0].swap-fewest-votes.groups=men
            seating      | share-of-seats     | group: women, share: 3/2, rounding: up               | M104 sections.party-list.seating[0].share-of-seats.share=3/2
            seating      | share-of-seats     | group: women, share: -1/2, rounding: up              | R230 sections.party-list.seating[0].share-of-seats.share=-1/2
            vacancies    | next-on-list       | same-group: old                                      | M103 sections.party-list.vacancies[0].next-on-list.same-group=old
            vacancies    | by-lot             | days: 1                                              | M102 sections.party-list.vacancies[0]=by-lot
            registration | citizenship        | years: 3                                             | R206 sections.party-list.registration[0].citizenship.years=years
            """)
    void aFaultIsSaidAtItsPlace(String kind, String name, String parameters, String said) {
        assertThat(read(law(kind, rule(name, parameters)))).isEmpty();

        assertThat(findings.all()).extracting(RuleReaderTest::said).containsExactly(said);
    }

    private static String said(Finding finding) {
        return "%s %s=%s".formatted(finding.code().id(), finding.field(), finding.value());
    }

    @Test
    void aLawOfAnotherStatuteOrAnotherSectionIsRefused() {
        assertThat(read(law("seating", rule("in-list-order", "")).replace("persons-of: tw", "persons-of: xx")))
                .isEmpty();
        assertThat(read(law("seating", rule("in-list-order", "")).replace("  party-list:", "  upper-house:")))
                .isEmpty();

        assertThat(findings.all()).extracting(finding -> finding.code().id()).containsExactly("M101", "M105");
        assertThat(findings.all().getFirst().details()).containsExactly(ID);
        assertThat(findings.all().getLast().details()).containsExactly("party-list");
    }

    @ParameterizedTest
    @CsvSource({
        "in-list-order, party-designates, M106",
        "preference-first, district-winner, M106",
        "in-list-order, elected-twice-chooses, ",
        "party-designates, best-losers, M106",
        "swap-fewest-votes, party-designates, M106",
        "share-of-seats, party-designates, ",
        "in-list-order, swap-fewest-votes, ",
    })
    void twoRulesThatSayWhoTakesTheSameSeatsCollide(String one, String other, String code) {
        Optional<PersonsLaw.Readings> law =
                read(law("seating", rule(one, parameters(one)) + "\n      - " + rule(other, parameters(other))));

        assertThat(law.isEmpty()).isEqualTo(code != null);
        assertThat(findings.all())
                .extracting(finding -> finding.code().id() + finding.details())
                .isEqualTo(code == null ? List.of() : List.of("%s[%s, %s]".formatted(code, one, other)));
    }

    private static String parameters(String name) {
        return switch (name) {
            case "party-designates" -> "days: 10";
            case "preference-first" -> "share: 1/4, of: list-votes, exactly-that-share: enough, ties: lot";
            case "best-losers" -> "group: women, seats: 1, over: contest, by: votes";
            case "swap-fewest-votes" -> "groups: [women], most: 1/2, rounding: up, within: list";
            case "share-of-seats" -> "group: women, share: 3/10, rounding: up";
            default -> "";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            persons-of: tw       | persons-of: tw                           | zz: 1
            any-of: [women: {}]  | any-of: [women: { zz: 1 }]               |
            any-of: [women: {}]  | any-of: [women: {}], zz: 1               |
            """)
    void whatNobodyReadsIsSaid(String at, String instead, String further) {
        String text = law("seating", rule("in-list-order", "")).replace(at, instead.replace(", zz", "\n    zz"));

        assertThat(read(further == null ? text : text + further)).isEmpty();
        assertThat(findings.all()).singleElement().satisfies(finding -> assertThat(finding.field())
                .endsWith("zz"));
    }

    /** 29 or 35 years, rounded up or down: four laws; the first readings are applied. */
    @Test
    void everyCombinationOfReadingsIsALaw() {
        String age = "years: { readings: [ { value: 29, confidence: found, source: law }, { value: 35, confidence: unknown } ] }";
        String rounding = "rounding: { readings: [ { value: up, confidence: computed }, { value: down, confidence: unknown } ] }";
        PersonsLaw.Readings law = read(law("seating", rule("share-of-seats", "group: young, share: 3/10, " + rounding))
                        .replace("years: 36", age))
                .orElseThrow();

        assertThat(List.of(law.applied(), law.others().get(0), law.others().get(1), law.others().get(2)))
                .extracting(one -> one.readings().stream().map(PersonsLaw.Reading::value).toList())
                .containsExactly(
                        List.of("29", "up"), List.of("29", "down"), List.of("35", "up"), List.of("35", "down"));
        assertThat(law.applied().readings().getFirst())
                .isEqualTo(new PersonsLaw.Reading("groups.young.any-of[1].younger-than.years", "29", Confidence.FOUND, "law"));
        assertThat(law.others().get(1).unlike(law.applied()))
                .extracting(PersonsLaw.Reading::value)
                .containsExactly("35");
    }

    @Test
    void whatNobodyReadsOfAReadingIsSaid() {
        String parameter = "{ readings: [ { value: up, confidence: computed, zz: 1 } ], yy: 2 }";

        assertThat(read(law("seating", rule("share-of-seats", "group: young, share: 3/10, rounding: " + parameter))))
                .isEmpty();
        assertThat(findings.all())
                .extracting(Finding::field)
                .allSatisfy(field -> assertThat(field).matches(".*rounding(.*zz|.*yy)"))
                .hasSize(2);
    }
}
