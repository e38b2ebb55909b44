package org.dauys.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The checkpoints that bind the log, and what is wrong with those in its storage. */
final class SignedSizes {
    private final Verifier log;
    private final List<Checkpoint> genuine = new ArrayList<>();
    private final List<Tampering> tamperings = new ArrayList<>();
    private long count;
    private long next;

    SignedSizes(Verifier log) {
        this.log = log;
    }

    /** How far the rows agree with the checkpoints, and the first pair of these between which they do not. */
    record Confirmation(long confirmed, Optional<Tampering> rewritten) {}

    void read(Storage.Kept kept) {
        count++;
        if (kept.number() > next) {
            tamperings.add(new Tampering.RemovedCheckpoints(next, kept.number()));
        }
        genuine(kept.note())
                .ifPresentOrElse(genuine::add, () -> tamperings.add(new Tampering.ForgedCheckpoint(kept.number())));
        next = Math.max(next, kept.number() + 1);
    }

    void trust(Note note) {
        genuine.add(genuine(note.written())
                .orElseThrow(() -> new IllegalArgumentException(
                        "This checkpoint is not signed by " + log.written() + ":\n" + note.written())));
    }

    /** A checkpoint that is no text of one is as forged as one that is wrongly signed. */
    private Optional<Checkpoint> genuine(String written) {
        try {
            Note note = Note.read(written);
            Checkpoint checkpoint = Checkpoint.read(note.text());
            return note.isSignedBy(log) && checkpoint.origin().equals(log.name())
                    ? Optional.of(checkpoint)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    long count() {
        return count;
    }

    List<Tampering> tamperings() {
        return tamperings;
    }

    /** The entries the log must have had. */
    long largest() {
        return genuine.stream().mapToLong(Checkpoint::size).max().orElse(0);
    }

    /** Compares with the leaves that are known, from the first entry to the first that is not. */
    Confirmation confirm(List<Hash> leaves) {
        genuine.sort(Comparator.comparingLong(Checkpoint::size));
        Frontier frontier = Frontier.EMPTY;
        for (Checkpoint checkpoint : genuine) {
            if (checkpoint.size() > leaves.size()) {
                break;
            }
            Frontier grown = frontier.append(leaves.subList((int) frontier.size(), (int) checkpoint.size()));
            if (!grown.root().equals(checkpoint.root())) {
                return new Confirmation(
                        frontier.size(), Optional.of(new Tampering.Rewritten(frontier.size(), checkpoint.size())));
            }
            frontier = grown;
        }
        return new Confirmation(frontier.size(), Optional.empty());
    }
}
