package org.dauys.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Fraction;
import org.junit.jupiter.api.Test;

/** What is found in the reports of turnout. */
class TurnoutTest {
    private final Checks checks = Tried.all();

    private static TurnoutReport share(String time, long hundredths) {
        return new TurnoutReport("TUR", time, Measure.SHARE, Fraction.of(hundredths, 10_000), Tried.ENTRY);
    }

    private static TurnoutReport voters(String time, long voters) {
        return new TurnoutReport("TUR", time, Measure.NUMBER, Fraction.of(voters), Tried.ENTRY);
    }

    @Test
    void turnoutThatFallsIsFoundAtTheLaterReport() {
        // Ulytau, 19 March 2023: 58.26, 63.63, 58.99 %
        List<Finding> found =
                checks.checkReports(List.of(share("16:00", 5826), share("18:00", 6363), share("20:00", 5899)));

        assertThat(Tried.codes(found)).containsExactly("P601");
        Finding finding = found.getFirst();
        assertThat(finding.subject()).isEqualTo("TUR");
        assertThat(finding.measure()).isEqualTo(Measure.SHARE);
        assertThat(finding.left())
                .containsExactly(
                        new Operand(Term.Whose.OTHER, "18:00", Operand.REPORT, Optional.of(Fraction.of(6363, 10_000))));
        assertThat(finding.right())
                .containsExactly(
                        new Operand(Term.Whose.OWN, "20:00", Operand.REPORT, Optional.of(Fraction.of(5899, 10_000))));
        assertThat(finding.difference()).isEqualTo(Fraction.of(464, 10_000));
    }

    @Test
    void turnoutThatStandsStillDoesNotFall() {
        assertThat(checks.checkReports(List.of(voters("18:00", 500), voters("20:00", 500))))
                .isEmpty();
        assertThat(checks.checkReports(List.of(voters("18:00", 500), voters("20:00", 499))))
                .hasSize(1);
        assertThat(checks.checkReports(List.of(voters("18:00", 500)))).isEmpty();
    }

    @Test
    void aShareIsComparedWithAShareAndANumberWithANumber() {
        assertThat(checks.checkReports(List.of(
                        share("10:00", 5000), voters("12:00", 700), share("14:00", 5100), voters("16:00", 650))))
                .extracting(finding -> finding.right().getFirst().of())
                .containsExactly("16:00");
    }

    @Test
    void theEndIsNotBelowTheLastReport() {
        assertThat(checks.checkEnd(voters("20:00", 700), 700, 1000)).isEmpty();
        List<Finding> found = checks.checkEnd(voters("20:00", 701), 700, 1000);
        assertThat(Tried.codes(found)).containsExactly("P602");
        assertThat(found.getFirst().right())
                .containsExactly(
                        Operand.of(Term.Whose.OTHER, "", "ballots_issued", 700),
                        Operand.of(Term.Whose.OTHER, "", "voters_on_list", 1000));
        assertThat(found.getFirst().rightSide()).isEqualTo(Fraction.of(700));
    }

    @Test
    void aPublishedShareMayBeRoundedUp() {
        // 33.575 % rounded to 33.58 %
        assertThat(checks.checkEnd(share("20:00", 3358), 33_575, 100_000)).isEmpty();
        List<Finding> found = checks.checkEnd(share("20:00", 3358), 33_574, 100_000);
        assertThat(Tried.codes(found)).containsExactly("P602");
        assertThat(found.getFirst().rightSide()).isEqualTo(Fraction.of(33_574, 100_000));
    }

    @Test
    void noMoreVotersAreReportedThanAreOnTheList() {
        assertThat(Tried.codes(checks.checkEnd(voters("20:00", 1000), 1000, 1000)))
                .isEmpty();
        assertThat(Tried.codes(checks.checkEnd(voters("20:00", 1001), 1001, 1000)))
                .containsExactly("P603");
        assertThat(Tried.codes(checks.checkEnd(share("20:00", 10_000), 1000, 1000)))
                .isEmpty();
        assertThat(Tried.codes(checks.checkEnd(share("20:00", 10_001), 1001, 1000)))
                .containsExactly("P603");
    }

    @Test
    void aShareOfNobodyIsNotCompared() {
        assertThat(checks.checkEnd(share("20:00", 5000), 0, 0)).isEmpty();
        assertThat(Tried.codes(checks.checkEnd(voters("20:00", 1), 0, 0))).containsExactly("P602", "P603");
    }

    @Test
    void theToleranceOfNumbersIsInBallotsAndThatOfSharesInShares() {
        var change = new Change(Optional.empty(), Optional.of(Tolerance.of(10, 1)));
        var lenient = new Checks("contest", checks.layout(), Map.of("P601", change));

        assertThat(lenient.checkReports(List.of(voters("18:00", 500), voters("20:00", 490))))
                .isEmpty();
        assertThat(lenient.checkReports(List.of(voters("18:00", 500), voters("20:00", 489))))
                .hasSize(1);
        assertThat(lenient.checkReports(List.of(share("18:00", 5000), share("20:00", 4900))))
                .isEmpty();
        assertThat(lenient.checkReports(List.of(share("18:00", 5000), share("20:00", 4899))))
                .hasSize(1);
    }

    @Test
    void withoutTheRulesNothingIsFound() {
        Checks none = Tried.checks("contest");

        assertThat(none.checkReports(List.of(voters("18:00", 500), voters("20:00", 1))))
                .isEmpty();
        assertThat(none.checkEnd(voters("20:00", 701), 700, 600)).isEmpty();
    }
}
