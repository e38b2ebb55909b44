package org.dauys.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dauys.election.Language;
import org.dauys.figures.Reason;
import org.dauys.statute.Result;

/**
 * Why a figure is what it is, as JSON; its shape is {@code docs/schema/why.schema.json}.
 *
 * <p>Each figure stands once, in the order of the tree, and names those it follows from: a count with hundreds of seats
 * would nest deeper than readers of JSON allow.
 */
public final class WhyJson {
    private WhyJson() {}

    /** The text, its lines ended by line feeds. */
    public static String of(Result result, Reason reason) {
        Map<Language, Narrator> narrators = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            narrators.put(language, new Narrator(Words.in(language), result));
        }
        List<Object> figures = new ArrayList<>();
        Deque<Reason> waiting = new ArrayDeque<>(List.of(reason));
        while (!waiting.isEmpty()) {
            Reason next = waiting.pop();
            if (!next.shownBefore()) {
                figures.add(figure(next, narrators));
                next.reasons().reversed().forEach(waiting::push);
            }
        }
        return Json.pretty(JsonValues.object(
                "election", result.record().election().id(),
                "statute", result.statute().id(),
                "asked", reason.path().toString(),
                "figures", figures));
    }

    private static Object figure(Reason reason, Map<Language, Narrator> narrators) {
        Map<String, Object> figure = JsonValues.object(
                "path", reason.path().toString(),
                "claimant", reason.claimant(),
                "value", JsonValues.part(reason.line(), reason.claimant()),
                "title", in(narrators, narrator -> narrator.name(reason.path())),
                "sentence", in(narrators, narrator -> narrator.sentence(reason)),
                "citation", in(narrators, narrator -> narrator.citation(reason)),
                "reasons",
                        reason.reasons().stream()
                                .map(from -> from.path().toString())
                                .toList());
        figure.put("line", JsonValues.step(reason.line()));
        return figure;
    }

    private static Object in(Map<Language, Narrator> narrators, java.util.function.Function<Narrator, String> words) {
        return JsonValues.inAll(language -> words.apply(
                java.util.Optional.ofNullable(narrators.get(language)).orElseThrow()));
    }
}
