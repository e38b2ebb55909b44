package org.dauys.figures;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** A reasoning that keeps every step in one ledger, in the order in which they were taken. */
final class Recorded implements Reasoning {
    private final Path scope;
    private final SequencedMap<Path, Conclusion> ledger;

    Recorded() {
        this(Path.ROOT, new LinkedHashMap<>());
    }

    private Recorded(Path scope, SequencedMap<Path, Conclusion> ledger) {
        this.scope = scope;
        this.ledger = ledger;
    }

    @Override
    public Path scope() {
        return scope;
    }

    @Override
    public Reasoning within(String word) {
        return new Recorded(scope.then(word), ledger);
    }

    @Override
    public <T> Figure<T> conclude(Path path, Step<T> step) {
        var figure = new Figure<>(path, step.result());
        Conclusion earlier = ledger.putIfAbsent(path, new Conclusion(figure, step));
        if (earlier != null) {
            throw new IllegalArgumentException("The path %s is taken by %s.".formatted(path, earlier.step()));
        }
        return figure;
    }

    @Override
    public Explanation explain() {
        return new Explanation(ledger);
    }
}
