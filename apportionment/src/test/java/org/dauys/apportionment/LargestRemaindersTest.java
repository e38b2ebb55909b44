package org.dauys.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Decisions;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.junit.jupiter.api.Test;

class LargestRemaindersTest {
    private static final Citation LAW = Citation.of("law", "1");

    @Test
    void theMazhilisOf2023() {
        var reasoning = Reasoning.recorded();
        var lists = Claimants.of(List.of("AMANAT", "AUYL", "RESPUBLICA", "AQ_JOL", "PPK", "JSDP", "BAYTAQ"));
        Figure<Tally> votes = reasoning.conclude(
                "votes", new Given<>(LAW, Tally.of(lists, 3431510, 693938, 547154, 535139, 432920, 331058, 146431)));
        Figure<Long> against = reasoning.conclude("against-all", new Given<>(LAW, 248291L));
        Figure<Long> base = reasoning.conclude("base", new Sum(LAW, votes, List.of(against)));
        Figure<Fraction> share = reasoning.conclude("threshold", new Given<>(LAW, Fraction.of(5, 100)));
        Figure<Tally> admitted = reasoning.conclude("admitted", new Admission(LAW, votes, base, share, true));
        Figure<Long> seats = reasoning.conclude("mandates", new Given<>(LAW, 69L));
        var method = new LargestRemainders(
                LAW, QuotaRule.HARE, OverAward.WITHDRAW, List.of(new TieRule.ByDecision(LAW, "cec", false)));

        var allotment = (Allotment.Settled) method.allot(admitted, seats, Decisions.NONE, reasoning);

        assertThat(allotment.seats().value()).hasToString("{AMANAT=40, AUYL=8, RESPUBLICA=6, AQ_JOL=6, PPK=5, JSDP=4}");
        assertThat(base.value()).isEqualTo(6_366_441);
        var explanation = reasoning.explain();
        explanation.conclusions().forEach(c -> System.out.println(c.figure()));
        System.out.println(explanation.why(Path.of("seats/AMANAT")).orElseThrow());
        for (String list : allotment.seats().value().claimants().names()) {
            System.out.println(list + " short "
                    + new VotesShort(LAW, method, admitted, seats, allotment.seats(), list).result()
                    + " spare " + new VotesToSpare(LAW, method, admitted, seats, allotment.seats(), list).result()
                    + " threshold " + new ThresholdMargin(LAW, votes, base, share, true, list).result());
        }
    }
}
