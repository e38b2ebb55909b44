package org.dauys.counting.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dauys.counting.Gate;
import org.dauys.counting.acts.ProtocolAct.Amendment;
import org.dauys.counting.acts.ProtocolAct.Approve;
import org.dauys.counting.acts.ProtocolAct.Clear;
import org.dauys.counting.acts.ProtocolAct.CloseFinding;
import org.dauys.counting.acts.ProtocolAct.Correct;
import org.dauys.counting.acts.ProtocolAct.Dispute;
import org.dauys.counting.acts.ProtocolAct.Enter;
import org.dauys.counting.acts.ProtocolAct.EnterAgain;
import org.dauys.counting.acts.ProtocolAct.Invalidate;
import org.dauys.counting.acts.ProtocolAct.Quarantine;
import org.dauys.counting.acts.ProtocolAct.Reopen;
import org.dauys.counting.acts.ProtocolAct.Repeat;
import org.dauys.counting.acts.ProtocolAct.Return;
import org.dauys.counting.acts.ProtocolAct.Retype;
import org.dauys.counting.acts.ProtocolAct.Settle;
import org.dauys.counting.acts.ProtocolAct.Transmit;
import org.dauys.figures.Citation;
import org.dauys.protocol.Figures;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.tabulation.Act;
import org.dauys.tabulation.Acts;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Tabulation;
import org.dauys.tabulation.Version;
import org.junit.jupiter.api.Test;

class NightStateTest {
    private static final Paper C1 = Land.C1;
    private static final String HASH = "ab".repeat(32);

    private final Scene scene = new Scene();

    @Test
    void aProtocolCountsWhenTwoAgreeAndAThirdApproves() {
        scene.agreed(C1, Land.sound());
        assertThat(scene.votes()).isZero();

        scene.does("coordinator", C1, Approve::new);

        assertThat(scene.stage(C1)).isEqualTo(Stage.APPROVED);
        assertThat(scene.state(C1)).isEqualTo(State.COUNTED);
        assertThat(scene.votes()).isEqualTo(60);
    }

    @Test
    void ofAllProtocolsThereIsADossierAsItIsNow() {
        assertThat(scene.night.allDossiers())
                .extracting(
                        dossier -> dossier.paper().contest() + dossier.paper().station())
                .containsExactly("listsC1", "listsC2", "listsV1", "listsE1", "personsC1", "personsC2", "personsV1");

        scene.agreed(C1, Land.sound());

        assertThat(scene.night.allDossiers())
                .isEqualTo(scene.night
                        .allDossiers()
                        .map(dossier -> scene.night.dossier(dossier.paper()))
                        .toList())
                .first()
                .isEqualTo(scene.night.dossier(C1));
    }

    @Test
    void theSecondEntryIsByAnotherPerson() {
        scene.does("all", C1, (paper, seen) -> new Enter(paper, seen, Land.sound()));

        assertThat(scene.refused("all", C1, (paper, seen) -> new EnterAgain(paper, seen, Land.sound())))
                .isEqualTo(RefusalCode.SAME_PERSON);
    }

    @Test
    void nobodyApprovesOrClearsWhatTheyTyped() {
        scene.does("all", C1, (paper, seen) -> new Enter(paper, seen, Land.sound()))
                .does("two", C1, (paper, seen) -> new EnterAgain(paper, seen, Land.sound()));

        assertThat(scene.refused("all", C1, Approve::new)).isEqualTo(RefusalCode.OWN_WORK);

        scene.does("coordinator", C1, (paper, seen) -> new Quarantine(paper, seen, "why"));
        assertThat(scene.refused("all", C1, (paper, seen) -> new Clear(paper, seen, "why", "No. 1")))
                .isEqualTo(RefusalCode.OWN_WORK);
    }

    @Test
    void onlyDifferingLinesAreRetypedFirstByTheSecondThenByTheFirst() {
        scene.does("one", C1, (paper, seen) -> new Enter(paper, seen, Land.figures(100, 61, 39)))
                .does("two", C1, (paper, seen) -> new EnterAgain(paper, seen, Land.figures(100, 60, 40)));
        assertThat(scene.night.dossier(C1).differing()).containsExactly("A", "B");
        assertThat(scene.refused(
                        "one", C1, (paper, seen) -> new Retype(paper, seen, Map.of("A", 60, "B", 40), List.of())))
                .isEqualTo(RefusalCode.NOT_THEIR_TURN);
        assertThat(scene.refused("two", C1, (paper, seen) -> new Retype(paper, seen, Map.of("A", 60), List.of())))
                .isEqualTo(RefusalCode.OTHER_LINES);

        scene.does("two", C1, (paper, seen) -> new Retype(paper, seen, Map.of("A", 60, "B", 40), List.of()));
        assertThat(scene.stage(C1)).isEqualTo(Stage.DIFFERING);
        assertThat(scene.turn(C1)).contains("one");

        scene.does("one", C1, (paper, seen) -> new Retype(paper, seen, Map.of("A", 60, "B", 40), List.of()));
        assertThat(scene.stage(C1)).isEqualTo(Stage.AGREED);
        assertThat(scene.turn(C1)).isEmpty();
    }

    @Test
    void aLineLeftBlankByOneDiffersAndCanBeRetypedBlank() {
        scene.does("one", C1, (paper, seen) -> new Enter(paper, seen, Map.of("A", 1)))
                .does("two", C1, (paper, seen) -> new EnterAgain(paper, seen, Map.of("A", 1, "B", 0)))
                .does("two", C1, (paper, seen) -> new Retype(paper, seen, Map.of(), List.of("B")));

        assertThat(scene.stage(C1)).isEqualTo(Stage.AGREED);
        assertThat(scene.night.dossier(C1).second().orElseThrow().figures()).isEqualTo(Map.of("A", 1));
    }

    @Test
    void aStaleActIsRefusedWithWhatChanged() {
        scene.agreed(C1, Land.sound());

        Refusal refusal = scene.refusal("coordinator", new Approve(C1, 1));

        assertThat(refusal.code()).isEqualTo(RefusalCode.STALE);
        assertThat(refusal.details()).containsExactly("1", "2");
        assertThat(refusal.since()).extracting(Trace::officer).containsExactly("two");
    }

    @Test
    void aFindingThatNeedsAReasonIsClosedBeforeApproval() {
        scene.agreed(C1, Land.figures(99, 60, 40)); // 100 found, 99 issued
        assertThat(scene.refused("coordinator", C1, Approve::new)).isEqualTo(RefusalCode.OPEN_FINDINGS);

        scene.does(
                "coordinator",
                C1,
                (paper, seen) -> new CloseFinding(paper, seen, "P203", "ballots_found", "one ballot of another box"));

        assertThat(scene.night.open(C1)).isEmpty();
        scene.does("coordinator", C1, Approve::new);
        assertThat(scene.night.dossier(C1).closed())
                .containsExactly(
                        new Dossier.Closed("P203", "ballots_found", "coordinator", "one ballot of another box"));
    }

    @Test
    void whatARuleRefusesCountsOnlyWhenASupervisorClearsIt() {
        scene.agreed(C1, Land.figures(100, 60, 41)); // 101 votes, 100 found
        assertThat(scene.refused("coordinator", C1, Approve::new)).isEqualTo(RefusalCode.RULE_REFUSES);
        scene.does("coordinator", C1, (paper, seen) -> new Quarantine(paper, seen, "sum"));
        assertThat(scene.state(C1)).isEqualTo(State.QUARANTINED);
        assertThat(scene.refused("coordinator", C1, (paper, seen) -> new Clear(paper, seen, "why", "No. 1")))
                .isEqualTo(RefusalCode.ROLE_MAY_NOT);

        scene.does("city", C1, (paper, seen) -> new Clear(paper, seen, "the paper says so", "No. 1"));

        assertThat(scene.stage(C1)).isEqualTo(Stage.APPROVED);
        assertThat(scene.votes()).isEqualTo(60);
    }

    @Test
    void aCorrectionShowsBeforeAndAfterAndMayBeRefusedByARule() {
        scene.approved(C1)
                .does(
                        "city",
                        C1,
                        (paper, seen) -> new Correct(
                                paper, seen, List.of(new Amendment("A", 60, 61)), "slip of the pen", "No. 2"));

        assertThat(scene.stage(C1)).isEqualTo(Stage.QUARANTINED); // 101 votes, 100 found
        assertThat(scene.votes()).isZero();

        scene.does(
                "city",
                C1,
                (paper, seen) ->
                        new Correct(paper, seen, List.of(new Amendment("B", 40, 39)), "the other line", "No. 3"));
        assertThat(scene.stage(C1)).isEqualTo(Stage.APPROVED);
        assertThat(scene.votes()).isEqualTo(61);
        assertThat(scene.night.dossier(C1).traces().getLast().changes()).containsExactly(new Amendment("B", 40, 39));
    }

    @Test
    void aProtocolOpenedAgainIsSetAsideAndCountsWithItsNewFigures() {
        scene.approved(C1).does("city", C1, (paper, seen) -> new Reopen(paper, seen, "wrong page", "No. 4"));
        assertThat(scene.stage(C1)).isEqualTo(Stage.AWAITED);
        assertThat(scene.state(C1)).isEqualTo(State.QUARANTINED);
        assertThat(scene.votes()).isZero();

        scene.agreed(C1, Land.figures(100, 70, 30)).does("coordinator", C1, Approve::new);

        assertThat(scene.stage(C1)).isEqualTo(Stage.APPROVED);
        assertThat(scene.votes()).isEqualTo(70);
        assertThat(scene.night.dossier(C1).traces().getLast().changes())
                .containsExactly(new Amendment("A", 60, 70), new Amendment("B", 40, 30));
    }

    @Test
    void whereTheVotingWasInvalidTheRepeatedOneCounts() {
        scene.approved(C1)
                .does("cec", C1, (paper, seen) -> new Invalidate(paper, seen, "flood", "No. 5"))
                .does("cec", C1, (paper, seen) -> new Repeat(paper, seen, "in two weeks", "No. 6"))
                .agreed(C1, Land.figures(100, 50, 50))
                .does("coordinator", C1, Approve::new);

        assertThat(scene.votes()).isEqualTo(50);
        assertThat(scene.night.tabulation().sheet(Land.LISTS).version(0)).isEqualTo(Version.REPEATED);
    }

    @Test
    void aProtocolGoesUpCommissionByCommissionAndBack() {
        scene.does("all", Land.V1, (paper, seen) -> new Enter(paper, seen, Land.sound()));
        assertThat(scene.refused("town", Land.V1, Transmit::new)).isEqualTo(RefusalCode.NOT_IN_STAGE);
        scene.does("town", Land.V1, (paper, seen) -> new Return(paper, seen, "unreadable"));
        assertThat(scene.stage(Land.V1)).isEqualTo(Stage.AWAITED);

        scene.approved(C1).does("coordinator", C1, Transmit::new);
        assertThat(scene.night.dossier(C1).holder()).isEqualTo("TOP");
        assertThat(scene.refused("coordinator", C1, (paper, seen) -> new Quarantine(paper, seen, "late")))
                .isEqualTo(RefusalCode.NOT_WITH_THEM);
        assertThat(scene.refused("cec", C1, Transmit::new)).isEqualTo(RefusalCode.AT_THE_TOP);

        scene.does("cec", C1, (paper, seen) -> new Return(paper, seen, "signature missing"));
        assertThat(scene.night.dossier(C1).holder()).isEqualTo("CITY");
        assertThat(scene.stage(C1)).isEqualTo(Stage.APPROVED);
    }

    @Test
    void everybodyActsInTheirAreaAlone() {
        assertThat(scene.refused("one", Land.V1, (paper, seen) -> new Enter(paper, seen, Land.sound())))
                .isEqualTo(RefusalCode.OUTSIDE_AREA);
        assertThat(scene.refused("auditor", C1, (paper, seen) -> new Enter(paper, seen, Land.sound())))
                .isEqualTo(RefusalCode.ROLE_MAY_NOT);
        assertThat(scene.refused("nobody", C1, (paper, seen) -> new Enter(paper, seen, Land.sound())))
                .isEqualTo(RefusalCode.NO_POST);
        assertThat(scene.refused("admin", C1, Approve::new)).isEqualTo(RefusalCode.ROLE_MAY_NOT);
        scene.approved(C1);
        assertThat(scene.refused("district", C1, (paper, seen) -> new Quarantine(paper, seen, "why")))
                .isEqualTo(RefusalCode.OUTSIDE_AREA); // the district is one of persons, not of lists
        assertThat(scene.night.mayRead("auditor", C1)).isTrue();
        assertThat(scene.night.mayRead("admin", C1)).isFalse();
        assertThat(scene.night.mayRead("town", C1)).isFalse();
    }

    @Test
    void anAdministratorHasNoOtherPost() {
        var typist = new Post(Role.TYPIST, "CITY");

        assertThat(scene.refused("admin", new AccountAct.Appoint("admin", typist)))
                .isEqualTo(RefusalCode.ADMINISTRATOR_ALONE);
        assertThat(scene.refused("admin", new AccountAct.Appoint("one", new Post(Role.ADMINISTRATOR, "TOP"))))
                .isEqualTo(RefusalCode.ADMINISTRATOR_ALONE);
        assertThat(scene.refused(Entry.SYSTEM, new AccountAct.Appoint("new", typist)))
                .isEqualTo(RefusalCode.NO_POST);
        assertThat(scene.refused("admin", new AccountAct.Dismiss("admin", new Post(Role.ADMINISTRATOR, "TOP"), "why")))
                .isEqualTo(RefusalCode.LAST_ADMINISTRATOR);
    }

    /** By the post of the city the protocol is theirs but no longer with them; by that of D2 it is not theirs. */
    @Test
    void twoPostsTogetherAllowNothingThatNeitherAllows() {
        scene.approved(C1).does("coordinator", C1, Transmit::new);
        scene.does("admin", new AccountAct.Appoint("city", new Post(Role.CONSTITUENCY, "D2")));

        assertThat(scene.refused("city", C1, (paper, seen) -> new Quarantine(paper, seen, "late")))
                .isEqualTo(RefusalCode.NOT_WITH_THEM);
    }

    @Test
    void eachPostAllowsWhatItAllowsInItsArea() {
        scene.does("admin", new AccountAct.Appoint("one", new Post(Role.COORDINATOR, "VILLAGE")));
        scene.agreed(C1, Land.sound());

        assertThat(scene.refused("one", C1, Approve::new)).isEqualTo(RefusalCode.OUTSIDE_AREA);
        assertThat(scene.refused("one", Land.V1, (paper, seen) -> new Enter(paper, seen, Land.sound())))
                .isEqualTo(RefusalCode.OUTSIDE_AREA);
        scene.does("all", Land.V1, (paper, seen) -> new Enter(paper, seen, Land.sound()))
                .does("both", Land.V1, (paper, seen) -> new EnterAgain(paper, seen, Land.sound()))
                .does("one", Land.V1, Approve::new);
        assertThat(scene.stage(Land.V1)).isEqualTo(Stage.APPROVED);
    }

    @Test
    void nobodyApprovesByAnotherPostWhatTheyTyped() {
        scene.does("admin", new AccountAct.Appoint("one", new Post(Role.COORDINATOR, "CITY")));
        scene.agreed(C1, Land.sound());

        assertThat(scene.refused("one", C1, Approve::new)).isEqualTo(RefusalCode.OWN_WORK);
    }

    @Test
    void whoMayTypeReadsNothingByAnotherPostBeforeTwoAgree() {
        scene.does("one", C1, (paper, seen) -> new Enter(paper, seen, Land.sound()));

        assertThat(scene.night.mayRead("cec", C1)).isTrue();
        assertThat(scene.night.mayRead("all", C1)).isFalse();

        scene.does("two", C1, (paper, seen) -> new EnterAgain(paper, seen, Land.figures(100, 61, 39)));
        assertThat(scene.night.mayRead("all", C1)).isFalse();

        scene.does("two", C1, (paper, seen) -> new Retype(paper, seen, Map.of("A", 60, "B", 40), List.of()));
        assertThat(scene.night.mayRead("all", C1)).isTrue();
    }

    @Test
    void whoAuditsDoesNothingElse() {
        assertThat(scene.refused("admin", new AccountAct.Appoint("auditor", new Post(Role.SECOND_TYPIST, "CITY"))))
                .isEqualTo(RefusalCode.AUDITOR_ALONE);
        assertThat(scene.refused("admin", new AccountAct.Appoint("cec", new Post(Role.AUDITOR, "TOP"))))
                .isEqualTo(RefusalCode.AUDITOR_ALONE);

        scene.does("admin", new AccountAct.Appoint("auditor", new Post(Role.SCREEN, "TOP")));
    }

    @Test
    void anAdministratorChangesOnlyAccountsWhosePostsAreInTheArea() {
        scene.does("admin", new AccountAct.Appoint("cityadmin", new Post(Role.ADMINISTRATOR, "CITY")))
                .does("cityadmin", new AccountAct.ChangeAccount("new", AccountAct.Change.OPENED))
                .does("cityadmin", new AccountAct.ChangeAccount("one", AccountAct.Change.PASSWORD_RENEWED))
                .does("admin", new AccountAct.ChangeAccount("cec", AccountAct.Change.PASSWORD_RENEWED))
                .does("admin", new AccountAct.Appoint("one", new Post(Role.TYPIST, "TOWN")));

        for (String other : List.of("cec", "admin", "district", "one")) {
            assertThat(scene.refused(
                            "cityadmin", new AccountAct.ChangeAccount(other, AccountAct.Change.SECOND_FACTOR_RENEWED)))
                    .as(other)
                    .isEqualTo(RefusalCode.OUTSIDE_AREA);
        }
    }

    @Test
    void whoIsDismissedMayNoLonger() {
        scene.does("admin", new AccountAct.Dismiss("one", new Post(Role.TYPIST, "CITY"), "shift over"));

        assertThat(scene.refused("one", C1, (paper, seen) -> new Enter(paper, seen, Land.sound())))
                .isEqualTo(RefusalCode.NO_POST);
    }

    @Test
    void afterADeclarationOnlyARulingChangesFigures() {
        scene.does(Entry.SYSTEM, rehearsal());
        scene.does("cec", new CountAct.Declare(Land.LISTS, HASH, "No. 7"));
        List<Amendment> amendments = List.of(new Amendment("A", 60, 59), new Amendment("B", 40, 41));
        assertThat(scene.refused("cec", C1, (paper, seen) -> new Correct(paper, seen, amendments, "late", "No. 8")))
                .isEqualTo(RefusalCode.DECLARED);

        scene.does(
                        "cec",
                        new CountAct.Ruling(Land.LISTS, "No. 8", "Supreme Court", LocalDate.of(2023, 4, 1), "recount"))
                .does("cec", C1, (paper, seen) -> new Correct(paper, seen, amendments, "late", "No. 8"));

        assertThat(scene.votes()).isEqualTo(239);
    }

    @Test
    void aContestIsDeclaredOnlyWhenEveryProtocolIsAtTheTop() {
        assertThat(scene.refusal("cec", new CountAct.Declare(Land.LISTS, HASH, "No. 7"))
                        .details())
                .containsExactly("4");
        scene.does(Entry.SYSTEM, rehearsal())
                .does("cec", C1, (paper, seen) -> new Dispute(paper, seen, "court", "No. 1"));
        assertThat(scene.refused("cec", new CountAct.Declare(Land.LISTS, HASH, "No. 7")))
                .isEqualTo(RefusalCode.NOT_READY);

        scene.does("cec", C1, (paper, seen) -> new Settle(paper, seen, "court", "No. 2"))
                .does("cec", new CountAct.Declare(Land.LISTS, HASH, "No. 7"));

        assertThat(scene.night.declaration(Land.LISTS)).isPresent();
    }

    @Test
    void theSystemImportsOnlyWhatIsLabelled() {
        CountAct.Import made = rehearsal();
        var real = new CountAct.Import(made.file(), made.sha256(), made.contest(), "", made.rows(), made.sum());

        assertThat(scene.refused(Entry.SYSTEM, real)).isEqualTo(RefusalCode.NO_POST);
        scene.does("cec", real);
        assertThat(scene.votes()).isEqualTo(240);
    }

    @Test
    void anImportIsTakenWholeOrNotAtAll() {
        scene.does("one", C1, (paper, seen) -> new Enter(paper, seen, Land.sound()));
        assertThat(scene.refused(Entry.SYSTEM, rehearsal())).isEqualTo(RefusalCode.NOT_IN_STAGE);

        var wrong = new CountAct.Import(
                "p.csv", HASH, Land.LISTS, "rehearsal", rehearsal().rows().subList(1, 2), 299);
        assertThat(scene.refusal(Entry.SYSTEM, wrong).details()).containsExactly("300");
    }

    @Test
    void aLotAndADecisionAnswerTheCountOnce() {
        var lot = new CountAct.DrawLot("list/seat/17", List.of("A", "B"), List.of("B"), "seed 7", "No. 9");
        scene.does("cec", lot);

        assertThat(scene.refused("cec", lot)).isEqualTo(RefusalCode.DECIDED);
        assertThat(scene.night.decisions().all().getFirst().chosen()).containsExactly("B");
        var outside = new CountAct.Decide("list/x", List.of("A", "B"), List.of("C"), "why", "No. 9");
        assertThat(scene.refused("cec", outside)).isEqualTo(RefusalCode.NOT_AMONG);
    }

    @Test
    void anUpperCommissionsOwnProtocolNamesTheOneItReplaces() {
        var first = new CountAct.SumUp("CITY", Land.LISTS, 0, Map.of("A", 120L), "");
        scene.does("city", first);

        assertThat(scene.refused("city", first)).isEqualTo(RefusalCode.STALE);
        assertThat(scene.refused("city", new CountAct.SumUp("CITY", Land.LISTS, 1, Map.of("A", 121L), "")))
                .isEqualTo(RefusalCode.BAD_REASON);
        scene.does("city", new CountAct.SumUp("CITY", Land.LISTS, 1, Map.of("A", 121L), "slip"));
        assertThat(scene.night.summary(Land.LISTS, "CITY").orElseThrow().figures())
                .containsEntry("A", 121L);
    }

    @Test
    void theSystemGivesUpperProtocolsOnlyIfTheySayThatTheyAreMadeUp() {
        Map<String, Long> figures = Map.of("A", 120L);

        assertThat(scene.refused(Entry.SYSTEM, new CountAct.SumUp("CITY", Land.LISTS, 0, figures, "")))
                .isEqualTo(RefusalCode.NO_POST);
        scene.does(Entry.SYSTEM, new CountAct.SumUp("CITY", Land.LISTS, 0, figures, "rehearsal, seed 1"));

        assertThat(scene.night.summary(Land.LISTS, "CITY").orElseThrow().figures())
                .isEqualTo(figures);
    }

    @Test
    void anImageLeavesTheProtocolAtItsRevision() {
        scene.does("one", new CountAct.AttachImage(C1, HASH, "image/jpeg", 1000));

        assertThat(scene.revision(C1)).isZero();
        assertThat(scene.night.dossier(C1).images()).hasSize(1);
        assertThat(scene.refused("two", new CountAct.AttachImage(C1, HASH, "image/jpeg", 1000)))
                .isEqualTo(RefusalCode.IMAGE_REPEATED);
    }

    @Test
    void onlyTheSystemRecordsRefusals() {
        scene.does(Entry.SYSTEM, new AccountAct.Refuse("one", Kind.APPROVE, "C1/lists", "A102"));

        assertThat(scene.refused("one", new AccountAct.Refuse("two", Kind.APPROVE, "C1/lists", "A102")))
                .isEqualTo(RefusalCode.ROLE_MAY_NOT);
    }

    /** The same protocols and acts, put into a tabulation as the files of a night are. */
    @Test
    void whatCountsIsWhatTheSameActsOfAFileGive() {
        List<Amendment> slip = List.of(new Amendment("A", 60, 61));
        scene.does(Entry.SYSTEM, rehearsal())
                .does("cec", C1, (paper, seen) -> new Correct(paper, seen, slip, "why", "No. 1"))
                .does("cec", Land.C2, (paper, seen) -> new Quarantine(paper, seen, "why"))
                .does("cec", Land.C2, (paper, seen) -> new Clear(paper, seen, "why", "No. 2"))
                .does("cec", Land.V1, (paper, seen) -> new Dispute(paper, seen, "why", "No. 3"))
                .does("cec", Land.E1, (paper, seen) -> new Invalidate(paper, seen, "why", "No. 4"));

        NightState files = Land.night();
        Tabulation tabulation = files.tabulation();
        var gate = new Gate(files.examination());
        for (int station = 0; station < 4; station++) {
            Figures figures = Scrutiny.figures(tabulation.sheet(Land.LISTS).layout(station), Land.sound());
            tabulation.put(Land.LISTS, station, figures, Citation.of("p.csv", String.valueOf(station + 2)));
        }
        gate.settle();
        var place = new Place("corrections.csv", 2);
        List<Act> acts = List.of(
                new Act.Correct(head(1, "C1"), List.of(new Act.Amendment("A", 60, 61, place))),
                new Act.Quarantine(head(2, "C2")),
                new Act.Clear(head(3, "C2")),
                new Act.Dispute(head(4, "V1")),
                new Act.Invalidate(head(5, "E1")));
        assertThat(Acts.apply(tabulation, acts, new Findings())).isPresent();
        gate.settle();

        assertThat(InForce.same(scene.night.tabulation(), tabulation)).isTrue();
        assertThat(scene.state(C1)).isEqualTo(State.QUARANTINED); // 101 votes, 100 found
        assertThat(scene.votes())
                .isEqualTo(tabulation.ofCommission(Land.LISTS, 0, "A"))
                .isEqualTo(120);
    }

    private static Act.Head head(long number, String station) {
        var place = new Place("corrections.csv", 2);
        return new Act.Head(number, station, Land.LISTS, "why", "No.", "cec", LocalDate.of(2023, 3, 20), place);
    }

    private static CountAct.Import rehearsal() {
        List<CountAct.Import.Row> rows = List.of(
                new CountAct.Import.Row("C1", 2, Land.sound()),
                new CountAct.Import.Row("C2", 3, Land.sound()),
                new CountAct.Import.Row("V1", 4, Land.sound()),
                new CountAct.Import.Row("E1", 5, Land.sound()));
        return new CountAct.Import("p.csv", HASH, Land.LISTS, "rehearsal", rows, 4 * 300);
    }
}
