package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The faults of a law on persons: each is said, and the law is not read. */
class RuleFaultsTest {
    private final Findings findings = new Findings();

    private Optional<PersonsLaw.Readings> read(String text) {
        return WrittenLaw.read(text, findings);
    }

    /** What is wrong with a law is said at its place, and the law is not read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            seating      | best-losers        | group: men, seats: 1, over: contest, by: votes       | M103 sections.party-list.seating[0].best-losers.group=men
            seating      | swap-fewest-votes  | groups: [women, men], most: 1/2, rounding: up, within: list | M103 sections.party-list.seating[0].swap-fewest-votes.groups=men
            seating      | share-of-seats     | group: women, share: 3/2, rounding: up               | M104 sections.party-list.seating[0].share-of-seats.share=3/2
            seating      | share-of-seats     | group: women, share: -1/2, rounding: up              | R230 sections.party-list.seating[0].share-of-seats.share=-1/2
            vacancies    | next-on-list       | same-group: old                                      | M103 sections.party-list.vacancies[0].next-on-list.same-group=old
            vacancies    | by-lot             | days: 1                                              | M102 sections.party-list.vacancies[0]=by-lot
            registration | deposit            | amount: 1, currency: X, refunded-from: 1/20, reductions: [ { from: 0/1, pays: 1/2, zz: 1 } ] | R206 sections.party-list.registration[0].deposit.reductions[0].zz=zz
            registration | citizenship        | years: 3                                             | R206 sections.party-list.registration[0].citizenship.years=years
            """)
    void aFaultIsSaidAtItsPlace(String kind, String name, String parameters, String said) {
        assertThat(read(WrittenLaw.law(kind, WrittenLaw.rule(name, parameters))))
                .isEmpty();

        assertThat(findings.all()).extracting(RuleFaultsTest::said).containsExactly(said);
    }

    private static String said(Finding finding) {
        return "%s %s=%s".formatted(finding.code().id(), finding.field(), finding.value());
    }

    @Test
    void aLawOfAnotherStatuteOrAnotherSectionIsRefused() {
        assertThat(read(WrittenLaw.law("seating", WrittenLaw.rule("in-list-order", ""))
                        .replace("persons-of: tw", "persons-of: xx")))
                .isEmpty();
        assertThat(read(WrittenLaw.law("seating", WrittenLaw.rule("in-list-order", ""))
                        .replace("  party-list:", "  upper-house:")))
                .isEmpty();

        assertThat(findings.all()).extracting(finding -> finding.code().id()).containsExactly("M101", "M105");
        assertThat(findings.all().getFirst().details()).containsExactly(WrittenLaw.ID);
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
        Optional<PersonsLaw.Readings> law = read(WrittenLaw.law(
                "seating",
                WrittenLaw.rule(one, parameters(one)) + "\n      - " + WrittenLaw.rule(other, parameters(other))));

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
    @CsvSource(delimiter = '|', textBlock = """
            persons-of: tw       | persons-of: tw                           | zz: 1
            any-of: [women: {}]  | any-of: [women: { zz: 1 }]               |
            any-of: [women: {}]  | any-of: [women: {}], zz: 1               |
            party-list:          | party-list:, zz: 1                       |
            """)
    void whatNobodyReadsIsSaid(String at, String instead, String further) {
        String text = WrittenLaw.law("seating", WrittenLaw.rule("in-list-order", ""))
                .replace(at, instead.replace(", zz", "\n    zz"));

        assertThat(read(further == null ? text : text + further)).isEmpty();
        assertThat(findings.all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.field()).endsWith("zz"));
    }

    @Test
    void whatNobodyReadsOfAReadingIsSaid() {
        String parameter = "{ readings: [ { value: up, confidence: computed, zz: 1 } ], yy: 2 }";

        assertThat(read(WrittenLaw.law(
                        "seating",
                        WrittenLaw.rule("share-of-seats", "group: young, share: 3/10, rounding: " + parameter))))
                .isEmpty();
        assertThat(findings.all())
                .extracting(Finding::field)
                .allSatisfy(field -> assertThat(field).matches(".*rounding(.*zz|.*yy)"))
                .hasSize(2);
    }
}
