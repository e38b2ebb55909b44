package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Rounding;
import org.dauys.mandates.Registration.Status;
import org.junit.jupiter.api.Test;

/** What a party may choose, and what is said of a choice that is not in order. */
class DesignatingTest {
    private static final SeatingRule WINNER = new SeatingRule.DistrictWinner(MadeUp.clause("9"));
    private static final SeatingRule TWICE = new SeatingRule.ElectedTwiceChooses(MadeUp.clause("97-1"));

    private static SeatingRule third(String group) {
        return new SeatingRule.ShareOfSeats(MadeUp.clause("97-1"), group, Fraction.of(30, 100), Rounding.UP);
    }

    private static MadeUp house() {
        return new MadeUp()
                .group("women", new Category.Women())
                .group("disabled", new Category.WithDisability())
                .rules(new SeatingRule.PartyDesignates(MadeUp.clause("97-1"), 10), third("women"))
                .districtRules(WINNER);
    }

    private static List<String> codes(Seating seating) {
        return MadeUp.of(seating, "A").outcome() instanceof Seated.Outcome.Refused refused
                ? refused.findings().stream()
                        .map(finding -> finding.code().id())
                        .toList()
                : List.of();
    }

    private static Shortfall gap(Seating seating) {
        return ((Seated.Outcome.Refused) MadeUp.of(seating, "A").outcome())
                .shortfalls()
                .getFirst();
    }

    /** The only woman has won a district: nobody could do better. */
    @Test
    void whoHasWonADistrictIsNotMissedOnTheList() {
        Seating seating = house().list("A", 2, "mmw")
                .winner("D1", "a3")
                .designation("A", "a1", "a2")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2");
        Seated.Outcome.Taken taken =
                (Seated.Outcome.Taken) MadeUp.of(seating, "A").outcome();
        assertThat(taken.unmet())
                .singleElement()
                .satisfies(gap -> assertThat(gap.mayCome()).isEmpty());
    }

    @Test
    void whoHasWonADistrictIsNeitherProposedNorOffered() {
        MadeUp house = house().list("A", 2, "mmww").winner("D1", "a3");

        assertThat(MadeUp.of(house.seating(), "A").outcome())
                .isInstanceOfSatisfying(
                        Seated.Outcome.ToDesignate.class,
                        open -> assertThat(open.among()).containsExactly("a1", "a2", "a4"));
        assertThat(gap(house.designation("A", "a1", "a2").seating()).mayCome()).containsExactly("a4");
    }

    @Test
    void whoMayStillChooseTheListMayBeChosen() {
        MadeUp house = house().districtRules(TWICE).list("A", 2, "mmw").winner("D1", "a3");

        assertThat(MadeUp.of(house.seating(), "A").outcome())
                .isInstanceOfSatisfying(
                        Seated.Outcome.ToDesignate.class,
                        open -> assertThat(open.among()).containsExactly("a1", "a2", "a3"));
        assertThat(MadeUp.of(house.designation("A", "a1", "a3").seating(), "A").outcome())
                .isInstanceOfSatisfying(
                        Seated.Outcome.Awaiting.class,
                        open -> assertThat(open.questions())
                                .extracting(question -> question.path().last())
                                .containsExactly("a3"));
    }

    @Test
    void onlyThoseWhoMustChooseAreWaitedFor() {
        Seating seating = house().districtRules(TWICE)
                .list("A", 1, "wmm")
                .winner("D1", "a3")
                .designation("A", "a1")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1");
    }

    /** Two persons for three seats: the third stays vacant. */
    @Test
    void aListWithFewerPersonsThanSeatsGivesAllOfThem() {
        MadeUp house = house().list("A", 3, "wm");

        assertThat(codes(house.designation("A", "a1").seating())).containsExactly(SeatingCode.WRONG_NUMBER.id());
        Seating whole = house.replacing("Bureau 1", MadeUp.DAY.plusDays(10), "A", "a2", "a1")
                .seating();
        assertThat(MadeUp.persons(whole, "A")).containsExactly("a2", "a1");
        assertThat(whole.holder(3)).isEmpty();
    }

    @Test
    void eachQuotaIsAskedAlone() {
        MadeUp house = house().rules(third("disabled")).list("A", 3, "mmwd").designation("A", "a1", "a2", "a3");

        Shortfall gap = gap(house.seating());
        assertThat(gap.demand().group().name()).isEqualTo("disabled");
        assertThat(gap.mayGo()).containsExactly("a1", "a2", "a3");
        assertThat(gap.mayCome()).containsExactly("a4");
    }

    @Test
    void whoLeftTheListBeforeTheChoiceIsNotProposed() {
        Seating seating = house().list("A", 2, "mmww")
                .status("A", Optional.of("a3"), Status.WITHDRAWN, "2023-03-28T10:00+06:00")
                .designation("A", "a1", "a2")
                .seating();

        assertThat(gap(seating).mayCome()).containsExactly("a4");
    }

    @Test
    void whoLeavesTheListAfterTheChoiceCouldBeChosen() {
        Seating seating = house().list("A", 2, "wm")
                .status("A", Optional.of("a1"), Status.WITHDRAWN, "2023-03-29T00:00+06:00")
                .designation("A", "a1", "a2")
                .seating();

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2");
    }

    /** A choice before election day is at fault; who stood is asked on election day, and who fell out counts for no quota. */
    @Test
    void aChoiceBeforeElectionDayIsCheckedAsOfElectionDay() {
        Seating seating = house().list("A", 1, "ww")
                .status("A", Optional.of("a1"), Status.WITHDRAWN, "2023-03-15T10:00+06:00")
                .designation(LocalDate.of(2023, 3, 1), "A", "a1")
                .seating();

        assertThat(codes(seating)).containsExactly("M403", "M407", "M405");
    }

    @Test
    void theChoiceOfAnotherPartyIsNotItsOwn() {
        Seating seating = house().list("A", 1, "w")
                .list("B", 1, "w")
                .designation("B", "b1")
                .seating();

        assertThat(MadeUp.of(seating, "A").outcome()).isInstanceOf(Seated.Outcome.ToDesignate.class);
    }

    @Test
    void ofTwoChoicesTheOneThatReplacesTheOtherHoldsInWhateverOrderTheyAreWritten() {
        LocalDate later = MadeUp.DAY.plusDays(8);
        Seating one = house().list("A", 1, "www")
                .designation(MadeUp.DAY.plusDays(7), "A", "a1")
                .replacing("Bureau 1", later, "A", "a2")
                .seating();
        Seating other = house().list("A", 1, "www")
                .replacing("Bureau 2", later, "A", "a2")
                .designation(MadeUp.DAY.plusDays(7), "A", "a1")
                .seating();

        assertThat(MadeUp.persons(one, "A")).containsExactly("a2");
        assertThat(MadeUp.persons(other, "A")).containsExactly("a2");
    }

    @Test
    void ofTwoChoicesThatDoNotNameEachOtherNoneHolds() {
        Seating seating = house().list("A", 1, "www")
                .designation("A", "a1")
                .designation("A", "a2")
                .seating();

        assertThat(codes(seating)).containsExactly("M410");
    }

    /** The seat leads to the choice, the choice to who stands without the winner, and to what the quota asks. */
    @Test
    void whyAPersonSitsLeadsToTheListAndTheQuota() {
        Reasoning reasoning = Reasoning.recorded();
        house().list("A", 1, "ww").winner("D1", "a1").designation("A", "a2").seating(reasoning);

        var seat = reasoning.explain().why(Path.of("persons/house/seat/1")).orElseThrow();
        var choice = seat.reasons().getFirst();
        assertThat(choice.reasons())
                .extracting(reason -> reason.line().path().toString())
                .containsExactly(
                        "persons/house/NAT/A/seats",
                        "persons/house/NAT/A/without-winners",
                        "persons/house/NAT/A/least/women");
        assertThat(choice.reasons().get(1).reasons())
                .extracting(reason -> reason.line().path().toString())
                .containsExactly("persons/house/NAT/A/standing");
        assertThat(choice.reasons().getLast().line().step().terms())
                .containsEntry("share", "30/100")
                .containsEntry("rounding", "UP");
    }
}
