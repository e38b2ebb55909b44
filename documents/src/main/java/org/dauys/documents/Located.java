package org.dauys.documents;

import java.util.Optional;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Explanation;
import org.dauys.figures.Parted;
import org.dauys.figures.Path;

/**
 * A line of the ledger that a path names, as a whole or the part of one claimant.
 *
 * @param line the line
 * @param claimant whose part is meant
 */
record Located(Conclusion line, Optional<String> claimant) {
    /** What a path names; empty if there is no such figure. */
    static Optional<Located> in(Explanation explanation, Path path) {
        Path figure = path;
        while (!figure.isRoot() && explanation.conclusion(figure).isEmpty()) {
            figure = figure.parent();
        }
        Optional<Conclusion> line = explanation.conclusion(figure);
        if (line.isEmpty() || figure.equals(path)) {
            return line.map(whole -> new Located(whole, Optional.empty()));
        }
        String name = path.toString().substring(figure.toString().length() + 1);
        return line.filter(whole -> hasPart(whole, name)).map(whole -> new Located(whole, Optional.of(name)));
    }

    private static boolean hasPart(Conclusion line, String claimant) {
        return line.figure().value() instanceof Parted parted
                && parted.claimants().contains(claimant);
    }

    /** The value of the figure, or of the claimant's part. */
    Object value() {
        Object whole = line.figure().value();
        return claimant.isPresent() && whole instanceof Parted parted ? parted.part(claimant.get()) : whole;
    }
}
