package org.dauys.mandates.term;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Step;
import org.dauys.mandates.TermAct;
import org.dauys.statute.Keyed;

/** An act of the term applied to who had the seat before; the value is the id of who has it then, or {@link #NOBODY}. */
public sealed interface TermStep extends Step<String> {
    /** The value while a seat is vacant. */
    String NOBODY = "";

    /** The act. */
    TermAct act();

    @Override
    default Map<String, String> terms() {
        return Map.of(
                "act",
                Keyed.written(act().kind()),
                "on",
                act().on().toString(),
                "document",
                act().document(),
                "entry",
                act().entry().toString());
    }

    /**
     * The seat is lost.
     *
     * @param before who had it
     */
    record SeatLost(Citation basis, Figure<String> before, TermAct act) implements TermStep {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(before);
        }

        @Override
        public String result() {
            return NOBODY;
        }
    }

    /**
     * A person takes the vacant seat.
     *
     * @param before the vacancy; empty if the seat was never filled
     */
    record SeatFilled(Citation basis, Optional<Figure<String>> before, TermAct act) implements TermStep {
        @Override
        public List<Figure<?>> inputs() {
            return before.<List<Figure<?>>>map(List::of).orElse(List.of());
        }

        @Override
        public String result() {
            return act.person();
        }
    }

    /**
     * A person who was elected twice has this seat, because they gave up the other.
     *
     * @param claim that the person was elected to this seat
     */
    record SeatKept(Citation basis, Figure<String> claim, TermAct act) implements TermStep {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(claim);
        }

        @Override
        public String result() {
            return act.person();
        }
    }
}
