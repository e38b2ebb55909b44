package org.dauys.server.web.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Stage;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.night.CountingNight;

/** The papers of the rehearsal that wait to be typed, and what a page about one says. */
final class Papers {
    private static final CountingNight NIGHT = TestServer.running().part(CountingNight.class);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(key|seen)\" value=\"([^\"]*)\">");
    private static final Pattern LINE = Pattern.compile("data-line=\"([^\"]*)\"[^>]* value=\"([^\"]*)\"");
    private static final AtomicInteger TAKEN = new AtomicInteger();
    private static final List<Paper> ALL = waiting();

    private Papers() {}

    private static List<Paper> waiting() {
        String contest = NIGHT.election().files().ballots().getFirst().id();
        var register = NIGHT.election().register();
        return IntStream.range(0, register.size())
                .mapToObj(station -> new Paper(register.code(register.size() - 1 - station), contest))
                .filter(paper -> NIGHT.election().rehearsed(paper).isPresent())
                .filter(paper -> stage(paper) == Stage.AWAITED)
                .toList();
    }

    /** One that no other test has, from the end of the register. */
    static Paper next() {
        return ALL.get(TAKEN.getAndIncrement());
    }

    /** What stands on it, by the code of the line. */
    static Map<String, Integer> figures(Paper paper) {
        return new TreeMap<>(NIGHT.election().rehearsed(paper).orElseThrow());
    }

    static Stage stage(Paper paper) {
        return NIGHT.read(state -> state.dossier(paper).stage());
    }

    static Dossier dossier(Paper paper) {
        return NIGHT.read(state -> state.dossier(paper));
    }

    static String page(Paper paper) {
        return "/entry/" + paper.station() + "/" + paper.contest();
    }

    /** The lines that a form has, each with what stands in it. */
    static Map<String, String> lines(String page) {
        Map<String, String> lines = new TreeMap<>();
        Matcher found = LINE.matcher(page);
        while (found.find()) {
            lines.put(found.group(1), found.group(2));
        }
        return lines;
    }

    /** What the form of a page sends besides figures: the first of each hidden field. */
    static Map<String, String> hidden(String page) {
        Map<String, String> hidden = new TreeMap<>();
        Matcher found = HIDDEN.matcher(page);
        while (found.find()) {
            hidden.putIfAbsent(found.group(1), found.group(2));
        }
        return hidden;
    }

    /** The form of a page, filled with figures. */
    static Map<String, String> filled(String page, Map<String, Integer> figures) {
        Map<String, String> form = hidden(page);
        lines(page).keySet().stream()
                .filter(figures::containsKey)
                .forEach(line -> form.put("line." + line, String.valueOf(figures.get(line))));
        return form;
    }

    /** Opens the form of a paper, fills it and sends it. */
    static Visitor.Answer type(Visitor typist, Paper paper, String act, Map<String, Integer> figures) {
        String page = typist.get(page(paper)).body();
        return typist.fetch(page(paper) + "/figures/" + act, filled(page, figures));
    }
}
