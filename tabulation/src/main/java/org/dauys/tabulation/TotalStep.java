package org.dauys.tabulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Step;

/** The sentences by which a total follows from protocols. */
public sealed interface TotalStep extends Step<Long> {
    /**
     * The total of a commission or a constituency: the sum of what is below it.
     *
     * @param basis the article that asks for the line
     * @param parts what is added up: totals below, or the figures of stations
     * @param progress how far the area is
     */
    record Sum(Citation basis, List<Figure<Long>> parts, Progress progress) implements TotalStep {
        /** The sum with its own list. */
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.copyOf(parts);
        }

        @Override
        public Long result() {
            return parts.stream().map(Figure::value).reduce(0L, Math::addExact);
        }

        @Override
        public Map<String, String> terms() {
            Map<String, String> terms = new LinkedHashMap<>();
            terms.put("expected", String.valueOf(progress.expected()));
            terms.put("counted", String.valueOf(progress.counted()));
            terms.put("disputed", String.valueOf(progress.disputed()));
            terms.put("quarantined", String.valueOf(progress.quarantined()));
            terms.put("invalidated", String.valueOf(progress.invalidated()));
            terms.put("missing", String.valueOf(progress.missing()));
            return terms;
        }
    }

    /**
     * A total below, which is laid open under its own path.
     *
     * @param basis that path
     * @param value the total
     */
    record Carried(Citation basis, long value) implements TotalStep {
        @Override
        public List<Figure<?>> inputs() {
            return List.of();
        }

        @Override
        public Long result() {
            return value;
        }
    }

    /**
     * What stands in a line of a protocol.
     *
     * @param basis the file and line of the protocol
     * @param figure what stands there, or {@link org.dauys.protocol.Figures#BLANK}, which adds nothing
     * @param version whether it is the first protocol or that of the repeat voting
     */
    record Written(Citation basis, int figure, Version version) implements TotalStep {
        @Override
        public List<Figure<?>> inputs() {
            return List.of();
        }

        @Override
        public Long result() {
            return (long) Math.max(figure, 0);
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("version", version.name());
        }
    }

    /**
     * A figure after an act changed it.
     *
     * @param basis the file and line of the act
     * @param before the figure that was in force
     * @param act the act
     * @param amendment what it changes
     */
    record Amended(Citation basis, Figure<Long> before, Act.Amending act, Act.Amendment amendment)
            implements TotalStep {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(before);
        }

        @Override
        public Long result() {
            return (long) Math.max(amendment.after(), 0);
        }

        @Override
        public Map<String, String> terms() {
            Map<String, String> terms = new LinkedHashMap<>();
            Act.Head head = act.head();
            terms.put("act", Words.of((Act) act));
            terms.put("number", String.valueOf(head.number()));
            terms.put("before", Words.of(amendment.before()));
            terms.put("after", Words.of(amendment.after()));
            terms.put("reason", head.reason());
            terms.put("document", head.document());
            terms.put("by", head.by());
            terms.put("on", head.on().toString());
            return terms;
        }
    }
}
