package org.dauys.documents.live;

import static org.dauys.documents.JsonValues.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dauys.documents.Json;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.documents.Rows;
import org.dauys.election.Language;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Figure;
import org.dauys.figures.Path;
import org.dauys.figures.Reasoning;
import org.dauys.tabulation.Derivation;
import org.dauys.tabulation.TotalStep;
import org.dauys.tabulation.Version;

/** Why a total is what it is: the sum of the commissions or stations below, or the line of a protocol and its corrections. */
public final class TotalText {
    private final LiveWords say;
    private final Reasoning reasoning = Reasoning.recorded();
    private final Lines lines;

    private TotalText(LiveWords say, Page page) {
        this.say = say;
        this.lines = new Lines(page.width());
    }

    /** Whether a path is that of a total or of the figure of a station. */
    public static boolean names(String path) {
        return path.startsWith("total/") || path.startsWith("station/");
    }

    /**
     * The text.
     *
     * @param path the path of a total or of the figure of a station
     * @return nothing if there is no such figure
     */
    public static Optional<String> of(Language language, Live live, Path path, Page page) {
        var text = new TotalText(LiveWords.of(language, live), page);
        return Derivation.conclude(live.tabulation(), path, 1, text.reasoning).map(figure -> {
            text.say.head(text.lines);
            text.lines.gap();
            text.tell(figure);
            return text.lines.toString();
        });
    }

    /** The same as JSON: the figure, and each figure that it follows from. */
    public static Optional<String> json(Live live, Path path) {
        Reasoning reasoning = Reasoning.recorded();
        return Derivation.conclude(live.tabulation(), path, 1, reasoning)
                .map(figure -> Json.pretty(object(
                        "election", live.record().election().id(),
                        "rehearsal", live.label().map(label -> (Object) object("seed", label.seed())),
                        "path", figure.path().toString(),
                        "figures",
                                reasoning.explain().conclusions().stream()
                                        .map(TotalText::line)
                                        .toList())));
    }

    private static Object line(Conclusion line) {
        Map<String, Object> terms = new LinkedHashMap<>(line.step().terms());
        List<Object> inputs = new ArrayList<>();
        line.step().inputs().forEach(input -> inputs.add(input.path().toString()));
        return object(
                "path", line.path().toString(),
                "value", line.step().result(),
                "basis", line.step().basis().toString(),
                "terms", terms,
                "inputs", inputs);
    }

    private void tell(Figure<Long> figure) {
        Conclusion line = reasoning.explain().conclusion(figure.path()).orElseThrow();
        if (line.step() instanceof TotalStep step) {
            tell(figure, step);
        }
    }

    private void tell(Figure<Long> figure, TotalStep step) {
        switch (step) {
            case TotalStep.Sum sum -> sum(figure, sum);
            case TotalStep.Carried _ -> lines.paragraph("", named("total-carried", figure, Map.of()));
            case TotalStep.Written written ->
                lines.paragraph(
                        "",
                        named(
                                "total-written",
                                figure,
                                Map.of(
                                        "entry", written.basis().toString(),
                                        "version", version(written.version()))));
            case TotalStep.Amended amended -> {
                tell(amended.before());
                var head = amended.act().head();
                lines.paragraph(
                        "",
                        named(
                                "total-amended",
                                figure,
                                Map.of(
                                        "before",
                                                say.words()
                                                        .number(amended.before().value()),
                                        "number", String.valueOf(head.number()),
                                        "reason", head.reason(),
                                        "document", head.document(),
                                        "by", head.by(),
                                        "on", say.words().date(head.on()),
                                        "entry", amended.basis().toString())));
            }
        }
    }

    private void sum(Figure<Long> figure, TotalStep.Sum sum) {
        lines.paragraph(
                "",
                named(
                        "total-sum",
                        figure,
                        Map.of(
                                "parts", sum.parts().size(),
                                "basis", sum.basis().toString(),
                                "counted",
                                        say.words()
                                                .number(sum.progress().counted()
                                                        + sum.progress().disputed()),
                                "expected", say.words().number(sum.progress().expected()))));
        var rows = new Rows();
        sum.parts().forEach(part -> rows.add(part.path().toString(), say.words().number(part.value())));
        rows.print(lines, "  ");
        changed(sum);
    }

    /** Stations whose figure was changed by an act. */
    private void changed(TotalStep.Sum sum) {
        var stations = new TreeSet<String>();
        sum.parts()
                .forEach(part -> reasoning
                        .explain()
                        .conclusion(part.path())
                        .filter(line -> line.step() instanceof TotalStep.Amended)
                        .ifPresent(line -> stations.add(line.path().toString())));
        stations.forEach(path -> lines.paragraph("  ", say.words().of("total-changed", Map.of("path", path))));
    }

    private String named(String key, Figure<Long> figure, Map<String, Object> more) {
        Map<String, Object> arguments = new LinkedHashMap<>(more);
        arguments.put("path", figure.path().toString());
        arguments.put("value", say.words().number(figure.value()));
        return say.words().of(key, arguments);
    }

    private String version(Version version) {
        return say.words().of("night-version-" + version.name().toLowerCase(Locale.ROOT));
    }
}
