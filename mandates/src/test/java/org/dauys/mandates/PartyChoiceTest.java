package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.reading.Finding;
import org.junit.jupiter.api.Test;

/** The choice of a party under a common quota, as in Kazakhstan. */
class PartyChoiceTest {
    private static final SeatingRule PARTY = new SeatingRule.PartyDesignates(MadeUp.clause("97-1"), 10);
    private static final SeatingRule THIRTY =
            new SeatingRule.ShareOfSeats(MadeUp.clause("97-1"), "quota", Fraction.of(30, 100), Rounding.UP);
    private static final SeatingRule WINNER = new SeatingRule.DistrictWinner(MadeUp.clause("9"));

    private static MadeUp kazakhstan() {
        return new MadeUp()
                .group("quota", new Category.Women(), new Category.YoungerThan(29), new Category.WithDisability())
                .rules(PARTY, THIRTY);
    }

    @Test
    void aPartyThatHasNotChosenIsWaitedFor() {
        Seating seating = kazakhstan().list("A", 4, "mmmwyd").seating();

        assertThat(MadeUp.of(seating, "A").outcome()).isInstanceOfSatisfying(Seated.Outcome.ToDesignate.class, open -> {
            assertThat(open.among()).containsExactly("a1", "a2", "a3", "a4", "a5", "a6");
            assertThat(open.members().getFirst().among(open.among())).isEqualTo(3);
        });
        // 30 % of 4 are 1.2, rounded up 2
        assertThat(MadeUp.of(seating, "A").demands().getFirst().least().value()).isEqualTo(2);
    }

    @Test
    void aChoiceThatMeetsTheQuotaIsSeatedInItsOrder() {
        Seating seating = kazakhstan()
                .list("A", 4, "mmmwyd")
                .designation("A", "a6", "a1", "a4", "a2")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a6", "a1", "a4", "a2");
    }

    @Test
    void aShortChoiceNamesTheSmallestChange() {
        Seating seating = kazakhstan()
                .list("A", 4, "mmmwyd")
                .designation("A", "a1", "a2", "a3", "a4")
                .seating();

        assertThat(MadeUp.of(seating, "A").outcome()).isInstanceOfSatisfying(Seated.Outcome.Refused.class, refused -> {
            assertThat(codes(refused)).containsExactly(SeatingCode.TOO_FEW_OF_GROUP.id());
            assertThat(refused.findings().getFirst().details()).containsExactly("1", "2", "1", "A");
            Shortfall gap = refused.shortfalls().getFirst();
            assertThat(gap.changes()).isEqualTo(1);
            assertThat(gap.mayGo()).containsExactly("a1", "a2", "a3");
            assertThat(gap.mayCome()).containsExactly("a5", "a6");
            assertThat(gap.canBeMet()).isTrue();
        });
    }

    @Test
    void aQuotaThatNoChoiceMeetsDoesNotStopTheChoiceThatComesNearest() {
        Seating seating = kazakhstan()
                .list("A", 4, "mmmmw")
                .designation("A", "a1", "a2", "a3", "a5")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2", "a3", "a5");
    }

    @Test
    void aQuotaThatNoChoiceMeetsStopsAChoiceThatComesLessNear() {
        Seating seating = kazakhstan()
                .list("A", 4, "mmmmw")
                .designation("A", "a1", "a2", "a3", "a4")
                .seating();

        assertThat(codes(MadeUp.of(seating, "A").outcome())).containsExactly(SeatingCode.TOO_FEW_OF_GROUP.id());
    }

    @Test
    void aQuotaThatHangsOnUnknownPersonsIsSaidToDoSo() {
        Seating seating = kazakhstan()
                .list("A", 4, "mmm??w")
                .designation("A", "a1", "a2", "a4", "a6")
                .seating();

        assertThat(codes(MadeUp.of(seating, "A").outcome())).containsExactly(SeatingCode.GROUP_NOT_KNOWN.id());
    }

    @Test
    void allFaultsOfAChoiceAreSaidTogether() {
        Seating seating = kazakhstan()
                .list("A", 3, "wwwww")
                .status("A", Optional.of("a4"), Registration.Status.DEREGISTERED, "2023-03-10T10:00+06:00")
                .winner("D1", "a5")
                .districtRules(WINNER)
                .designation(MadeUp.DAY.minusDays(1), "A", "a1", "a1", "z9", "a4", "a5")
                .seating();

        assertThat(codes(MadeUp.of(seating, "A").outcome()))
                .containsExactly("M402", "M401", "M403", "M409", "M407", "M404");
    }

    @Test
    void whoIsRegisteredAgainStands() {
        Seating seating = kazakhstan()
                .list("A", 1, "w")
                .status("A", Optional.of("a1"), Registration.Status.DEREGISTERED, "2023-03-10T10:00+06:00")
                .status("A", Optional.of("a1"), Registration.Status.REGISTERED, "2023-03-10T05:00+00:00")
                .designation("A", "a1")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1");
    }

    private static List<String> codes(Seated.Outcome outcome) {
        return outcome instanceof Seated.Outcome.Refused refused
                ? refused.findings().stream()
                        .map(Finding::code)
                        .map(code -> code.id())
                        .toList()
                : List.of();
    }
}
