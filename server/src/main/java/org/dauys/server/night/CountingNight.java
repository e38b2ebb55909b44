package org.dauys.server.night;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Refusal;
import org.dauys.documents.acts.StateDigest;
import org.dauys.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The night as the rest of the server sees it: acts go in, replies and the news of a change come out.
 *
 * <p>When it is opened, the journal is read and folded; an entry that does not fit ends the start.
 */
public final class CountingNight implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CountingNight.class);

    /** Between two versions; what readers wait for besides is that the newest is worked out, sent and fetched. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final NightElection election;
    private final Fold fold;
    private final Writer writer;
    private final Versions versions;

    private CountingNight(NightElection election, Fold fold, Writer writer, Versions versions) {
        this.election = election;
        this.fold = fold;
        this.writer = writer;
        this.versions = versions;
    }

    /** Reads the journal and takes acts from now on. */
    public static CountingNight open(NightElection election, Journal journal, Clock clock) {
        return open(election, journal, clock, PAUSE);
    }

    static CountingNight open(NightElection election, Journal journal, Clock clock, Duration pause) {
        var fold = new Fold(journal, election.empty());
        long all = journal.size();
        fold.catchUp(done -> LOG.info("{} of {} entries of the journal are read.", done, all));
        var writer = new Writer(journal, fold, clock);
        writer.start();
        return new CountingNight(election, fold, writer, new Versions(fold, pause));
    }

    /** The election, its law, stations and forms. */
    public NightElection election() {
        return election;
    }

    /**
     * Hands in an act.
     *
     * @param officer the name of the account, or {@link Entry#SYSTEM}
     * @param key chosen by the sender; the same act sent again with the same key gets the same receipt
     * @return completed when the act is on the disk, or refused; exceptionally with {@link NightUnavailableException} if that
     *     is not known
     * @throws IllegalArgumentException if the name or the key is empty or longer than 64 characters
     */
    public CompletableFuture<Reply> submit(String officer, String key, NightAct act) {
        return writer.submit(officer, key, act);
    }

    /** Why an act on an account would be refused now; nothing is recorded of the question. */
    Optional<Refusal> refusal(String officer, AccountAct act) {
        return fold.read(state -> state.refusal(new Entry(Instant.EPOCH, officer, "asked", act)));
    }

    /**
     * Asks the state something. The writer waits meanwhile, so ask for little; what is asked for must not be the state itself,
     * its tabulation or its examination.
     */
    public <T> T read(Function<NightState, T> question) {
        return fold.read(question);
    }

    /** Tells somebody from now on when the state has changed, with how many entries it has; they must be quick. */
    public void listen(LongConsumer listener) {
        versions.listen(listener);
    }

    /** Tells them no more. */
    public void forget(LongConsumer listener) {
        versions.forget(listener);
    }

    /** The fingerprint of the whole state, in 64 hexadecimal digits: the same entries give the same. */
    public String digest() {
        return fold.read(StateDigest::of);
    }

    @Override
    public void close() {
        writer.close();
        versions.close();
    }
}
