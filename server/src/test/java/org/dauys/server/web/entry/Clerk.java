package org.dauys.server.web.entry;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dauys.election.Language;
import org.dauys.server.Browser;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.Account;

/** Somebody before a real browser, who counts the keys that a protocol takes. */
final class Clerk {
    /** The narrowest window in which a page must not be wider than it: a wide one enlarged four times. */
    private static final int NARROWEST = 320;

    private static final int NARROW = 390;
    private static final int USUAL = 1280;

    private final Browser browser;
    private final Language language;
    private final URI server;
    private int keys;

    Clerk(Browser browser, Language language, URI server) {
        this.browser = browser;
        this.language = language;
        this.server = server;
    }

    /** One at the server of the tests. */
    Clerk(Browser browser, Language language) {
        this(browser, language, TestServer.running().address());
    }

    /** How many keys were pressed. */
    int keys() {
        return keys;
    }

    /** Lets an officer sit down before the browser. */
    void sit(Visitor officer) throws InterruptedException {
        browser.forget();
        browser.cookie(server, "session", officer.cookie("session"));
        browser.cookie(server, "language", language.code());
    }

    void sit(Account officer) throws InterruptedException {
        sit(TestServer.stranger().login(officer));
    }

    void go(String place) throws InterruptedException {
        browser.go(server.resolve(place));
    }

    /** Opens the form of a station by its number. */
    void open(Station station) throws InterruptedException {
        go("/entry");
        find(station.number());
        browser.until("location.pathname === '%s'".formatted(station.address()));
    }

    /** The same from where the cursor is after a protocol was sent. */
    void find(String number) throws InterruptedException {
        browser.until("document.activeElement?.id === 'station'");
        type(number);
        enter();
        browser.until("document.activeElement?.dataset.line !== undefined");
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

    /** Writes into a field, over what is there. */
    void write(String field, String text) throws InterruptedException {
        browser.ask("%1$s.focus(); %1$s.select()".formatted(one(field)));
        browser.type(text);
    }

    /** Presses something and waits for the page to which it leads. */
    void click(String selector) throws InterruptedException {
        browser.ask("window.isLeft = true; %s.click()".formatted(one(selector)));
        browser.until("window.isLeft === undefined && document.readyState === 'complete'");
    }

    private static String one(String selector) {
        return "document.querySelector('%s')".formatted(selector);
    }

    String text(String selector) throws InterruptedException {
        return browser.ask(one(selector) + ".textContent.trim()").asString();
    }

    boolean sees(String selector) throws InterruptedException {
        return browser.ask(one(selector) + " !== null").asBoolean();
    }

    Browser browser() {
        return browser;
    }

    void isDone() throws InterruptedException {
        browser.until("location.pathname === '/entry' && location.search.startsWith('?done=')"
                + " && document.activeElement?.id === 'station' && document.readyState === 'complete'");
    }

    /** Pictures of a page, wide and narrow, and what obstructs it. */
    List<String> look(String name) throws IOException, InterruptedException {
        List<String> obstacles = new ArrayList<>();
        browser.widen(NARROWEST);
        if (browser.ask("document.documentElement.scrollWidth > innerWidth").asBoolean()) {
            obstacles.add("%s is wider than %d".formatted(name, NARROWEST));
        }
        browser.widen(NARROW);
        browser.picture("%s-%s-narrow".formatted(name, language.code()));
        browser.widen(USUAL);
        browser.picture("%s-%s".formatted(name, language.code()));
        browser.obstacles().forEach(obstacle -> obstacles.add(name + ": " + obstacle));
        return obstacles;
    }
}
