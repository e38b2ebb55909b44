package org.dauys.server.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.dauys.server.Browser;
import org.dauys.server.TestServer;
import org.dauys.server.published.Shown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("browser")
class OpenBrowserTest {
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static URI at(String place) {
        return TestServer.running().address().resolve(place);
    }

    @ParameterizedTest
    @CsvSource({"kk,1280,false", "ru,1280,false", "en,1280,false", "kk,1280,true", "en,390,false"})
    void theResultsHaveNoSeriousObstacle(String language, int width, boolean dark)
            throws IOException, InterruptedException {
        Shown.show(80);
        browser.look(width, dark);
        browser.go(at("/results/" + language));

        browser.picture("results-%s-%s%s".formatted(language, width, dark ? "-dark" : ""));

        assertThat(browser.obstacles()).isEmpty();
        assertThat(browser.ask("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "area,/results/ru/areas/ABAI",
        "abroad,/results/en/areas/ABROAD",
        "why,/results/kk/why?figure=mazhilis-list%2FKZ%2Fseats%2FAMANAT",
        "total,/results/en/why?figure=total%2Fmazhilis-list%2FKZ%2FAMANAT"
    })
    void whatLiesBelowTheResultsHasNoSeriousObstacle(String name, String place)
            throws IOException, InterruptedException {
        Shown.show(80);
        browser.look(1280, false);
        browser.go(at(place));

        browser.picture("results-" + name);

        assertThat(browser.ask("document.querySelectorAll('h1').length").asInt())
                .isEqualTo(1);
        assertThat(browser.obstacles()).isEmpty();
    }

    @Test
    void aNewerVersionRenewsThePageAndLeavesTheReaderWhereTheyAre() throws IOException, InterruptedException {
        Shown.show(80);
        browser.look(1280, false);
        browser.go(at("/results/en"));
        browser.ask("scrollTo(0, 700)");
        browser.ask("document.querySelector('.standings tbody a').focus({preventScroll: true})");
        String votes = browser.ask("document.activeElement.textContent").asString();
        browser.ask("window.same = true");

        long version = Shown.show(90).version();
        browser.until("document.body.dataset.version === '%s'".formatted(version));

        assertThat(browser.ask("window.same === true").asBoolean())
                .as("not loaded again")
                .isTrue();
        assertThat(browser.ask("scrollY").asInt()).isEqualTo(700);
        assertThat(browser.ask("document.activeElement.closest('table').className")
                        .asString())
                .contains("standings");
        assertThat(browser.ask("document.activeElement.textContent").asString()).isNotEqualTo(votes);
    }

    @Test
    void aPageThatNobodyLooksAtIsRenewedWhenSomebodyDoes() throws IOException, InterruptedException {
        Shown.show(80);
        browser.look(1280, false);
        browser.go(at("/results/en"));
        String before = browser.ask("document.body.dataset.version").asString();
        browser.ask("Object.defineProperty(document, 'hidden', {configurable: true, value: true}) && true");
        browser.ask("window.heard = 0; new EventSource('/results/stream')"
                + ".addEventListener('version', event => window.heard = event.data) || true");

        long version = Shown.show(80).version();
        browser.until("window.heard === '%s'".formatted(version));
        assertThat(browser.ask("document.body.dataset.version").asString()).isEqualTo(before);

        browser.ask("delete document.hidden && document.dispatchEvent(new Event('visibilitychange'))");
        browser.until("document.body.dataset.version === '%s'".formatted(version));
    }
}
