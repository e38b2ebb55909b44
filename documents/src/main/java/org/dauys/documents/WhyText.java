package org.dauys.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.apportionment.AwardStep;
import org.dauys.apportionment.WholeQuotas;
import org.dauys.figures.Figure;
import org.dauys.figures.Path;
import org.dauys.figures.Reason;
import org.dauys.statute.SumStep;

/**
 * Why a figure is what it is, as an indented text: each figure once with its sentence, beneath it what it follows from,
 * and at the end where each sentence stands.
 */
public final class WhyText {
    private static final int STEP = 2;

    /** Beyond this depth lines are not indented further, so that room for words stays. */
    private static final int DEEPEST = 10;

    private final Narrator narrator;
    private final Lines lines;
    private final Ink ink;

    private final Map<Path, Reason> open = new HashMap<>();
    private final Set<Path> shown = new HashSet<>();
    private final List<String> sources = new ArrayList<>();

    private WhyText(Narrator narrator, Page page) {
        this.narrator = narrator;
        this.lines = new Lines(page.width());
        this.ink = new Ink(page.colour());
    }

    /** The text, its lines ended by line feeds. */
    public static String of(Narrator narrator, Reason reason, Page page) {
        var why = new WhyText(narrator, page);
        why.lines.paragraph("", why.ink.bold(narrator.name(reason.path())));
        why.index(reason);
        why.tell(reason);
        why.sources();
        return why.lines.toString();
    }

    /** Finds where each figure is laid open, for the text may come to it in another order than the tree. */
    private void index(Reason root) {
        Deque<Reason> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            Reason reason = waiting.pop();
            if (!reason.shownBefore()) {
                open.put(reason.path(), reason);
                reason.reasons().forEach(waiting::push);
            }
        }
    }

    /**
     * A reason and where it is told.
     *
     * @param chained whether it is an award that is told after the next one, beside it
     */
    private record Place(Reason reason, int depth, boolean chained) {}

    /** Goes through the tree without recursion: each award stands on the one before it, and there may be hundreds. */
    private void tell(Reason root) {
        Deque<Place> waiting = new ArrayDeque<>(List.of(new Place(root, 0, false)));
        while (!waiting.isEmpty()) {
            Place place = waiting.pop();
            Reason reason = Optional.ofNullable(open.get(place.reason().path())).orElse(place.reason());
            if (shown.add(reason.path())) {
                tell(reason, place.depth());
                again(reason, place);
                beneath(reason, place).reversed().forEach(waiting::push);
            }
        }
    }

    private List<Place> beneath(Reason reason, Place place) {
        Optional<Path> before = before(reason);
        List<Place> beneath = new ArrayList<>();
        List<Place> earlier = new ArrayList<>();
        for (Reason next : reason.reasons()) {
            if (before.isPresent() && before.get().equals(next.line().path())) {
                earlier.add(new Place(next, place.depth(), true));
            } else {
                beneath.add(new Place(next, place.depth() + 1, false));
            }
        }
        beneath.addAll(earlier);
        return beneath;
    }

    /**
     * Names what was told before. Within a chain of awards that goes without saying, and votes side by side name
     * themselves.
     */
    private void again(Reason reason, Place place) {
        List<String> names = reason.reasons().stream()
                .map(Reason::path)
                .filter(shown::contains)
                .map(narrator::shortName)
                .toList();
        boolean named = reason.line().step() instanceof SumStep.VotesOfAll;
        if (!names.isEmpty() && !named && !place.chained()) {
            lines.paragraph(
                    margin(place.depth()) + "  ",
                    ink.faint(narrator.words().of("see-above", Map.of("names", String.join("; ", names)))));
        }
    }

    /** The award before this one, told after all else and at the same depth; empty if there is none. */
    private static Optional<Path> before(Reason reason) {
        return reason.line().step() instanceof AwardStep award
                ? award.before()
                        .map(Figure::path)
                        .filter(path -> reason.reasons().stream()
                                .anyMatch(beneath -> beneath.line().path().equals(path)
                                        && !(beneath.line().step() instanceof WholeQuotas)))
                : Optional.empty();
    }

    private void tell(Reason reason, int depth) {
        String source = narrator.citation(reason);
        int number = sources.indexOf(source) + 1;
        if (number == 0) {
            sources.add(source);
            number = sources.size();
        }
        lines.paragraph(margin(depth) + "- ", narrator.sentence(reason) + ink.faint(" [" + number + "]"));
    }

    private static String margin(int depth) {
        return " ".repeat(STEP * Math.min(depth, DEEPEST));
    }

    private void sources() {
        lines.gap().line(ink.bold(narrator.words().of("sources-of")));
        for (int i = 0; i < sources.size(); i++) {
            lines.paragraph("[" + (i + 1) + "] ", sources.get(i));
        }
    }
}
