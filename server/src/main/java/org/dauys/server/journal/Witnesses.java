package org.dauys.server.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Journal;
import org.dauys.journal.Note;
import org.dauys.journal.Signer;
import org.dauys.journal.Witness;

/**
 * The witnesses of the log, who sign checkpoints that they have seen to continue what they saw before, and the newest
 * checkpoint that any of them has signed.
 */
public final class Witnesses {
    private final List<Witness> known;
    private final Journal journal;
    private final Signer signer;
    private final KeptElsewhere kept;
    private volatile Optional<Note> newest;

    /**
     * Those whose keys these are.
     *
     * @param kept where the newest checkpoint that they signed is kept
     */
    Witnesses(List<Witness> known, Journal journal, Signer signer, KeptElsewhere kept) {
        this.known = List.copyOf(known);
        this.journal = journal;
        this.signer = signer;
        this.kept = kept;
        this.newest = kept.last();
    }

    /** Reads keys that are parted by commas or blanks. */
    static List<Witness> read(String keys) {
        return keys.isBlank()
                ? List.of()
                : List.of(keys.strip().split("[\\s,]+")).stream()
                        .map(Witness::read)
                        .toList();
    }

    /** What became of a checkpoint that somebody handed in. */
    enum Taken {
        /** It is kept. */
        KEPT,
        /** A later one is kept already. */
        OLDER,
        /** No witness that is known here has signed it. */
        UNKNOWN
    }

    /** The newest checkpoint that a witness has signed, with its signatures. */
    public Optional<Note> newest() {
        return newest;
    }

    /** A checkpoint with the signatures of witnesses that are known of it. */
    Note with(Note checkpoint) {
        return newest.filter(note -> note.text().equals(checkpoint.text())).orElse(checkpoint);
    }

    /**
     * Takes the signatures of witnesses under a checkpoint.
     *
     * @throws IllegalArgumentException if it is no checkpoint that this log has signed
     */
    synchronized Taken take(Note signed) {
        Checkpoint checkpoint = Checkpoint.read(signed.text());
        if (!signed.isSignedBy(signer.verifier())
                || checkpoint.size() > journal.size()
                || !checkpoint.root().equals(journal.root(checkpoint.size()))) {
            throw new IllegalArgumentException("This is no checkpoint of this log.");
        }
        List<Note.Signature> theirs = signatures(signed);
        if (theirs.isEmpty()) {
            return Taken.UNKNOWN;
        }
        long before = newest.map(note -> Checkpoint.read(note.text()).size()).orElse(0L);
        if (checkpoint.size() < before) {
            return Taken.OLDER;
        }
        Note all = joined(with(Note.of(signed.text(), signer)), theirs);
        kept.keep(all);
        newest = Optional.of(all);
        return Taken.KEPT;
    }

    /** The signatures of known witnesses: each that is genuine. */
    private List<Note.Signature> signatures(Note signed) {
        return known.stream()
                .filter(witness -> witness.signed(signed).isPresent())
                .flatMap(witness -> signed.signatures().stream().filter(witness::claims))
                .toList();
    }

    /** The later signature of a witness takes the place of an earlier one. */
    private static Note joined(Note before, List<Note.Signature> theirs) {
        List<Note.Signature> all = new ArrayList<>(before.signatures());
        theirs.forEach(one -> {
            all.removeIf(other -> other.name().equals(one.name()) && other.key() == one.key());
            all.add(one);
        });
        return new Note(before.text(), all);
    }
}
