package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statute whose steps do not fit together is not read. */
class OrderOfStepsTest {
    private static final String CLAUSE =
            "article: '1', paraphrase: { kk: k, ru: r, en: e }, confidence: found, source: s";
    private static final String LOT = "ties: [ { lot: { " + CLAUSE + ", decided-by: cec } } ]";
    private static final String LARGER =
            "ties: [ { larger-remainder: { " + CLAUSE + " } }, { lot: { " + CLAUSE + ", decided-by: cec } } ]";

    private static List<Finding> findings(String... steps) {
        var text = new StringBuilder("""
                statute: tried
                act: { kk: k, ru: r, en: e }
                enacted: 2024
                edition: first
                in-force: { from: 2024-01-01 }
                source: s
                authorities: { cec: { kk: k, ru: r, en: e } }
                sections:
                  lists:
                    title: { kk: k, ru: r, en: e }
                    elects: lists
                    seats: { %s, number: from-election }
                    steps:
                """.formatted(CLAUSE));
        for (String step : steps) {
            text.append("      - ").append(step).append('\n');
        }
        var findings = new Findings();
        StatuteReader.read("tried", "tried.yaml", text.toString(), findings);
        return findings.all();
    }

    private static String step(String name, String more) {
        return "{ %s: { %s, %s } }".formatted(name, CLAUSE, more);
    }

    private static final String LIMIT = "{ limit-to-candidates: { " + CLAUSE + " } }";
    private static final String WHOLE = step("award-whole-quotas", "quota: hare");
    private static final String REMAINDERS = step("award-to-remainders", LOT);
    private static final String AVERAGES = step("award-to-averages", "divisors: dhondt, " + LOT);
    private static final String ONE_EACH = step("award-to-averages", "divisors: dhondt, at-most-each: 1, " + LOT);
    private static final String MAJORITY = step("seat-for-majority", LOT);

    private static void assertIncomplete(String... steps) {
        assertThat(findings(steps)).extracting(Finding::code).contains(StatuteCode.STEPS_INCOMPLETE);
    }

    @Test
    void stepsInTheOrderOfTheLawAreRead() {
        assertThat(findings(LIMIT, WHOLE, REMAINDERS, ONE_EACH, AVERAGES, MAJORITY))
                .isEmpty();
        assertThat(findings(AVERAGES)).isEmpty();
        assertThat(findings(WHOLE, step("award-to-averages", "divisors: dhondt, " + LARGER)))
                .isEmpty();
    }

    @Test
    void remaindersNeedAQuota() {
        assertIncomplete(REMAINDERS, AVERAGES);
    }

    @Test
    void aPartOfTheQuotaNeedsAQuota() {
        assertIncomplete(step("award-to-averages", "divisors: dhondt, least-part-of-quota: 3/4, " + LOT));
    }

    @Test
    void theLargerRemainderNeedsAQuota() {
        assertIncomplete(step("award-to-averages", "divisors: dhondt, " + LARGER));
        assertIncomplete(step("allot-by-highest-averages", "divisors: dhondt, " + LARGER));
        assertIncomplete(step("allot-by-largest-remainders", "quota: hare, " + LARGER));
    }

    @Test
    void aMajorityNeedsSeatsThatWereGiven() {
        assertIncomplete(MAJORITY);
    }

    @Test
    void candidatesLimitFromTheBeginning() {
        assertIncomplete(WHOLE, LIMIT, AVERAGES);
    }

    @Test
    void wholeQuotasComeFirst() {
        assertIncomplete(AVERAGES, WHOLE, AVERAGES);
    }

    @Test
    void stepsThatLeaveSeatsAreNotTheLast() {
        assertIncomplete(WHOLE);
        assertIncomplete(WHOLE, REMAINDERS);
        assertIncomplete(WHOLE, ONE_EACH);
        assertIncomplete(WHOLE, LIMIT);
    }

    @ParameterizedTest(name = "{0} can give more seats than there are")
    @CsvSource({"imperiali", "hagenbach-bischoff", "hare-rounded-down"})
    void quotasThatAreTooSmallAreNotForWholeQuotas(String quota) {
        assertThat(findings(step("award-whole-quotas", "quota: " + quota), AVERAGES))
                .isNotEmpty();
    }

    private static String join(String by, String... steps) {
        return "{ join-lists: { %s, by: [%s], steps: [ %s ] } }".formatted(CLAUSE, by, String.join(", ", steps));
    }

    @Test
    void joinedListsNeedAWholeMethod() {
        assertThat(findings(join("connection, subconnection", WHOLE, AVERAGES))).isEmpty();
        assertIncomplete(join("connection", WHOLE));
        assertIncomplete(WHOLE, join("connection", REMAINDERS, AVERAGES));
    }

    @Test
    void listsBelongTogetherAtEachLevelOnce() {
        assertIncomplete(join("", AVERAGES));
        assertIncomplete(join("connection, connection", AVERAGES));
    }

    @Test
    void aTieBetweenDistrictsIsDecidedByLotOrAct() {
        String upper = step("allot-by-highest-averages", "in: whole-contest, divisors: sainte-lague, " + LOT);
        String ties = "ties: [ { more-votes: { " + CLAUSE + " } }, { lot: { " + CLAUSE + ", decided-by: cec } } ]";

        assertThat(findings(upper, step("allot-to-constituencies", LOT))).isEmpty();
        assertIncomplete(upper, step("allot-to-constituencies", ties));
    }

    @Test
    void seatsOfListsOverAllAreFoundBeforeThoseOfDistricts() {
        assertIncomplete(step("allot-to-constituencies", LOT));
        assertIncomplete(
                step("allot-by-highest-averages", "divisors: sainte-lague, " + LOT),
                step("allot-to-constituencies", LOT));
    }

    @Test
    void rulesOverAllConstituenciesAreNotPartOfOthers() {
        String upper = step("allot-by-highest-averages", "in: whole-contest, divisors: sainte-lague, " + LOT);
        assertIncomplete(upper, join("connection", step("allot-to-constituencies", LOT)));
    }
}
