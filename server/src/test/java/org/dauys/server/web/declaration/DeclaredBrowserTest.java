package org.dauys.server.web.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.dauys.counting.acts.Role;
import org.dauys.server.Browser;
import org.dauys.server.Visitor;
import org.dauys.server.small.SmallServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("browser")
class DeclaredBrowserTest {
    @ParameterizedTest
    @CsvSource({
        "kk,1280,/results/kk/declarations/sound?sha256=0,CEC,declared-kk",
        "ru,390,/results/ru/declarations/sound,CEC,declared-ru-narrow",
        "ru,1280,/results/ru/stations/S1,CEC,station-history-ru",
        "kk,1280,/declaration/late,CEC,declaration-kk",
        "en,1280,/overview?contest=asked,CEC,overview-contests-en",
        "ru,1280,/accounts/OWN/posts,ADMINISTRATOR,posts-ru"
    })
    void thePagesHaveNoSeriousObstacle(String language, int width, String place, Role role, String name)
            throws IOException, InterruptedException {
        DeclaredTest.declared();
        Visitor officer = SmallServer.officer(role, "CEC");
        String own = SmallServer.account(Role.TYPIST, "REGION").id().toString();
        URI address = SmallServer.running().address();
        try (Browser browser = Browser.open()) {
            browser.cookie(address, "session", officer.cookie("session"));
            browser.cookie(address, "language", language);
            browser.look(width, false);
            browser.go(address.resolve(place.replace("OWN", own)));

            browser.picture(name);

            assertThat(browser.ask("document.documentElement.lang").asString()).isEqualTo(language);
            assertThat(browser.obstacles()).isEmpty();
        }
    }
}
