package org.dauys.server.web.entry;

import java.util.Optional;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Journal;
import org.dauys.journal.ProofFile;
import org.dauys.server.journal.Checkpoints;
import org.springframework.stereotype.Component;

/** The journal as receipts need it. */
@Component
class Ledger {
    private final Journal journal;
    private final Checkpoints checkpoints;

    Ledger(Journal journal, Checkpoints checkpoints) {
        this.journal = journal;
        this.checkpoints = checkpoints;
    }

    /** The bytes of an entry, if there is one at the position. */
    Optional<byte[]> entry(long index) {
        return index < journal.size()
                ? Optional.of(journal.entries(index, index + 1).getFirst().toArray())
                : Optional.empty();
    }

    /** That the entry is in the log of the last checkpoint, once one covers it. */
    Optional<ProofFile> proof(long index) {
        return checkpoints
                .last()
                .filter(note -> index < Checkpoint.read(note.text()).size())
                .map(note -> new ProofFile(
                        journal.inclusion(index, Checkpoint.read(note.text()).size()), note));
    }
}
