package org.dauys.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dauys.tabulation.Act;
import org.dauys.tabulation.Change;
import org.dauys.tabulation.State;
import org.junit.jupiter.api.Test;

/** Protocols that a rule refuses: P201, ballots found must be those invalid and all votes. */
class GateTest {
    private final Night night = Night.with("P201");
    private final Gate gate = new Gate(night.examination());

    /** C1 has 60 + 20 votes, and 81 ballots found. */
    private void oneTooMany() {
        int[] figures = Night.paper(100, 60, 20, 0);
        figures[8] = 81;
        night.put(Night.LISTS, "C1", figures);
    }

    @Test
    void whatAgreesWithItselfCounts() {
        night.lists("C1", 60, 20, 0);

        assertThat(gate.settle()).isEmpty();
        assertThat(night.votesForA()).isEqualTo(60);
    }

    @Test
    void whatIsRefusedIsSetAsideOnce() {
        oneTooMany();
        night.lists("C2", 7, 0, 0);

        assertThat(gate.settle()).extracting(Change::station).containsExactly(night.position("C1"));
        assertThat(night.state("C1")).isEqualTo(State.QUARANTINED);
        assertThat(night.votesForA()).isEqualTo(7);
        assertThat(gate.settle()).isEmpty();
    }

    @Test
    void whatIsCorrectedCountsAgain() {
        oneTooMany();
        gate.settle();
        night.act(Night.correct(1, "C1", "ballots_found", 81, 80));

        assertThat(gate.settle(night.position("C1"))).hasSize(1);
        assertThat(night.state("C1")).isEqualTo(State.COUNTED);
        assertThat(night.votesForA()).isEqualTo(60);
    }

    @Test
    void whatIsCorrectedAndStillRefusedStaysOut() {
        oneTooMany();
        gate.settle();
        night.act(Night.correct(1, "C1", "ballots_found", 81, 79));

        assertThat(gate.settle()).isEmpty();
        assertThat(night.state("C1")).isEqualTo(State.QUARANTINED);
    }

    @Test
    void aCorrectionThatMakesItWorseSetsItAside() {
        night.lists("C1", 60, 20, 0);
        gate.settle();
        night.act(Night.correct(1, "C1", "A", 60, 61));

        assertThat(gate.settle()).hasSize(1);
        assertThat(night.votesForA()).isZero();
    }

    @Test
    void whatTheCommissionClearsCountsThoughItIsRefused() {
        oneTooMany();
        gate.settle();
        night.act(new Act.Clear(Night.head(1, "C1")));

        assertThat(gate.settle()).isEmpty();
        assertThat(night.state("C1")).isEqualTo(State.COUNTED);
        assertThat(night.votesForA()).isEqualTo(60);
    }

    @Test
    void aClearedProtocolIsAskedAnewWhenItIsCorrected() {
        oneTooMany();
        gate.settle();
        night.act(new Act.Clear(Night.head(1, "C1")), Night.correct(2, "C1", "ballots_found", 81, 79));

        gate.settle();
        assertThat(night.state("C1")).isEqualTo(State.QUARANTINED);
    }

    @Test
    void aDisputeOverAProtocolThatIsSetAsideMattersOnceItCounts() {
        oneTooMany();
        gate.settle();
        night.act(new Act.Dispute(Night.head(1, "C1")));
        assertThat(night.state("C1")).isEqualTo(State.QUARANTINED);

        night.act(Night.correct(2, "C1", "ballots_found", 81, 80));
        gate.settle();
        assertThat(night.state("C1")).isEqualTo(State.DISPUTED);

        night.act(new Act.Settle(Night.head(3, "C1")));
        assertThat(night.state("C1")).isEqualTo(State.COUNTED);
    }

    @Test
    void whatTheCommissionQuarantinesStaysOutThoughItAgreesWithItself() {
        night.lists("C1", 60, 20, 0).act(new Act.Quarantine(Night.head(1, "C1")));

        assertThat(gate.settle()).isEmpty();
        assertThat(night.state("C1")).isEqualTo(State.QUARANTINED);
        assertThat(night.votesForA()).isZero();
    }

    @Test
    void whatWasSaidOfInvalidVotingIsNotSaidOfTheRepeatVoting() {
        oneTooMany();
        gate.settle();
        night.act(new Act.Clear(Night.head(1, "C1")), new Act.Invalidate(Night.head(2, "C1")));
        assertThat(gate.settle()).isEmpty();
        oneTooMany();

        assertThat(gate.settle()).hasSize(1);
        assertThat(night.state("C1")).isEqualTo(State.QUARANTINED);
    }

    @Test
    void aReasonIsNotARefusal() {
        // P203 needs a reason where more ballots are found than issued; it does not keep the protocol out.
        var asked = Night.with("P203");
        int[] figures = Night.paper(100, 60, 20, 0);
        figures[3] = 79;
        asked.put(Night.LISTS, "C1", figures);
        var examination = asked.examination();

        assertThat(Night.codes(examination.ofStation(0))).isEqualTo(List.of("P203 C1"));
        assertThat(new Gate(examination).settle()).isEmpty();
    }

    @Test
    void eachContestOfAStationIsSettledByItself() {
        oneTooMany();
        int[] persons = Night.paper(100, 30, 10, 0);
        night.put(Night.PERSONS, "C1", persons);

        assertThat(gate.settle(night.position("C1")))
                .extracting(Change::contest)
                .containsExactly(Night.LISTS);
        assertThat(night.tabulation().ofCommission(Night.PERSONS, 0, "X")).isEqualTo(30);
    }
}
