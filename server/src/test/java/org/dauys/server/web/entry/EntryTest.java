package org.dauys.server.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.counting.acts.Trace;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.Account;
import org.dauys.server.journal.Checkpoints;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static Map<String, String> act(long seen, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("key", Station.key());
        form.put("seen", String.valueOf(seen));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    private static List<Kind> acts(Station station) {
        return station.dossier().traces().stream().map(Trace::act).toList();
    }

    @Test
    void twoTypistsAgreeAndTheCoordinatorApproves() {
        Station station = Station.next().agreed();
        Visitor coordinator = station.visitor(Role.COORDINATOR).confirm();

        Visitor.Answer page = coordinator.get(station.address());
        Visitor.Answer answer = coordinator.post(station.address() + "/decide/approve", act(2));

        assertThat(page.body()).contains("decide/approve");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(station.dossier().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void whatIsDecisiveAsksForTheSecondFactorFirst() {
        Station station = Station.next().agreed();
        Visitor coordinator = station.visitor(Role.COORDINATOR);
        coordinator.get(station.address());

        Visitor.Answer answer = coordinator.post(station.address() + "/decide/approve", act(2));
        Visitor.Answer other = coordinator.post(station.address() + "/act/approve", act(2));

        assertThat(answer.location()).startsWith("/confirm");
        assertThat(other.status()).isEqualTo(400);
        assertThat(station.dossier().stage()).isEqualTo(Stage.AGREED);
    }

    @Test
    void whoShowsTheSecondFactorInTheMiddleOfAnActIsToldThatItIsNotDone() {
        Station station = Station.next().agreed();
        Visitor coordinator = station.visitor(Role.COORDINATOR);
        String page = station.address();
        String before = coordinator.get(page).body();

        Visitor.Answer sent = coordinator.postFrom(page, page + "/decide/approve", act(2));
        String back = sent.location().replace("/confirm?to=", "");
        coordinator.confirm();
        String after = coordinator.get(back).body();
        Visitor.Answer again = coordinator.postFrom(back, page + "/decide/approve", act(2));

        assertThat(back).isEqualTo(page + "?again");
        assertThat(before).doesNotContain("class=\"notice\"");
        assertThat(after).contains("<p class=\"notice\" role=\"status\">", "decide/approve");
        assertThat(again.location()).isEqualTo(page);
        assertThat(station.dossier().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void theHistoryNamesWhoActedAndNotEveryRoleThatMight() {
        Station station = Station.next().agreed();
        Visitor coordinator = station.visitor(Role.COORDINATOR);
        coordinator.get(station.address());
        coordinator.post(station.address() + "/act/quarantine", act(2, "reason", "Sums"));

        String history = coordinator.get(station.address()).body().replaceFirst("(?s).*id=\"history\"", "");

        assertThat(history)
                .contains(station.dossier().traces().getLast().officer())
                .doesNotContain("Central Election Commission", "Орталық сайлау комиссиясы", "Центральная");
    }

    @Test
    void whatIsApprovedWaitsForTheNearestCommissionInWhichSomebodyCanHandItOn() {
        Station station = Station.next().agreed();
        Visitor region = station.visitor(Role.COORDINATOR).confirm();
        region.get(station.address());
        region.post(station.address() + "/decide/approve", act(2));
        String row = "<b>" + station.paper().station() + "</b>";
        String alone = region.get("/entry").body();

        Visitor nearer = TestServer.stranger()
                .login(Station.officer(Role.TERRITORIAL, station.dossier().holder()));

        assertThat(alone).contains("desk.TRANSMIT", row);
        assertThat(nearer.get("/entry").body()).contains("desk.TRANSMIT", row);
        assertThat(region.get("/entry").body()).doesNotContain(row);
    }

    @Test
    void aDisputeIsEndedOnlyWhereThereIsOne() {
        Station station = Station.next().agreed();
        Visitor coordinator = station.visitor(Role.COORDINATOR).confirm();
        coordinator.get(station.address());
        coordinator.post(station.address() + "/decide/approve", act(2));
        Visitor commission = station.visitor(Role.TERRITORIAL);
        String dispute = station.address() + "/act/dispute\"";
        String settle = station.address() + "/decide/settle\"";

        String before = commission.get(station.address()).body();
        commission.post(station.address() + "/act/dispute", act(3, "reason", "A complaint", "document", "No. 7"));
        String after = commission.get(station.address()).body();

        assertThat(before).contains(dispute).doesNotContain(settle);
        assertThat(after).contains(settle).doesNotContain(dispute);
    }

    @Test
    void anImageThatComesAsAFormWithoutPartsIsOfAnotherType() {
        Station station = Station.next();
        Visitor typist = station.visitor(Role.TYPIST);
        typist.get(station.address());

        assertThat(typist.post(station.address() + "/image", act(0)).status()).isEqualTo(415);
    }

    @Test
    void theSecondTypistSeesNothingOfTheFirstEntry() {
        Station station = Station.next();
        int unlike = 1_234_567;
        Visitor.Answer first = station.visitor(Role.TYPIST)
                .post(
                        station.address() + "/figures/enter",
                        station.form(station.but("ballots_unused", unlike), 0, Station.key()));
        String index = first.body().replaceAll(".*done=([0-9]+).*", "$1");
        Visitor second = station.visitor(Role.SECOND_TYPIST);

        List<String> seen = Stream.of(station.address(), "/receipt/" + index, "/entry", "/log/proof/" + index)
                .map(place -> second.get(place).body())
                .toList();

        assertThat(seen).noneMatch(page -> page.replaceAll("[^0-9]", "").contains(String.valueOf(unlike)));
        assertThat(second.get("/entry/receipts/" + index).status()).isEqualTo(404);
        assertThat(second.get("/log/entries?from=" + index).status()).isEqualTo(403);
    }

    @Test
    void onlyTheLinesThatDifferComeBackToWhoseTurnItIs() {
        Station station = Station.next();
        Map<Account, Visitor> typists = new LinkedHashMap<>();
        for (Role role : List.of(Role.TYPIST, Role.SECOND_TYPIST)) {
            Account officer = station.officer(role);
            typists.put(officer, TestServer.stranger().login(officer));
        }
        List<Visitor> visitors = List.copyOf(typists.values());
        int slip = 1_234_567;
        visitors.getFirst().post(station.address() + "/figures/enter", station.form(0));
        visitors.getLast()
                .post(
                        station.address() + "/figures/enter-again",
                        station.form(station.but("ballots_invalid", slip), 1, Station.key()));
        String turn = station.dossier().turn().orElseThrow();
        Visitor retypes = typists.entrySet().stream()
                .filter(each -> each.getKey().name().equals(turn))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();

        String form = retypes.get(station.address()).body();
        Visitor.Answer answer = retypes.post(
                station.address() + "/figures/retype",
                act(2, "line.ballots_invalid", String.valueOf(station.figure("ballots_invalid"))));

        assertThat(form.split("data-line=\"", -1)).hasSize(2);
        assertThat(form).contains("data-line=\"ballots_invalid\"");
        assertThat(form.replaceAll("[^0-9]", "")).doesNotContain(String.valueOf(slip));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(acts(station)).containsExactly(Kind.ENTER, Kind.ENTER_AGAIN, Kind.RETYPE);
    }

    @Test
    void aFormThatIsSentThreeTimesIsTakenOnce() {
        Station station = Station.next();
        Visitor typist = station.visitor(Role.TYPIST);
        Map<String, String> form = station.form(0);

        List<String> answers = Stream.generate(() ->
                        typist.post(station.address() + "/figures/enter", form).body())
                .limit(3)
                .toList();

        assertThat(answers)
                .allMatch(answers.getFirst()::equals)
                .first()
                .asString()
                .contains("done=");
        assertThat(acts(station)).containsExactly(Kind.ENTER);
    }

    @Test
    void ofTwoTypistsWhoRaceOneIsToldWhatHappened() {
        Station station = Station.next();
        List<Visitor> typists = List.of(station.visitor(Role.TYPIST), station.visitor(Role.TYPIST));

        List<Visitor.Answer> answers = typists.stream()
                .map(typist -> CompletableFuture.supplyAsync(
                        () -> typist.post(station.address() + "/figures/enter", station.form(0))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Visitor.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .first()
                .satisfies(answer -> assertThat(answer.body()).contains("\"since\":[\"", "\"next\":\"/entry/"));
        assertThat(acts(station)).containsExactly(Kind.ENTER);
    }

    @Test
    void aDraftOutlivesTheSessionAndIsNobodyElses() {
        Station station = Station.next();
        Account officer = station.officer(Role.TYPIST);
        Visitor typist = TestServer.stranger().login(officer);
        String value = "name=\"line.ballots_found\" data-line=\"ballots_found\"";

        Visitor.Answer saved = typist.post(
                station.address() + "/draft", act(0, "line.ballots_found", "4321", "line.ballots_issued", "4320"));
        String again =
                TestServer.stranger().login(officer).get(station.address()).body();
        String others = station.visitor(Role.TYPIST).get(station.address()).body();

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body()).contains("P203");
        assertThat(again).contains(value).contains("value=\"4321\"");
        assertThat(others).contains(value).doesNotContain("4321");
    }

    @Test
    void aRefusedCorrectionComesBackWithWhatWasTypedAndWhatHappened() {
        Station station = Station.next().agreed();
        Visitor coordinator = station.visitor(Role.COORDINATOR).confirm();
        coordinator.get(station.address());
        coordinator.post(station.address() + "/decide/approve", act(2));
        Visitor territorial = station.visitor(Role.TERRITORIAL).confirm();
        territorial.get(station.address());
        coordinator.post(station.address() + "/act/transmit", act(3));
        int before = station.figure("ballots_unused");

        Visitor.Answer answer = territorial.post(
                station.address() + "/decide/correct",
                act(
                        3,
                        "before.ballots_unused",
                        String.valueOf(before),
                        "after.ballots_unused",
                        String.valueOf(before + 1),
                        "reason",
                        "A slip of the pen in line 5",
                        "document",
                        "Decision 7"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body())
                .contains("A slip of the pen in line 5", "Decision 7", "value=\"" + (before + 1) + "\"")
                .contains("role=\"alert\"");
        assertThat(acts(station)).doesNotContain(Kind.CORRECT);
    }

    @Test
    void aFindingIsClosedWithAReasonBeforeTheProtocolIsApproved() {
        Station station = Station.next();
        int issued = station.figure("ballots_issued");
        // P203 asks for a reason if more ballots are found than were issued; the other sums still hold.
        Map<String, Integer> typed = station.but("ballots_issued", station.figure("ballots_found") - 1);
        typed.put("ballots_unused", station.figure("ballots_unused") + issued - (station.figure("ballots_found") - 1));
        station.agreed(typed);
        Visitor coordinator = station.visitor(Role.COORDINATOR).confirm();
        coordinator.get(station.address());

        int early =
                coordinator.post(station.address() + "/decide/approve", act(2)).status();
        List<String> open = Station.night()
                .read(state -> state.open(station.paper()).stream()
                        .map(finding -> finding.rule().code() + " " + NightState.line(finding))
                        .toList());
        long seen = 2;
        for (String finding : open) {
            String[] parts = finding.split(" ", -1);
            coordinator.post(
                    station.address() + "/act/close-finding",
                    act(seen++, "rule", parts[0], "of", parts[1], "reason", "The paper says so, recounted twice"));
        }
        int late = coordinator
                .post(station.address() + "/decide/approve", act(seen))
                .status();

        assertThat(early).isEqualTo(409);
        assertThat(open).isNotEmpty();
        assertThat(late).isEqualTo(302);
        assertThat(coordinator.get(station.address()).body()).contains("The paper says so, recounted twice");
    }

    @Test
    void aReceiptIsCheckedByAnybodyOnceTheProtocolIsApproved() {
        Station station = Station.next().agreed();
        long index = station.dossier().traces().getFirst().index();
        Visitor stranger = TestServer.stranger();
        String before = stranger.get("/receipt/" + index).body();
        Visitor coordinator = station.visitor(Role.COORDINATOR).confirm();
        coordinator.get(station.address());
        coordinator.post(station.address() + "/decide/approve", act(2));
        TestServer.running().part(Checkpoints.class).publish();

        String after = stranger.get("/receipt/" + index).body();
        String leaf = after.replaceAll("(?s).*<dd class=\"hash\">([^<]*)</dd>.*", "$1");
        String same = stranger.get("/receipt/%d?leaf=%s".formatted(index, leaf(after)))
                .body();
        String other = stranger.get("/receipt/" + index + "?leaf=AAAA").body();

        assertThat(before).doesNotContain(station.paper().station());
        assertThat(after).contains(station.paper().station(), "c2sp.org/tlog-proof@v1");
        assertThat(leaf).isNotEmpty();
        assertThat(same).contains("<p class=\"done\"");
        assertThat(other).contains("<p class=\"refused\"");
    }

    private static String leaf(String page) {
        return page.replaceAll("(?s).*?<dd class=\"hash\">([^<]*)</dd>.*", "$1")
                .replace("&#43;", "+")
                .replace('+', '-')
                .replace('/', '_')
                .replace("=", "");
    }

    @Test
    void aReceiptIsPrinted() {
        Station station = Station.next().agreed();
        long index = station.dossier().traces().getFirst().index();
        Visitor coordinator = station.visitor(Role.COORDINATOR);

        Visitor.Answer pdf = coordinator.get("/entry/receipts/" + index + "/pdf");

        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    void aProtocolOfAnotherAreaIsNotThere() {
        Station station = Station.next();
        Visitor elsewhere = TestServer.stranger().login(Station.officer(Role.TYPIST, "ABROAD"));

        assertThat(elsewhere.get(station.address()).status()).isEqualTo(404);
        assertThat(elsewhere
                        .post(station.address() + "/figures/enter", station.form(0))
                        .status())
                .isEqualTo(404);
        assertThat(elsewhere.post(station.address() + "/draft", station.form(0)).status())
                .isEqualTo(404);
        assertThat(station.dossier().revision()).isZero();
    }

    @Test
    void theNumberOfAStationIsEnoughToOpenItsForm() {
        Station station = Station.next();

        Visitor.Answer answer = station.visitor(Role.TYPIST).get("/entry?station=" + station.number());

        assertThat(answer.location()).isEqualTo(station.address());
    }
}
