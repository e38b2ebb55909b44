package org.dauys.counting.acts;

import static org.dauys.counting.acts.Kind.APPROVE;
import static org.dauys.counting.acts.Kind.CLEAR;
import static org.dauys.counting.acts.Kind.CLOSE_FINDING;
import static org.dauys.counting.acts.Kind.CORRECT;
import static org.dauys.counting.acts.Kind.DISPUTE;
import static org.dauys.counting.acts.Kind.ENTER;
import static org.dauys.counting.acts.Kind.ENTER_AGAIN;
import static org.dauys.counting.acts.Kind.IMPORT;
import static org.dauys.counting.acts.Kind.INVALIDATE;
import static org.dauys.counting.acts.Kind.QUARANTINE;
import static org.dauys.counting.acts.Kind.RECOUNT;
import static org.dauys.counting.acts.Kind.REOPEN;
import static org.dauys.counting.acts.Kind.REPEAT;
import static org.dauys.counting.acts.Kind.RETURN;
import static org.dauys.counting.acts.Kind.RETYPE;
import static org.dauys.counting.acts.Kind.SETTLE;
import static org.dauys.counting.acts.Kind.TRANSMIT;
import static org.dauys.counting.acts.Stage.AGREED;
import static org.dauys.counting.acts.Stage.APPROVED;
import static org.dauys.counting.acts.Stage.AWAITED;
import static org.dauys.counting.acts.Stage.DIFFERING;
import static org.dauys.counting.acts.Stage.ENTERED;
import static org.dauys.counting.acts.Stage.INVALIDATED;
import static org.dauys.counting.acts.Stage.QUARANTINED;
import static org.dauys.counting.acts.Stage.TRANSMITTED;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The state machine of a protocol: from which stage which act leads where. What is not here cannot be done. */
public final class Transitions {
    private static final List<Transition> ALL = List.of(
            from(AWAITED, ENTER, ENTERED),
            from(AWAITED, IMPORT, APPROVED, TRANSMITTED, QUARANTINED),
            from(AWAITED, INVALIDATE, INVALIDATED),
            from(ENTERED, ENTER_AGAIN, AGREED, DIFFERING),
            from(ENTERED, RETURN, AWAITED),
            from(ENTERED, INVALIDATE, INVALIDATED),
            from(DIFFERING, RETYPE, AGREED, DIFFERING),
            from(DIFFERING, RETURN, AWAITED),
            from(DIFFERING, INVALIDATE, INVALIDATED),
            from(AGREED, CLOSE_FINDING, AGREED),
            from(AGREED, APPROVE, APPROVED),
            from(AGREED, QUARANTINE, QUARANTINED),
            from(AGREED, RETURN, AWAITED),
            from(AGREED, INVALIDATE, INVALIDATED),
            from(APPROVED, CLOSE_FINDING, APPROVED),
            from(APPROVED, TRANSMIT, TRANSMITTED),
            from(APPROVED, QUARANTINE, QUARANTINED),
            from(APPROVED, CORRECT, APPROVED, QUARANTINED),
            from(APPROVED, RECOUNT, APPROVED, QUARANTINED),
            from(APPROVED, DISPUTE, APPROVED),
            from(APPROVED, SETTLE, APPROVED),
            from(APPROVED, REOPEN, AWAITED),
            from(APPROVED, INVALIDATE, INVALIDATED),
            from(TRANSMITTED, CLOSE_FINDING, TRANSMITTED),
            from(TRANSMITTED, TRANSMIT, TRANSMITTED),
            from(TRANSMITTED, RETURN, APPROVED, TRANSMITTED),
            from(TRANSMITTED, QUARANTINE, QUARANTINED),
            from(TRANSMITTED, CORRECT, TRANSMITTED, QUARANTINED),
            from(TRANSMITTED, RECOUNT, TRANSMITTED, QUARANTINED),
            from(TRANSMITTED, DISPUTE, TRANSMITTED),
            from(TRANSMITTED, SETTLE, TRANSMITTED),
            from(TRANSMITTED, REOPEN, AWAITED),
            from(TRANSMITTED, INVALIDATE, INVALIDATED),
            from(QUARANTINED, CLOSE_FINDING, QUARANTINED),
            from(QUARANTINED, CLEAR, APPROVED, TRANSMITTED),
            from(QUARANTINED, CORRECT, APPROVED, TRANSMITTED, QUARANTINED),
            from(QUARANTINED, RECOUNT, APPROVED, TRANSMITTED, QUARANTINED),
            from(QUARANTINED, REOPEN, AWAITED),
            from(QUARANTINED, INVALIDATE, INVALIDATED),
            from(INVALIDATED, REPEAT, AWAITED));

    private static final Map<Stage, Map<Kind, Transition>> BY_STAGE = byStage();

    private Transitions() {}

    /**
     * What an act does to a stage.
     *
     * @param from the stage before
     * @param act the kind of act
     * @param to the stages to which it can lead
     */
    public record Transition(Stage from, Kind act, Set<Stage> to) {
        /** The transition with its own set. */
        public Transition {
            to = Collections.unmodifiableSet(new TreeSet<>(to));
        }
    }

    private static Transition from(Stage from, Kind act, Stage... to) {
        return new Transition(from, act, Set.of(to));
    }

    private static Map<Stage, Map<Kind, Transition>> byStage() {
        Map<Stage, Map<Kind, Transition>> all = new EnumMap<>(Stage.class);
        ALL.forEach(transition -> all.computeIfAbsent(transition.from(), _ -> new EnumMap<>(Kind.class))
                .put(transition.act(), transition));
        return all;
    }

    /** All transitions, in the order of the stages. */
    public static List<Transition> all() {
        return ALL;
    }

    /** What an act does to a stage, if it can be done in it. */
    public static Optional<Transition> of(Stage from, Kind act) {
        return Optional.ofNullable(BY_STAGE.get(from)).map(transitions -> transitions.get(act));
    }

    /** What can be done to a protocol in a stage. */
    public static Set<Kind> from(Stage stage) {
        var kinds = EnumSet.noneOf(Kind.class);
        ALL.stream()
                .filter(transition -> transition.from() == stage)
                .forEach(transition -> kinds.add(transition.act()));
        return Collections.unmodifiableSet(kinds);
    }
}
