package org.dauys.server.web.entry;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.dauys.election.Language;
import org.dauys.server.Browser;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.Account;

/** Somebody who types into a real browser, and counts the keys. */
final class Clerk {
    private final Browser browser;
    private final Language language;
    private int keys;

    Clerk(Browser browser, Language language) {
        this.browser = browser;
        this.language = language;
    }

    private static URI at(String place) {
        return TestServer.running().address().resolve(place);
    }

    /** How many keys were pressed. */
    int keys() {
        return keys;
    }

    /** Lets an officer sit down before the browser. */
    void sit(Visitor officer) throws InterruptedException {
        browser.forget();
        browser.cookie(at("/"), "session", officer.cookie("session"));
        browser.cookie(at("/"), "language", language.code());
    }

    void sit(Account officer) throws InterruptedException {
        sit(TestServer.stranger().login(officer));
    }

    void go(String place) throws InterruptedException {
        browser.go(at(place));
    }

    /** Opens the form of a station by its number. */
    void open(Station station) throws InterruptedException {
        go("/entry");
        find(station);
    }

    /** The same from where the cursor is after a protocol was sent. */
    void find(Station station) throws InterruptedException {
        browser.until("document.activeElement?.id === 'station'");
        type(station.number());
        enter();
        browser.until("location.pathname === '%s' && document.activeElement?.dataset.line !== undefined"
                .formatted(station.address()));
    }

    /** Types figures in the order of the form, up to the last one; it is not sent yet. */
    void fill(Map<String, Integer> figures) throws InterruptedException {
        int lines =
                browser.ask("document.querySelectorAll('[data-line]').length").asInt();
        for (int line = 1; line <= lines; line++) {
            String code = browser.ask("document.activeElement?.dataset.line").asString();
            Integer figure = figures.get(code);
            type(figure == null ? "" : String.valueOf(figure));
            if (line < lines) {
                enter();
            }
        }
    }

    void enter() throws InterruptedException {
        browser.press("Enter");
        keys++;
    }

    private void type(String text) throws InterruptedException {
        browser.type(text);
        keys += text.length();
    }

    void isDone() throws InterruptedException {
        browser.until("location.pathname === '/entry' && location.search.startsWith('?done=')"
                + " && document.activeElement?.id === 'station' && document.readyState === 'complete'");
    }

    /** A picture, and what obstructs the page. */
    List<String> look(String name) throws IOException, InterruptedException {
        browser.picture("entry-%s-%s".formatted(name, language.code()));
        return browser.obstacles();
    }
}
