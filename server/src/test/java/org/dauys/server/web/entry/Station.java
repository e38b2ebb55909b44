package org.dauys.server.web.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.night.CountingNight;

/**
 * A station of the rehearsal that waits to be typed, with what its paper says.
 *
 * @param paper its protocol
 * @param figures the figures of the paper
 */
record Station(Paper paper, Map<String, Integer> figures) {
    private static final Pattern AREA = Pattern.compile("R-(.*)-[0-9]+");
    private static final String CONTEST = "mazhilis-list";
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Account ADMINISTRATOR = account(Role.ADMINISTRATOR, "CEC", Optional.empty());

    /** What stands in a line of the paper. */
    int figure(String line) {
        return Optional.ofNullable(figures.get(line)).orElseThrow();
    }

    /** The last digits of its code, with which a typist finds it. */
    String number() {
        return paper.station().replaceAll(".*-0*", "");
    }

    static CountingNight night() {
        return TestServer.running().part(CountingNight.class);
    }

    /** One that no test has had, on whose paper the rules find nothing. */
    static Station next() {
        var register = night().election().register();
        while (true) {
            String code = register.code(NEXT.getAndIncrement());
            var paper = new Paper(code, CONTEST);
            Optional<Map<String, Integer>> figures = night().election().rehearsed(paper);
            if (figures.isPresent()
                    && night().read(state -> state.dossier(paper).stage() == Stage.AWAITED
                            && state.findings(paper, figures.get()).isEmpty())) {
                return new Station(paper, figures.get());
            }
        }
    }

    private static Account account(Role role, String area, Optional<Account> by) {
        String name = "clerk-" + UUID.randomUUID().toString().substring(0, 8);
        return TestServer.running()
                .part(Accounts.class)
                .open(name, "Clerk " + name, new Post(role, area), TestServer.PASSWORD, false, by)
                .orElseThrow();
    }

    /** The region in which it is. */
    String area() {
        Matcher code = AREA.matcher(paper.station());
        if (!code.matches()) {
            throw new IllegalStateException("The code (%s) must name a region.".formatted(paper.station()));
        }
        return code.group(1);
    }

    /** A new officer of its region, appointed in the journal. */
    Account officer(Role role) {
        return officer(role, area());
    }

    static Account officer(Role role, String area) {
        return account(role, area, Optional.of(ADMINISTRATOR));
    }

    /** A browser in which a new officer is logged in. */
    Visitor visitor(Role role) {
        return TestServer.stranger().login(officer(role));
    }

    String address() {
        return "/entry/" + paper.station() + "/" + paper.contest();
    }

    Dossier dossier() {
        return night().read(state -> state.dossier(paper));
    }

    /** The form as a typist sends it. */
    Map<String, String> form(Map<String, Integer> typed, long seen, String key) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("key", key);
        form.put("seen", String.valueOf(seen));
        typed.forEach((line, figure) -> form.put("line." + line, String.valueOf(figure)));
        return form;
    }

    Map<String, String> form(long seen) {
        return form(figures, seen, key());
    }

    /** The figures with another one in a line. */
    Map<String, Integer> but(String line, int figure) {
        Map<String, Integer> other = new LinkedHashMap<>(figures);
        other.put(line, figure);
        return other;
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** Two typists type it and agree. */
    Station agreed() {
        return agreed(figures);
    }

    Station agreed(Map<String, Integer> typed) {
        visited(Role.TYPIST, "enter", form(typed, 0, key()));
        visited(Role.SECOND_TYPIST, "enter-again", form(typed, 1, key()));
        return this;
    }

    private void visited(Role role, String act, Map<String, String> form) {
        Visitor.Answer answer = visitor(role).post(address() + "/figures/" + act, form);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }
}
