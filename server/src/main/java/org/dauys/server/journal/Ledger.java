package org.dauys.server.journal;

import java.util.Optional;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Hash;
import org.dauys.journal.Journal;
import org.dauys.journal.Note;
import org.dauys.journal.ProofFile;
import org.springframework.stereotype.Component;

/** What pages tell of an entry of the log, and what proves that it is there. */
@Component
public class Ledger {
    private final Journal journal;
    private final Checkpoints checkpoints;

    Ledger(Journal journal, Checkpoints checkpoints) {
        this.journal = journal;
        this.checkpoints = checkpoints;
    }

    /** The bytes of an entry, if there is one at the position. */
    public Optional<byte[]> entry(long index) {
        return index < journal.size()
                ? Optional.of(journal.entries(index, index + 1).getFirst().toArray())
                : Optional.empty();
    }

    /**
     * The leaf hash of an entry.
     *
     * @throws IndexOutOfBoundsException if there is none at the position
     */
    public Hash leaf(long index) {
        return journal.leaf(index);
    }

    /** That the entry is in the log of the last checkpoint, once one covers it. */
    public Optional<ProofFile> proof(long index) {
        return checkpoints
                .last()
                .filter(note -> index < Checkpoint.read(note.text()).size())
                .map(note -> new ProofFile(
                        journal.inclusion(index, Checkpoint.read(note.text()).size()), note));
    }

    /** The first checkpoint that has the entry in it, once there is one. */
    public Optional<Note> covering(long index) {
        return checkpoints.covering(index);
    }
}
