package org.dauys.server.night;

import java.util.function.Function;
import org.dauys.counting.acts.NightState;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.journal.Bytes;
import org.dauys.journal.Journal;
import org.springframework.stereotype.Component;

/** The night as it was: the first entries of the journal, folded again. */
@Component
public final class Past {
    private static final int AT_ONCE = 1000;

    private final CountingNight night;
    private final Journal journal;

    Past(CountingNight night, Journal journal) {
        this.night = night;
        this.journal = journal;
    }

    /** Asks the state that the first entries give, so many of them; it takes as long as reading them. */
    public <T> T asOf(long entries, Function<NightState, T> question) {
        NightState state = night.election().empty();
        while (state.size() < entries) {
            long to = Math.min(state.size() + AT_ONCE, entries);
            for (Bytes bytes : journal.entries(state.size(), to)) {
                state.apply(EntryBytes.read(bytes.toArray()));
            }
        }
        return question.apply(state);
    }
}
