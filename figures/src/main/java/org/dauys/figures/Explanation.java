package org.dauys.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** The ledger of a reasoning: every figure with its step, in the order in which they were concluded. */
public final class Explanation {
    static final Explanation EMPTY = new Explanation(new LinkedHashMap<>());

    private final SequencedMap<Path, Conclusion> ledger;

    Explanation(SequencedMap<Path, Conclusion> ledger) {
        this.ledger = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(ledger));
    }

    /** All lines, in order. */
    public Collection<Conclusion> conclusions() {
        return ledger.sequencedValues();
    }

    /** The line of a figure. */
    public Optional<Conclusion> conclusion(Path path) {
        return Optional.ofNullable(ledger.get(path));
    }

    /**
     * Why a figure is what it is: the tree of its reasons, in which each figure is laid open once and referred to
     * afterwards. A path may name a figure, or the part of one claimant: {@code list/KZ/seats/AMANAT}.
     *
     * @return empty if there is no such figure
     */
    public Optional<Reason> why(Path path) {
        return locate(path).map(subject -> reason(subject, new HashSet<>()));
    }

    private Optional<Subject> locate(Path path) {
        if (path.isRoot()) {
            return Optional.empty();
        }
        Conclusion whole = ledger.get(path);
        if (whole != null) {
            return Optional.of(new Subject(whole, Optional.empty()));
        }
        Conclusion parted = ledger.get(path.parent());
        return parted != null
                        && parted.figure().value() instanceof Parted value
                        && value.claimants().contains(path.last())
                ? Optional.of(new Subject(parted, Optional.of(path.last())))
                : Optional.empty();
    }

    private Reason reason(Subject subject, Set<Path> shown) {
        Conclusion line = subject.line();
        if (!shown.add(subject.path())) {
            return new Reason(line, subject.claimant(), true, List.of());
        }
        List<Reason> reasons = new ArrayList<>();
        for (Figure<?> input : line.step().inputs()) {
            Conclusion source = ledger.get(input.path());
            if (source != null) {
                reasons.add(reason(new Subject(source, partOf(input, subject.claimant())), shown));
            }
        }
        return new Reason(line, subject.claimant(), false, reasons);
    }

    /** The claimant's part of an input that has one; otherwise the input as a whole. */
    private static Optional<String> partOf(Figure<?> input, Optional<String> claimant) {
        return claimant.filter(name ->
                input.value() instanceof Parted parted && parted.claimants().contains(name));
    }

    private record Subject(Conclusion line, Optional<String> claimant) {
        Path path() {
            return claimant.map(line.path()::then).orElse(line.path());
        }
    }
}
