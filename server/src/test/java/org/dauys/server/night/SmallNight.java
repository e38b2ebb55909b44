package org.dauys.server.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.journal.Journal;
import org.dauys.journal.Signer;
import org.dauys.journal.Storage;

/** A night of some hundred made-up stations of Kazakhstan in 2023 over a storage, with an officer for each post. */
final class SmallNight implements AutoCloseable {
    static final Path CACHE = cache();
    static final NightElection ELECTION = election();
    static final String CONTEST = ELECTION.files().ballots().getFirst().id();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-03-19T18:00:00Z"), ZoneOffset.UTC);
    static final Signer SIGNER = signer();
    private static final long VERSION_EVERY_MILLIS = 20;

    final CountingNight night;

    private SmallNight(CountingNight night) {
        this.night = night;
    }

    private static Path cache() {
        try {
            return Files.createTempDirectory("dauys-rehearsals-");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static NightElection election() {
        try {
            return SmallElection.in(CACHE);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Signer signer() {
        try {
            return Signer.of("test/log", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The night that a storage holds. */
    static SmallNight over(Storage storage) {
        return new SmallNight(CountingNight.open(ELECTION, journal(storage), CLOCK, VERSION_EVERY_MILLIS));
    }

    /** The night that the storage of another log holds. */
    static SmallNight over(Storage storage, Signer signer) {
        return new SmallNight(CountingNight.open(ELECTION, Journal.open(storage, signer.stamps()), CLOCK));
    }

    /** The night of a journal, by a clock of its own. */
    static SmallNight over(Journal journal, Clock clock) {
        return new SmallNight(CountingNight.open(ELECTION, journal, clock));
    }

    static Journal journal(Storage storage) {
        return Journal.open(storage, SIGNER.stamps());
    }

    /** How many protocols are in which stage. */
    Map<Stage, Long> stages() {
        return IntStream.range(0, ELECTION.register().size())
                .mapToObj(station -> new Paper(ELECTION.register().code(station), CONTEST))
                .collect(Collectors.groupingBy(
                        paper -> night.read(state -> state.dossier(paper).stage()), Collectors.counting()));
    }

    /** Appoints who types and who approves. */
    SmallNight staffed() {
        does(Entry.SYSTEM, new AccountAct.Appoint("admin", new Post(Role.ADMINISTRATOR, "CEC")));
        does("admin", new AccountAct.Appoint("one", new Post(Role.TYPIST, "CEC")));
        does("admin", new AccountAct.Appoint("two", new Post(Role.SECOND_TYPIST, "CEC")));
        does("admin", new AccountAct.Appoint("cec", new Post(Role.CEC, "CEC")));
        return this;
    }

    /** Imports what a rehearsal imports. */
    SmallNight begun() {
        new Rehearsing(night, ELECTION.label().orElseThrow()).begin();
        return this;
    }

    Receipt does(String officer, NightAct act) {
        return does(officer, officer + "-" + act.hashCode(), act);
    }

    Receipt does(String officer, String key, NightAct act) {
        return switch (night.submit(officer, key, act).join()) {
            case Reply.Taken(var receipt) -> receipt;
            case Reply.Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    /** The protocols that are not imported and have a paper, in the order of the stations. */
    static List<Paper> left() {
        return IntStream.range(0, ELECTION.register().size())
                .filter(station -> station % 25 == 0)
                .mapToObj(station -> new Paper(ELECTION.register().code(station), CONTEST))
                .filter(paper -> ELECTION.rehearsed(paper).isPresent())
                .toList();
    }

    static Map<String, Integer> figures(Paper paper) {
        return ELECTION.rehearsed(paper).orElseThrow();
    }

    static ProtocolAct.Enter enter(Paper paper) {
        return new ProtocolAct.Enter(paper, 0, figures(paper));
    }

    @Override
    public void close() {
        night.close();
    }
}
