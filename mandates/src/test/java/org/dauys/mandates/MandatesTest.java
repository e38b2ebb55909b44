package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.election.Body;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.figures.Reasoning;
import org.junit.jupiter.api.Test;

/** How the seats of a house are numbered. */
class MandatesTest {
    private static List<Mandates> of(MadeUp house) {
        return Mandates.of(house.result(Reasoning.silent()), new Body("house", Text.same("House"), 1));
    }

    private static String said(Mandates mandates) {
        return "%s %s %d+%d".formatted(mandates.where(), mandates.holder(), mandates.first(), mandates.number());
    }

    @Test
    void constituenciesFollowEachOther() {
        MadeUp house = new MadeUp()
                .in("N")
                .list("A", 2, "mm")
                .list("B", 1, "m")
                .in("S")
                .list("A", 0, "m")
                .list("B", 3, "mmm")
                .winner("D1", "x");

        assertThat(of(house))
                .extracting(MandatesTest::said)
                .containsExactly("N A 1+2", "N B 3+1", "S B 4+3", "D1 C-D1 7+1");
    }

    @Test
    void seatsOfTheWholeContestAreNamedByIt() {
        MadeUp house = new MadeUp()
                .nationwide()
                .in("N")
                .list("A", 2, "mm")
                .in("S")
                .list("A", 1, "m")
                .list("B", 1, "m");

        assertThat(of(house)).extracting(MandatesTest::said).containsExactly("lists A 1+3", "lists B 4+1");
    }

    @Test
    void declaredWinnersHaveTheirDistrictsAndTheOthersAreNotKnown() {
        MadeUp house = new MadeUp()
                .declared()
                .list("A", 1, "m")
                .winner("D1", "x")
                .winner("D2", "y")
                .districtOfNobody("D3");

        assertThat(of(house))
                .extracting(MandatesTest::said)
                .containsExactly("NAT A 1+1", "D1 C-D1 2+1", "D2 C-D2 3+1", "D3 %s 4+1".formatted(Party.UNKNOWN_CODE));
    }

    @Test
    void theSumOfOneDeclaredDistrictIsThatOfItsContest() {
        assertThat(of(new MadeUp().declared().winner("D1", "x")))
                .extracting(MandatesTest::said)
                .containsExactly("districts A 1+1");
    }

    @Test
    void contestsOfOtherHousesAreLeftOut() {
        assertThat(Mandates.of(
                        new MadeUp().list("A", 2, "mm").result(Reasoning.silent()),
                        new Body("senate", Text.same("Senate"), 1)))
                .isEmpty();
    }
}
