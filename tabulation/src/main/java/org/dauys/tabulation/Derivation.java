package org.dauys.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.reading.Place;

/**
 * Tells how a total follows from protocols, for one path at a time.
 *
 * <p>A total is named {@code total/<contest>/<area>/<line>}. The area is the code of a constituency, or of a commission,
 * or both, {@code <constituency>/<commission>}: the part of a constituency below a commission. A code that names both a
 * constituency and a commission names the constituency. The figure of a station is {@code station/<contest>/<code>/<line>}.
 * The contest may be left out if there is only one.
 */
public final class Derivation {
    /** The first word of the path of a total, and the source that a count of votes cites. */
    public static final String TOTAL = "total";

    private static final String STATION = "station";

    private final Tabulation tabulation;
    private final Sheet sheet;
    private final Totals totals;
    private final String contest;
    private final String line;
    private final Reasoning reasoning;

    private Derivation(Tabulation tabulation, String contest, String line, Reasoning reasoning) {
        this.tabulation = tabulation;
        this.sheet = tabulation.sheet(contest);
        this.totals = tabulation.totals(contest);
        this.contest = contest;
        this.line = line;
        this.reasoning = reasoning;
    }

    /** The path of a total. */
    public static Path path(String contest, String area, String line) {
        return Path.of(TOTAL).then(contest).written(area).then(line);
    }

    /**
     * Concludes the figure of a path with what it follows from.
     *
     * @param path the path of a total or of the figure of a station
     * @param levels how many levels of commissions are laid open: with 1, the parts of a total are carried over from
     *     their own paths; with as many as there are, everything is told down to the protocols
     * @param reasoning where every step is concluded
     * @return nothing if there is no such figure
     */
    public static Optional<Figure<Long>> conclude(Tabulation tabulation, Path path, int levels, Reasoning reasoning) {
        List<String> words = new ArrayList<>(Arrays.asList(path.toString().split("/", -1)));
        String kind = words.removeFirst();
        if (words.size() > 2 && tabulation.sheets().containsKey(words.getFirst())) {
            String contest = words.removeFirst();
            return of(tabulation, contest, words, reasoning).named(kind, words, levels);
        }
        if (words.size() > 1 && tabulation.sheets().size() == 1) {
            String contest = tabulation.sheets().firstEntry().getKey();
            return of(tabulation, contest, words, reasoning).named(kind, words, levels);
        }
        return Optional.empty();
    }

    private static Derivation of(Tabulation tabulation, String contest, List<String> words, Reasoning reasoning) {
        return new Derivation(tabulation, contest, words.removeLast(), reasoning);
    }

    private Optional<Figure<Long>> named(String kind, List<String> words, int levels) {
        String name = String.join("/", words);
        return switch (kind) {
            case TOTAL -> total(name, levels);
            case STATION -> station(name);
            default -> Optional.empty();
        };
    }

    private Optional<Figure<Long>> total(String name, int levels) {
        int constituency = sheet.ballot().constituency(name);
        if (constituency >= 0) {
            return area(totals.areas().position(0, constituency), path(contest, name, line), levels);
        }
        int commission = tabulation.register().hierarchy().position(name);
        if (commission != Hierarchy.NONE) {
            return commission(commission, path(contest, name, line), levels);
        }
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            int in = sheet.ballot().constituency(name.substring(0, slash));
            int below = tabulation.register().hierarchy().position(name.substring(slash + 1));
            if (in >= 0 && below != Hierarchy.NONE) {
                int area = totals.areas().position(below, in);
                return area == Areas.NONE ? Optional.empty() : area(area, path(contest, name, line), levels);
            }
        }
        return Optional.empty();
    }

    /** The total of a commission: of its only area, or the sum of all its areas that have the line. */
    private Optional<Figure<Long>> commission(int commission, Path path, int levels) {
        int[] areas = totals.areas()
                .ofCommission(commission)
                .filter(area -> totals.layout(area).line(line) != Layout.NONE)
                .toArray();
        if (areas.length == 0) {
            return Optional.empty();
        }
        if (areas.length == 1) {
            return area(areas[0], path, levels);
        }
        List<Figure<Long>> parts = new ArrayList<>();
        for (int area : areas) {
            parts.add(part(area, levels));
        }
        var sum = new TotalStep.Sum(basis(areas[0]), parts, totals.progress(areas));
        return Optional.of(reasoning.conclude(path, sum));
    }

    /** The total of an area as it is named below another one. */
    private Figure<Long> part(int area, int levels) {
        String constituency = sheet.ballot()
                .contest()
                .constituencies()
                .get(totals.areas().constituency(area))
                .code();
        Path path = path(contest, constituency + "/" + code(area), line);
        if (levels <= 1) {
            return reasoning.conclude(
                    path, new TotalStep.Carried(Citation.of(TOTAL, path.toString()), totals.sum(area, line)));
        }
        return area(area, path, levels - 1).orElseThrow();
    }

    private String code(int area) {
        return tabulation
                .register()
                .hierarchy()
                .commission(totals.areas().commission(area))
                .code();
    }

    private Optional<Figure<Long>> area(int area, Path path, int levels) {
        if (totals.layout(area).line(line) == Layout.NONE) {
            return Optional.empty();
        }
        List<Figure<Long>> parts = new ArrayList<>();
        IntStream.range(area + 1, totals.areas().size())
                .filter(below -> totals.areas().upper(below) == area)
                .forEach(below -> parts.add(part(below, levels)));
        Register register = tabulation.register();
        for (int station = 0; station < register.size(); station++) {
            if (register.commission(station) == totals.areas().commission(area)
                    && sheet.constituency(station) == totals.areas().constituency(area)
                    && sheet.state(station).counts()) {
                parts.add(station(station));
            }
        }
        return Optional.of(reasoning.conclude(path, new TotalStep.Sum(basis(area), parts, totals.progress(area))));
    }

    /** The article that asks for the line. */
    private Citation basis(int area) {
        Layout layout = totals.layout(area);
        Item item = layout.item(layout.line(line));
        return layout.form().lines().stream()
                .filter(one -> one.item() == item)
                .findFirst()
                .orElseThrow()
                .basis();
    }

    private Optional<Figure<Long>> station(String code) {
        int station = tabulation.register().position(code);
        boolean known = station != Register.NONE
                && sheet.version(station) != Version.NONE
                && sheet.layout(station).line(line) != Layout.NONE;
        return known ? Optional.of(station(station)) : Optional.empty();
    }

    /** The figure of a station: what the protocol says, and what each act made of it. */
    private Figure<Long> station(int station) {
        int at = sheet.layout(station).line(line);
        Path path = Path.of(STATION)
                .then(contest)
                .written(tabulation.register().code(station))
                .then(line);
        List<Change> changes = sinceProtocol(station);
        var signed = new TotalStep.Written(
                sheet.entry(station),
                changes.isEmpty()
                        ? sheet.at(station, at)
                        : changes.getFirst().before().at(at),
                changes.isEmpty()
                        ? sheet.version(station)
                        : changes.getFirst().before().version());
        List<Amending> amending = changes.stream().flatMap(this::amending).toList();
        if (amending.isEmpty()) {
            return reasoning.conclude(path, signed);
        }
        Figure<Long> figure = reasoning.conclude(path.then("signed"), signed);
        for (int i = 0; i < amending.size(); i++) {
            Amending one = amending.get(i);
            Path name =
                    i == amending.size() - 1 ? path : path.then(one.act.head().number());
            Place place = one.amendment.place();
            Citation basis = Citation.of(place.file(), String.valueOf(place.line()));
            figure = reasoning.conclude(name, new TotalStep.Amended(basis, figure, one.act, one.amendment));
        }
        return figure;
    }

    private record Amending(Act.Amending act, Act.Amendment amendment) {}

    /** What happened to the protocol that is in force, not to one before it. */
    private List<Change> sinceProtocol(int station) {
        List<Change> changes = tabulation.changes(contest, station);
        int first = 0;
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).after().version() == Version.REPEATED
                    && changes.get(i).before().version() != Version.REPEATED) {
                first = i + 1;
            }
        }
        return changes.subList(first, changes.size());
    }

    /** What an act changed of the line, if the change is by an act that did. */
    private Stream<Amending> amending(Change change) {
        return change.act().filter(Act.Amending.class::isInstance).map(Act.Amending.class::cast).stream()
                .flatMap(act -> act.amendments().stream()
                        .filter(one -> one.line().equals(line))
                        .map(one -> new Amending(act, one)));
    }
}
