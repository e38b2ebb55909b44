package org.dauys.server.published;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dauys.counting.acts.Declaration;
import org.dauys.counting.acts.NightState;
import org.dauys.server.night.CountingNight;
import org.dauys.server.night.Past;
import org.springframework.stereotype.Component;

/**
 * The count as it was when a contest was declared, worked out again from the log up to the declaration. Whatever changes
 * later, this stays: so a declared figure can be checked as long as there is the log.
 */
@Component
public class AsDeclared {
    private final CountingNight night;
    private final Past past;
    private final Map<Long, Published> made = new ConcurrentHashMap<>();

    AsDeclared(CountingNight night, Past past) {
        this.night = night;
        this.past = past;
    }

    /** The moment of a declaration; worked out once. */
    public Published at(Declaration declaration) {
        return made.computeIfAbsent(
                declaration.index(), index -> past.asOf(index + 1, state -> published(state, declaration.time())));
    }

    private Published published(NightState state, Instant time) {
        return Published.of(state.size(), time, night.election().copy(state), Published.Book.of(state));
    }
}
