package org.dauys.server.web.entry;

import java.util.Optional;
import org.dauys.journal.ProofFile;

/** The journal as receipts need it. */
public interface Ledger {
    /** The bytes of an entry, if there is one at the position. */
    Optional<byte[]> entry(long index);

    /** That the entry is in the log of the last checkpoint, once one covers it. */
    Optional<ProofFile> proof(long index);
}
