package org.dauys.server.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.dauys.counting.acts.Role;
import org.dauys.server.Browser;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.published.Shown;
import org.dauys.server.small.SmallServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OverviewTest {
    @Test
    void aCommissionSeesItsAreaAndNoOther() {
        Shown.show(80);
        Visitor officer = TestServer.officer(Role.TERRITORIAL, "ABAI");

        Visitor.Answer own = officer.get("/overview");
        Visitor.Answer other = officer.get("/overview?area=AKMOLA");
        Visitor.Answer above = officer.get("/overview?area=CEC");

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body()).contains("area=ABAI").doesNotContain("area=AKMOLA", "area=CEC");
        assertThat(other.status()).isEqualTo(403);
        assertThat(above.status()).isEqualTo(403);
    }

    @Test
    void theCentralCommissionSeesTheMapOfAllRegions() {
        Shown.show(80);
        Visitor officer = TestServer.officer(Role.CEC, "CEC");

        String page = officer.get("/overview").body();

        assertThat(page.split("class=\"tile ", -1)).hasSize(1 + 21);
        assertThat(page).contains("area=ABROAD");
    }

    @ParameterizedTest
    @EnumSource(Show.class)
    void everyKindOfProtocolCanBeAskedFor(Show show) {
        Shown.show(80);
        Visitor officer = TestServer.officer(Role.AUDITOR, "CEC");

        assertThat(officer.get("/overview?show=" + show.word()).status()).isEqualTo(200);
        assertThat(officer.get("/overview?area=ABAI&show=" + show.word()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"TYPIST,403", "ADMINISTRATOR,403", "COORDINATOR,200"})
    void onlyWhoReadsFiguresSeesIt(Role role, int status) {
        Shown.show(80);

        assertThat(TestServer.officer(role, "CEC").get("/overview").status()).isEqualTo(status);
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        Shown.show(80);
        Visitor officer = TestServer.officer(Role.CEC, "CEC");

        assertThat(officer.get("/overview?show=nothing").status()).isEqualTo(404);
        assertThat(officer.get("/overview?page=0").status()).isEqualTo(404);
        assertThat(officer.get("/overview?area=NOWHERE").status()).isEqualTo(403);
    }

    @Test
    void everyContestCanBeSeenAndTheChoiceStaysInEveryAddress() {
        SmallServer.shown();
        Visitor officer = SmallServer.officer(Role.CEC, "CEC");

        String first = officer.get("/overview").body();
        String lists =
                officer.get("/overview?contest=asked&area=CEC&show=missing").body();

        assertThat(first)
                .contains("contest=sound&amp;area=CEC", "contest=asked&amp;area=CEC", "contest=late&amp;area=CEC");
        assertThat(lists)
                .contains(
                        "contest=asked&amp;area=REGION&amp;show=missing", "contest=late&amp;area=CEC&amp;show=missing")
                .doesNotContain("contest=late&amp;area=REGION");
        assertThat(officer.get("/overview?contest=nothing").status()).isEqualTo(404);
    }

    @Tag("browser")
    @ParameterizedTest
    @CsvSource({
        "kk,/overview,overview-kk",
        "ru,/overview?area=ABAI&show=findings,overview-ru-findings",
        "en,/overview?show=missing,overview-en-missing",
        "ru,/overview/projector,projector-ru"
    })
    void theOverviewHasNoSeriousObstacle(String language, String place, String name)
            throws IOException, InterruptedException {
        Shown.show(80);
        Visitor officer = TestServer.officer(Role.CEC, "CEC");
        URI address = TestServer.running().address();
        try (Browser browser = Browser.open()) {
            browser.cookie(address, "session", officer.cookie("session"));
            browser.cookie(address, "language", language);
            browser.look(name.startsWith("projector") ? 1920 : 1280, false);
            browser.go(address.resolve(place));

            browser.picture(name);

            assertThat(browser.ask("document.documentElement.lang").asString()).isEqualTo(language);
            assertThat(browser.obstacles()).isEmpty();
        }
    }
}
