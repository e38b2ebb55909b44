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
     * afterwards. A path may name a figure, or the part of one claimant: {@code list/KZ/seats/AMANAT}. Inputs that were
     * concluded in another reasoning end their branch.
     *
     * @return empty if there is no such figure
     */
    public Optional<Reason> why(Path path) {
        return locate(path).map(subject -> reason(subject, new HashSet<>()));
    }

    private Optional<Subject> locate(Path path) {
        Path figure = path;
        while (!figure.isRoot() && !ledger.containsKey(figure)) {
            figure = figure.parent();
        }
        Conclusion line = ledger.get(figure);
        if (line == null || figure.equals(path)) {
            return Optional.ofNullable(line).map(whole -> new Subject(whole, Optional.empty()));
        }
        return Optional.of(path.after(figure))
                .filter(name -> hasPart(line.figure(), name))
                .map(name -> new Subject(line, Optional.of(name)));
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

    /** The claimant whose part of an input matters, if the input has one; otherwise it matters as a whole. */
    private static Optional<String> partOf(Figure<?> input, Optional<String> claimant) {
        return claimant.filter(name -> hasPart(input, name));
    }

    private static boolean hasPart(Figure<?> figure, String claimant) {
        return figure.value() instanceof Parted parted && parted.claimants().contains(claimant);
    }

    private record Subject(Conclusion line, Optional<String> claimant) {
        Path path() {
            return Reason.path(line, claimant);
        }
    }
}
