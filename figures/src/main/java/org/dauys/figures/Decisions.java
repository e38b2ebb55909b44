package org.dauys.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions at hand, by the question they answer. */
public final class Decisions {
    /** No decision was taken. */
    public static final Decisions NONE = new Decisions(Map.of());

    private final Map<Path, Decision> taken;

    private Decisions(Map<Path, Decision> taken) {
        this.taken = taken;
    }

    /**
     * These decisions.
     *
     * @throws IllegalArgumentException if two answer the same question
     */
    public static Decisions of(Collection<Decision> decisions) {
        Map<Path, Decision> taken = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            if (taken.putIfAbsent(decision.question(), decision) != null) {
                throw new IllegalArgumentException("%s must be decided once.".formatted(decision.question()));
            }
        }
        return new Decisions(taken);
    }

    /** The decision on a question, whether it fits or not. */
    public Optional<Decision> on(Question question) {
        return Optional.ofNullable(taken.get(question.path()));
    }

    /** All of them. */
    public List<Decision> all() {
        return List.copyOf(taken.values());
    }
}
