package org.dauys.server.web.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Role;
import org.dauys.election.Language;
import org.dauys.server.Browser;
import org.dauys.server.MovableClock;
import org.dauys.server.Server;
import org.dauys.server.TestSettings;
import org.dauys.server.accounts.FirstAdministrator;
import org.dauys.server.accounts.TestFactor;
import org.dauys.server.night.CountingNight;

/** A server with a small rehearsal, and the people before their windows. What obstructs the pages they see is noted. */
final class Office implements AutoCloseable {
    private static final String PASSWORD = "seven wells in the steppe";

    private final Server server;
    private final MovableClock clock;
    private final Browser browser;
    private final List<String> obstacles = new ArrayList<>();
    private final Map<Clerk, String> keys = new HashMap<>();
    private Optional<Clerk> administrator = Optional.empty();

    private Office(Server server, MovableClock clock, Browser browser) {
        this.server = server;
        this.clock = clock;
        this.browser = browser;
    }

    static Office open(Path data) throws IOException, InterruptedException {
        var clock = new MovableClock();
        Browser browser = Browser.open();
        var settings = TestSettings.of(data);
        return new Office(Server.start(settings, clock, Map.of("DAUYS_REHEARSAL_STATIONS", "24")), clock, browser);
    }

    CountingNight night() {
        return server.part(CountingNight.class);
    }

    <T> T part(Class<T> type) {
        return server.part(type);
    }

    Dossier dossier(Paper paper) {
        return night().read(state -> state.dossier(paper));
    }

    List<String> obstacles() {
        return List.copyOf(obstacles);
    }

    /** Who reads only, at a window of their own. */
    Clerk reader(Language language) throws IOException, InterruptedException {
        return new Clerk(browser.other(), language, server.address());
    }

    /** Looks at the page before somebody. */
    void look(Clerk person, String page) throws IOException, InterruptedException {
        obstacles.addAll(person.look("night-" + page));
    }

    void send(Clerk person) throws InterruptedException {
        person.click("form.form button");
    }

    /** So long that the second factor is asked for again. */
    void rest() {
        clock.pass(Duration.ofMinutes(6));
    }

    /** A code is good once, so that time passes before each. */
    private String code(String letters) {
        clock.pass(Duration.ofSeconds(30));
        return TestFactor.code(letters, clock);
    }

    private void setFactor(Clerk person) throws InterruptedException {
        String letters = person.text(".letters");
        keys.put(person, letters);
        person.write("#code", code(letters));
        person.write("#password", PASSWORD);
        send(person);
    }

    void confirm(Clerk person) throws InterruptedException {
        person.write("#code", code(keys.getOrDefault(person, "")));
        send(person);
    }

    /** Who has the code that was printed at the first start. */
    Clerk administrator() throws IOException, InterruptedException {
        Clerk person = reader(Language.RU);
        person.go("/language/ru?to=/first");
        look(person, "first");
        person.write("#code", server.part(FirstAdministrator.class).code().orElseThrow());
        person.write("#name", "marat");
        person.write("#person", "Марат");
        person.write("#password", PASSWORD);
        send(person);
        look(person, "factor");
        setFactor(person);
        administrator = Optional.of(person);
        return person;
    }

    /** An officer for whom the administrator opens an account; who decides has a second factor. */
    Clerk officer(String name, Role role, Language language) throws IOException, InterruptedException {
        String handedOver = opened(name, role);
        Clerk officer = reader(language);
        officer.go("/language/%s?to=/login".formatted(language.code()));
        officer.write("#name", name);
        officer.write("#password", handedOver);
        send(officer);
        officer.go("/account");
        officer.write("#present", handedOver);
        officer.write("#password", PASSWORD);
        send(officer);
        if (role != Role.TYPIST && role != Role.SECOND_TYPIST) {
            officer.go("/account/factor");
            setFactor(officer);
        }
        return officer;
    }

    /** The password that the administrator hands over. */
    private String opened(String name, Role role) throws InterruptedException {
        Clerk person = administrator.orElseThrow();
        person.go("/accounts/new");
        person.write("#name", name);
        person.write("#person", "Officer " + name);
        person.browser().ask("document.getElementById('role').value = '%s'".formatted(role.name()));
        person.write("#area", role == Role.TERRITORIAL ? "ABAI" : "CEC");
        send(person);
        return person.text("dd:last-of-type .letters");
    }

    @Override
    public void close() throws IOException {
        browser.close();
        server.close();
    }
}
