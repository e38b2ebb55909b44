package org.dauys.server.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.Account;
import org.dauys.server.night.Posts;
import org.dauys.server.published.Shown;
import org.junit.jupiter.api.Test;

class SeveralPostsTest {
    private final Station station = Station.next();

    private static void give(Account officer, Role role, String area) {
        assertThat(TestServer.running()
                        .part(Posts.class)
                        .give(officer, new Post(role, area), TestServer.administrator()))
                .isEmpty();
    }

    private static Visitor english(Account officer) {
        Visitor visitor = TestServer.stranger().login(officer);
        visitor.get("/language/en?to=/account");
        return visitor;
    }

    private static String other(String area) {
        return area.equals("ABAI") ? "AKMOLA" : "ABAI";
    }

    @Test
    void whoHasTypedIsOfferedNoApprovalByAnotherPostAndIsRefusedOne() {
        Account typist = station.officer(Role.TYPIST);
        give(typist, Role.COORDINATOR, station.area());
        Visitor desk = english(typist).confirm();
        desk.post(station.address() + "/figures/enter", station.form(0));
        station.visitor(Role.SECOND_TYPIST).post(station.address() + "/figures/enter-again", station.form(1));
        assertThat(station.dossier().stage()).isEqualTo(Stage.AGREED);

        assertThat(desk.get(station.address()).body())
                .doesNotContain("decide/approve")
                .contains("act/return", "somebody else must decide on it");
        assertThat(desk.get("/entry").body()).doesNotContain(station.address() + "\"");
        Visitor.Answer refused =
                desk.post(station.address() + "/decide/approve", Map.of("seen", "2", "key", Station.key()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("somebody else must decide on it");
        assertThat(station.dossier().stage()).isEqualTo(Stage.AGREED);
    }

    @Test
    void whoMayTypeIsNotShownTheFirstEntryByAnotherPost() {
        Account second = station.officer(Role.SECOND_TYPIST);
        give(second, Role.COORDINATOR, station.area());
        Visitor desk = english(second);
        Visitor coordinator = station.visitor(Role.COORDINATOR);
        station.visitor(Role.TYPIST).post(station.address() + "/figures/enter", station.form(0));
        long entry = station.dossier().traces().getLast().index();

        assertThat(coordinator.get(station.address()).body()).contains("<table class=\"figures\">");
        assertThat(coordinator.get("/entry/receipts/" + entry).status()).isEqualTo(200);
        assertThat(desk.get(station.address() + "?decide").body())
                .contains("act/return")
                .doesNotContain("<table class=\"figures\">");
        assertThat(desk.get("/entry/receipts/" + entry).status()).isEqualTo(404);

        desk.post(station.address() + "/figures/enter-again", station.form(1));

        assertThat(desk.get(station.address()).body()).contains("<table class=\"figures\">");
    }

    @Test
    void whoHasAProtocolToTypeReachesWhatAnotherPostAllows() {
        Account officer = station.officer(Role.TYPIST);
        Visitor desk = english(officer);
        assertThat(desk.get(station.address()).body()).contains("data-typing").doesNotContain("?decide");

        give(officer, Role.CEC, "CEC");

        assertThat(desk.get(station.address()).body()).contains("data-typing", station.address() + "?decide");
        assertThat(desk.get(station.address() + "?decide").body()).contains("decide/invalidate");
    }

    @Test
    void eachPostIsForItsOwnAreaAlone() {
        Account officer = station.officer(Role.TYPIST);
        give(officer, Role.TERRITORIAL, other(station.area()));
        Shown.show(80);
        Visitor desk = english(officer);

        assertThat(desk.get("/overview").body())
                .contains("area=" + other(station.area()))
                .doesNotContain("area=" + station.area() + "&");
        assertThat(desk.get("/overview?area=" + station.area()).status())
                .as("a typist has no overview of the own region")
                .isEqualTo(403);
        assertThat(desk.get("/overview?area=CEC").status()).isEqualTo(403);
        assertThat(desk.get(station.address()).body())
                .contains("data-typing")
                .as("the region of the other post is another")
                .doesNotContain("?decide");
        assertThat(desk.confirm()
                        .post(
                                station.address() + "/decide/reopen",
                                Map.of("seen", "0", "key", Station.key(), "reason", "why", "document", "No. 1"))
                        .body())
                .contains("Your posts allow this elsewhere, not here: " + other(station.area()));
    }

    @Test
    void anOverviewBeginsInEachAreaOfTheOfficer() {
        Account officer = Station.officer(Role.TERRITORIAL, "ABAI");
        give(officer, Role.COORDINATOR, "AKMOLA");
        Shown.show(80);
        Visitor desk = english(officer);

        assertThat(desk.get("/overview").body())
                .contains("Your areas", "area=ABAI", "area=AKMOLA")
                .doesNotContain("area=ALMATY", "area=CEC");
        assertThat(desk.get("/overview?area=AKMOLA").body())
                .contains("area=ABAI")
                .doesNotContain("Where you are");
        assertThat(desk.get("/overview?area=ALMATY").status()).isEqualTo(403);

        assertThat(TestServer.running()
                        .part(Posts.class)
                        .take(officer, new Post(Role.COORDINATOR, "AKMOLA"), "Moved", TestServer.administrator()))
                .isEmpty();

        assertThat(desk.get("/overview?area=AKMOLA").status()).isEqualTo(403);
        assertThat(desk.get("/overview").body()).doesNotContain("Your areas");
    }
}
