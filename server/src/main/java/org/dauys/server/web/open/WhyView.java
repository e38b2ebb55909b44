package org.dauys.server.web.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.documents.Narrator;
import org.dauys.election.Contest;
import org.dauys.figures.Citation;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Figure;
import org.dauys.figures.Path;
import org.dauys.figures.Reason;
import org.dauys.figures.Reasoning;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.tabulation.Derivation;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.TotalStep;

/**
 * Why a figure is what it is.
 *
 * @param head what stands above
 * @param title what the figure is
 * @param value its value
 * @param lines what it follows from, each sentence deeper than the one it explains
 * @param parts the parts of a sum
 */
public record WhyView(Head head, String title, String value, List<Line> lines, List<Part> parts) {
    private static final int DEEPEST = 6;

    /**
     * A sentence.
     *
     * @param depth how deep it lies, from 0
     * @param text the sentence
     * @param source where it stands
     * @param further the address of what it follows from, where that is on another page
     */
    public record Line(int depth, String text, String source, Optional<String> further) {}

    /** A part of a sum. */
    public record Part(String name, String value, String at) {}

    /** The reason with its own lists. */
    public WhyView {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    /** Why the figure of a path is what it is; nothing if there is no such figure. */
    static Optional<WhyView> of(Say say, Path path) {
        Optional<WhyView> total = new OfTotal(say).view(path);
        return total.isPresent()
                ? total
                : say.published()
                        .result()
                        .flatMap(result -> result.explanation().why(path))
                        .flatMap(reason -> say.narrator().map(narrator -> seats(say, narrator, reason)));
    }

    private static Head head(Say say) {
        return Head.of(say, new Head.Crumb(say.of("open-results"), say.at("")));
    }

    private static WhyView seats(Say say, Narrator narrator, Reason reason) {
        List<Line> lines = new ArrayList<>();
        tell(say, narrator, reason, 0, lines);
        return new WhyView(head(say), narrator.name(reason.path()), narrator.value(reason), lines, List.of());
    }

    private static void tell(Say say, Narrator narrator, Reason reason, int depth, List<Line> lines) {
        Citation basis = reason.line().step().basis();
        lines.add(new Line(
                Math.min(depth, DEEPEST),
                narrator.sentence(reason),
                narrator.citation(reason),
                basis.source().equals(Derivation.TOTAL)
                        ? Optional.of(say.why(Derivation.TOTAL + "/" + basis.place()))
                        : Optional.empty()));
        reason.reasons().stream()
                .filter(next -> !next.shownBefore())
                .forEach(next -> tell(say, narrator, next, depth + 1, lines));
    }

    /** A total of protocols, or the figure of a station. */
    private record OfTotal(Say say) {
        Optional<WhyView> view(Path path) {
            Reasoning reasoning = Reasoning.recorded();
            return Derivation.conclude(say.published().tabulation(), path, 1, reasoning)
                    .flatMap(figure -> reasoning.explain().conclusion(figure.path()))
                    .filter(line -> line.step() instanceof TotalStep)
                    .map(line -> view(line, reasoning));
        }

        private WhyView view(Conclusion line, Reasoning reasoning) {
            List<Line> lines = new ArrayList<>();
            List<Part> parts = new ArrayList<>();
            tell(line, reasoning, lines, parts);
            return new WhyView(
                    head(say),
                    name(line.path()),
                    say.number((Long) line.figure().value()),
                    lines,
                    parts);
        }

        private void tell(Conclusion line, Reasoning reasoning, List<Line> lines, List<Part> parts) {
            String value = say.number((Long) line.figure().value());
            switch (line.step()) {
                case TotalStep.Sum sum -> {
                    lines.add(line(sum(line, sum, value), sum.basis()));
                    sum.parts().forEach(part -> parts.add(part(part)));
                }
                case TotalStep.Carried carried ->
                    lines.add(line(say.of("total-carried", named(line, value)), carried.basis()));
                case TotalStep.Written written -> lines.add(line(written(line, written, value), written.basis()));
                case TotalStep.Amended amended -> {
                    reasoning
                            .explain()
                            .conclusion(amended.before().path())
                            .ifPresent(before -> tell(before, reasoning, lines, parts));
                    lines.add(line(amended(line, amended, value), amended.basis()));
                }
                default -> throw new IllegalArgumentException("A total has no step %s.".formatted(line.step()));
            }
        }

        private static Line line(String text, Citation basis) {
            return new Line(0, text, basis.toString(), Optional.empty());
        }

        private Map<String, Object> named(Conclusion line, String value) {
            return Map.of("path", name(line.path()), "value", value);
        }

        private String sum(Conclusion line, TotalStep.Sum sum, String value) {
            return say.of(
                    "total-sum",
                    Map.of(
                            "path", name(line.path()),
                            "value", value,
                            "parts", sum.parts().size(),
                            "basis", sum.basis().toString(),
                            "counted",
                                    say.number(sum.progress().counted()
                                            + sum.progress().disputed()),
                            "expected", say.number(sum.progress().expected())));
        }

        private String written(Conclusion line, TotalStep.Written written, String value) {
            return say.of(
                    "total-written",
                    Map.of(
                            "path", name(line.path()),
                            "value", value,
                            "entry", written.basis().toString(),
                            "version",
                                    say.of("night-version-"
                                            + written.version().name().toLowerCase(Locale.ROOT))));
        }

        private String amended(Conclusion line, TotalStep.Amended amended, String value) {
            var head = amended.act().head();
            return say.of(
                    "total-amended",
                    Map.of(
                            "path", name(line.path()),
                            "value", value,
                            "before", say.number(amended.before().value()),
                            "number", String.valueOf(head.number()),
                            "reason", head.reason(),
                            "document", head.document(),
                            "by", head.by(),
                            "on", say.words().date(head.on()),
                            "entry", amended.basis().toString()));
        }

        private Part part(Figure<Long> part) {
            return new Part(
                    place(part.path()),
                    say.number(part.value()),
                    say.why(part.path().toString()));
        }

        /** The line of a path, and where. */
        private String name(Path path) {
            String line = path.last().equals("signed") ? path.parent().last() : path.last();
            return say.of("open-figure", Map.of("line", lineName(path, line), "place", place(path)));
        }

        private String lineName(Path path, String code) {
            return say.published().contests().stream()
                    .filter(contest -> path.toString().contains("/" + contest.id() + "/"))
                    .flatMap(contest -> Stream.concat(lines(contest, code), options(contest, code)))
                    .findFirst()
                    .orElse(code);
        }

        private Stream<String> lines(Contest contest, String code) {
            return layouts(contest)
                    .flatMap(layout -> layout.form().lines().stream())
                    .filter(line ->
                            line.item() != Item.VOTES && line.item().code().equals(code))
                    .map(line -> say.of(line.title()));
        }

        private Stream<String> options(Contest contest, String code) {
            return contest.constituencies().stream()
                    .map(constituency -> say.names().option(constituency.code(), code))
                    .filter(name -> !name.equals(code));
        }

        private Stream<Layout> layouts(Contest contest) {
            return say.published().sheet(contest.id()).ballot().layouts().stream();
        }

        private String place(Path path) {
            String code = (path.last().equals("signed") ? path.parent() : path)
                    .parent()
                    .last();
            Register register = say.published().tabulation().register();
            int commission = register.hierarchy().position(code);
            if (commission >= 0) {
                return say.area(register.hierarchy().commission(commission));
            }
            int station = register.position(code);
            if (station != Register.NONE) {
                return register.place(station).isEmpty() ? code : code + ", " + register.place(station);
            }
            return say.published().contests().stream()
                    .flatMap(contest -> contest.constituencies().stream())
                    .filter(one -> one.code().equals(code))
                    .map(one -> say.of(one.title()))
                    .findFirst()
                    .orElse(code);
        }
    }
}
