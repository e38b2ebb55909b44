package org.dauys.server.web.entry;

import java.time.Instant;
import java.util.function.Function;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Refusal;
import org.dauys.election.ElectionRecord;

/** The night as these pages meet it: the state that they read, and the journal that they add to. */
public interface Proceedings {
    /** Who stands, where. */
    ElectionRecord record();

    /** Asks the state something, while nothing changes it. What is given must not hold on to the state. */
    <T> T read(Function<NightState, T> question);

    /**
     * Does an act, and comes back when it is kept for good. The same act under the same key is done once.
     *
     * @param officer who does it
     * @param key chosen by the sender
     */
    Outcome record(String officer, String key, NightAct act);

    /** What comes of an act. */
    sealed interface Outcome {}

    /**
     * It was done.
     *
     * @param index the position of its entry in the journal
     * @param time when
     */
    record Done(long index, Instant time) implements Outcome {}

    /**
     * It was not.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Outcome {}
}
