package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.journal.Audit;
import org.dauys.journal.Journal;
import org.dauys.journal.MemoryStorage;
import org.dauys.server.MovableClock;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock of the machine is set, back and forward, while people work. */
class ClockJumpTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String DECLARE = """
            {"kind":"declare","contest":"mazhilis-list","sha256":"%s","document":"1"}""".formatted("0".repeat(64));

    private Duration moved = Duration.ZERO;

    private void set(Duration by) {
        TestServer.CLOCK.pass(by);
        moved = moved.plus(by);
    }

    @AfterEach
    void theClockIsRightAgain() {
        set(moved.negated());
    }

    @Test
    void theOrderIsThatOfTheLogAndAReceiptTellsTheTimeOfTheClock() {
        var storage = new MemoryStorage();
        var clock = new MovableClock();
        Journal journal = SmallNight.journal(storage);
        try (SmallNight small = SmallNight.over(journal, clock).staffed()) {
            Paper paper = SmallNight.left().getFirst();
            var figures = SmallNight.figures(paper);
            List<Receipt> receipts = new ArrayList<>();
            for (Duration jump : List.of(HOUR.negated(), DAY, HOUR.negated())) {
                clock.pass(jump);
                long seen = receipts.size();
                receipts.add(small.does(
                        seen == 0 ? "one" : seen == 1 ? "two" : "cec",
                        seen == 0
                                ? new ProtocolAct.Enter(paper, 0, figures)
                                : seen == 1
                                        ? new ProtocolAct.EnterAgain(paper, 1, figures)
                                        : new ProtocolAct.Return(paper, 2, "unreadable")));
                assertThat(receipts.getLast().time()).isEqualTo(clock.instant());
                journal.checkpoint(SmallNight.SIGNER);
            }

            assertThat(receipts).isSortedAccordingTo((a, b) -> Long.compare(a.index(), b.index()));
            assertThat(small.night.<Stage>read(state -> state.dossier(paper).stage()))
                    .isEqualTo(Stage.AWAITED);
            try (SmallNight again = SmallNight.over(storage)) {
                assertThat(again.night.digest()).isEqualTo(small.night.digest());
            }
            Audit audit =
                    Audit.of(storage, SmallNight.SIGNER.verifier(), Optional.of(SmallNight.SIGNER.stamps()), List.of());
            assertThat(audit.tamperings()).isEmpty();
            assertThat(audit.confirmed()).isEqualTo(journal.size());
        }
    }

    @Test
    void aClockThatIsSetBackKeepsNobodyOut() {
        Visitor officer = TestServer.officer(Role.CEC, "CEC");
        TestServer.stranger().get("/login");

        set(HOUR.negated());

        assertThat(TestServer.stranger().get("/login").status()).isEqualTo(200);
        assertThat(officer.get("/account").status()).isEqualTo(200);
        TestServer.officer(Role.CEC, "CEC");
    }

    @Test
    void aClockThatIsSetForwardEndsNoSession() {
        Visitor officer = TestServer.officer(Role.CEC, "CEC");

        set(DAY);

        assertThat(officer.get("/account").status()).isEqualTo(200);
    }

    @Test
    void aClockThatIsSetBackProlongsNoSecondFactorAndMakesNoUsedCodeGood() {
        Visitor officer = TestServer.officer(Role.CEC, "CEC").confirm();
        assertThat(officer.act("jump-1", DECLARE).body()).doesNotContain("second-factor");

        set(HOUR.negated());

        assertThat(officer.act("jump-2", DECLARE).body()).contains("second-factor");
        assertThatThrownBy(officer::confirm).hasMessageContaining("The code must be right");
        set(HOUR);
        assertThat(officer.act("jump-3", DECLARE).body()).doesNotContain("second-factor");
        set(DAY);
        assertThat(officer.act("jump-4", DECLARE).body()).contains("second-factor");
    }
}
