package org.dauys.figures;

import java.util.List;
import java.util.Optional;

/**
 * A figure, or one claimant's part of it, with the reasons it follows from.
 *
 * @param line the figure and its step
 * @param claimant whose part this is about; empty for the figure as a whole
 * @param shownBefore whether its reasons were laid open earlier in the same tree, so that they are left out here
 * @param reasons what it follows from
 */
public record Reason(Conclusion line, Optional<String> claimant, boolean shownBefore, List<Reason> reasons) {
    /** The reason with its own list. */
    public Reason {
        reasons = List.copyOf(reasons);
    }

    /** The path of the figure, or of the claimant's part. */
    public Path path() {
        return path(line, claimant);
    }

    static Path path(Conclusion line, Optional<String> claimant) {
        return claimant.map(line.path()::written).orElse(line.path());
    }

    /** The value of the figure, or of the claimant's part. */
    public Object value() {
        Object whole = line.figure().value();
        return claimant.isPresent() && whole instanceof Parted parted ? parted.part(claimant.get()) : whole;
    }
}
