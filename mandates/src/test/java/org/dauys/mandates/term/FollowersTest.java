package org.dauys.mandates.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.mandates.PaperElection.clause;

import org.dauys.figures.Fraction;
import org.dauys.mandates.Registration.Status;
import org.dauys.mandates.SeatingRule;
import org.dauys.mandates.TermAct.Kind;
import org.junit.jupiter.api.Test;

/** Who of a list follows on a vacant seat. */
class FollowersTest extends HouseOfThree {
    @Test
    void whoIsNotOnTheListDoesNotFollow() {
        byTheParty();
        followsInTheFirstSeat("stranger");
        refused("M505 term.csv:3 person=stranger [A]");
    }

    @Test
    void whoWasDeregisteredDoesNotFollow() {
        byTheParty();
        paper.decided("list", "A", "A-5", Status.DEREGISTERED, "2024-02-01T23:00+06:00");
        followsInTheFirstSeat("A-5");
        refused("M506 term.csv:3 person=A-5 [deregistered, registrations.csv 2]");
    }

    @Test
    void whoIsDeregisteredLaterMayStillFollow() {
        byTheParty();
        paper.decided("list", "A", "A-5", Status.DEREGISTERED, "2024-02-02T01:00+06:00");
        followsInTheFirstSeat("A-5");

        assertThat(term().findings()).isEmpty();
    }

    @Test
    void whoWasExpelledDoesNotComeBackAndWhoResignedMayWhereThePartyChooses() {
        byTheParty();
        paper.act("2024-02-01", Kind.EXPELLED, 1, "A-1");
        paper.act("2024-02-01", Kind.RESIGNED, 2, "A-2");
        paper.act("2024-03-01", Kind.FOLLOWED, 1, "A-2");
        paper.act("2024-03-01", Kind.FOLLOWED, 2, "A-1");
        Term term = term();

        assertThat(term.findings())
                .extracting(HouseOfThree::said)
                .containsExactly("M506 term.csv:5 person=A-1 [expelled, term.csv 2]");
        assertThat(term.tenuresOf("A-2")).extracting(Tenure::seat).containsExactly(2, 1);
    }

    @Test
    void theNextOfTheListFollowsAndNobodyElse() {
        byTheList();
        paper.listOf("A", "MMMMMM");
        followsInTheFirstSeat("A-5");
        refused("M507 term.csv:3 person=A-5 [A-4]");
    }

    @Test
    void theSeatOfAWomanGoesToTheNextWoman() {
        byTheList();
        paper.listOf("A", "WMMMWW");
        followsInTheFirstSeat("A-5");
        paper.act("2024-02-02", Kind.RESIGNED, 2, "A-2");
        paper.act("2024-02-02", Kind.FOLLOWED, 2, "A-4");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.notices()).isEmpty();
        assertThat(term.tenuresOf("A-5")
                        .getFirst()
                        .begun()
                        .basis()
                        .orElseThrow()
                        .place())
                .isEqualTo("65");
        assertThat(term.tenuresOf("A-4")
                        .getFirst()
                        .begun()
                        .basis()
                        .orElseThrow()
                        .place())
                .isEqualTo("66");
    }

    @Test
    void theSeatOfTheLastWomanGoesToWhoeverIsNext() {
        byTheList();
        paper.listOf("A", "WMMMM");
        followsInTheFirstSeat("A-4");

        assertThat(term().findings()).isEmpty();
    }

    @Test
    void whoeverMayBeTheNextIsLetInWhereItIsNotKnownAndItIsSaid() {
        byTheList();
        paper.listOf("A", "WMMM?WW");
        followsInTheFirstSeat("A-6");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.notices()).singleElement().isInstanceOfSatisfying(Notice.NextNotKnown.class, notice -> {
            assertThat(notice.possible()).containsExactly("A-5", "A-6");
            assertThat(notice.act().person()).isEqualTo("A-6");
        });
    }

    @Test
    void ifItIsNotKnownWhetherAWomanLeftBothTheNextWomanAndTheNextPersonMayFollow() {
        byTheList();
        paper.listOf("A", "?MMMWW");
        followsInTheFirstSeat("A-6");
        refused("M507 term.csv:3 person=A-6 [A-5, A-4]");
    }

    private void byVotes(Fraction share, SeatingRule.Ties ties) {
        byTheList();
        paper.seating.add(new SeatingRule.PreferenceFirst(
                clause("64"), share, SeatingRule.Of.LIST_VOTES, SeatingRule.Equality.ENOUGH, ties));
        paper.listOf("A", "MMMMMM");
        followsInTheFirstSeat("A-6");
    }

    @Test
    void whereAllAreOrderedByVotesTheNextIsTheOneWithTheMostVotes() {
        byVotes(Fraction.of(0), SeatingRule.Ties.LIST_ORDER);
        paper.votes("A", 90, 80, 70, 5, 6, 7);
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.notices()).isEmpty();
    }

    @Test
    void ofEqualVotesTheOneEarlierOnTheListIsNextWhereTheLawSaysSo() {
        byVotes(Fraction.of(0), SeatingRule.Ties.LIST_ORDER);
        paper.votes("A", 90, 80, 70, 5, 7, 7);
        refused("M507 term.csv:3 person=A-6 [A-5]");
    }

    @Test
    void whereVotesDifferNoLotIsNeeded() {
        byVotes(Fraction.of(0), SeatingRule.Ties.LOT);
        paper.votes("A", 90, 80, 70, 5, 8, 7);
        refused("M507 term.csv:3 person=A-6 [A-5]");
    }

    @Test
    void whereALotDecidesBetweenEqualVotesAnybodyMayBeTheNext() {
        byVotes(Fraction.of(0), SeatingRule.Ties.LOT);
        paper.votes("A", 90, 80, 70, 5, 7, 7);

        assertThat(term().notices())
                .singleElement()
                .isInstanceOfSatisfying(
                        Notice.NextNotKnown.class,
                        notice -> assertThat(notice.possible()).containsExactly("A-5", "A-6", "A-4"));
    }

    @Test
    void whereVotesAreNotAtHandOrOnlyAShareCountsAnybodyMayBeTheNext() {
        byVotes(Fraction.of(0), SeatingRule.Ties.LIST_ORDER);
        assertThat(term().notices()).singleElement().isInstanceOf(Notice.NextNotKnown.class);

        var other = new FollowersTest();
        other.byVotes(Fraction.of(1, 10), SeatingRule.Ties.LIST_ORDER);
        other.paper.votes("A", 90, 80, 70, 5, 6, 7);
        assertThat(other.term().notices())
                .singleElement()
                .isInstanceOfSatisfying(
                        Notice.NextNotKnown.class,
                        notice -> assertThat(notice.possible()).containsExactly("A-4", "A-5", "A-6"));
    }

    @Test
    void whoGaveUpASeatOrDeclinedItIsPassedOver() {
        byTheList();
        paper.listOf("A", "MMMMMM");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.DECLINED, 1, "A-4");
        paper.act("2024-02-03", Kind.FOLLOWED, 1, "A-5");
        paper.act("2024-02-04", Kind.RESIGNED, 2, "A-2");
        paper.act("2024-02-05", Kind.FOLLOWED, 2, "A-6");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.tenuresOf("A-4")).isEmpty();
        assertThat(term.holder(2, day("2024-02-05"))).contains("A-6");
    }

    @Test
    void whoSitsElsewhereCannotDeclineAndIsPassedOverByTheList() {
        byTheList();
        paper.listOf("A", "MMMMM");
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.DECLINED, 1, "A-2");
        refused("M502 term.csv:3 person=A-2 []");
    }
}
