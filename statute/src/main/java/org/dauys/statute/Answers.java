package org.dauys.statute;

import java.util.Optional;
import org.dauys.apportionment.DoubleStep;
import org.dauys.apportionment.PlacingStep;
import org.dauys.apportionment.Settling;
import org.dauys.figures.Decision;
import org.dauys.figures.Step;

/** Finds the decisions that a step rests on. */
final class Answers {
    private Answers() {}

    /** The decision that a step carries out, if it carries out one. */
    static Optional<Decision> in(Step<?> step) {
        return switch (step) {
            case Settling.Decided decided -> Optional.of(decided.decision());
            case PlacingStep.Unplaced unplaced -> Optional.of(unplaced.decision());
            case StatuteStep.ReadingChosen chosen -> Optional.of(chosen.decision());
            case DoubleStep.TiedListChosen chosen -> Optional.of(chosen.decision());
            case NextListStep.WithNextList joined -> joined.decision();
            case ThresholdStep.WithFurtherLists further -> further.decision();
            case SecondCountStep.InTurn turn -> turn.decision();
            default -> Optional.empty(); // steps are open: other rooms add their own
        };
    }
}
