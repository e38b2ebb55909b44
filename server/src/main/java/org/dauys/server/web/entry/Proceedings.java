package org.dauys.server.web.entry;

import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Refusal;
import org.dauys.election.ElectionRecord;
import org.dauys.server.night.CountingNight;
import org.dauys.server.night.NightUnavailableException;
import org.dauys.server.night.Reply;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The night as these pages meet it: the state that they read, and the journal that they add to. */
@Component
class Proceedings {
    private final CountingNight night;

    Proceedings(CountingNight night) {
        this.night = night;
    }

    /** Who stands, where. */
    ElectionRecord record() {
        return night.election().record();
    }

    /** Asks the state something, while nothing changes it. What is given must not hold on to the state. */
    <T> T read(Function<NightState, T> question) {
        return night.read(question);
    }

    /**
     * Does an act, and comes back when it is kept for good. The same act under the same key is done once.
     *
     * @param officer who does it
     * @param key chosen by the sender
     * @throws Unknown if it is not known whether it was done: it is sent again with the same key
     */
    Outcome record(String officer, String key, NightAct act) {
        try {
            return switch (night.submit(officer, key, act).join()) {
                case Reply.Taken(var receipt) -> new Done(receipt.index(), receipt.time());
                case Reply.Refused(var refusal) -> new Refused(refusal);
            };
        } catch (CompletionException fault) {
            if (fault.getCause() instanceof NightUnavailableException unavailable) {
                throw new Unknown(unavailable);
            }
            throw fault;
        }
    }

    /** The journal did not answer. */
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown(NightUnavailableException cause) {
            super("The journal must answer whether the act was taken.", cause);
        }
    }

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
