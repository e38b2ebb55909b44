package org.dauys.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.dauys.counting.acts.Role;
import org.dauys.server.Browser;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens login, accounts and errors in a browser, looks for obstacles, and keeps pictures in {@code target/screenshots}. */
@Tag("browser")
class PagesBrowserTest {
    private static Browser browser;
    private static Visitor administrator;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        browser = Browser.open();
        administrator = TestServer.officer(Role.ADMINISTRATOR, "CEC").confirm();
        browser.cookie(TestServer.running().address(), "session", administrator.cookie("session"));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static URI at(String place) {
        return TestServer.running().address().resolve(place);
    }

    @ParameterizedTest
    @CsvSource({
        "login-kk,/login,kk,1280,false",
        "login-ru-narrow,/login,ru,390,false",
        "login-en-dark,/login,en,1280,true",
        "first,/first,ru,1280,false",
        "accounts,/accounts,en,1280,false",
        "accounts-dark,/accounts,kk,1280,true",
        "account,/account,kk,1280,false",
        "new-account,/accounts/new,ru,1280,false",
        "factor,/account/factor,ru,1280,false",
        "factor-narrow-dark,/account/factor,kk,390,true",
        "confirm,/confirm,en,1280,false",
        "missing,/nowhere,ru,1280,false"
    })
    void aPageHasNoSeriousObstacle(String name, String place, String language, int width, boolean dark)
            throws IOException, InterruptedException {
        TestServer.CLOCK.pass(java.time.Duration.ofSeconds(30));
        administrator.confirm();
        browser.cookie(TestServer.running().address(), "language", language);
        browser.look(width, dark);
        browser.go(at(place));

        browser.picture("pages-" + name);

        assertThat(browser.ask("document.documentElement.lang").asString()).isEqualTo(language);
        assertThat(browser.ask("document.querySelectorAll('h1').length").asInt())
                .isEqualTo(1);
        assertThat(browser.obstacles()).isEmpty();
        assertThat(browser.ask("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theFirstKeyOnAPageLeadsPastTheMenu() throws InterruptedException {
        browser.look(1280, false);
        browser.go(at("/accounts"));

        browser.press("Tab");

        assertThat(browser.ask("document.activeElement.getAttribute('href')").asString())
                .isEqualTo("#content");
    }
}
