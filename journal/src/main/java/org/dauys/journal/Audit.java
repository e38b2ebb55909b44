package org.dauys.journal;

import java.util.List;
import java.util.Optional;

/**
 * What re-reading everything has found.
 *
 * @param rows how many there are
 * @param checkpoints how many were kept in the storage
 * @param confirmed the entries of the largest signed checkpoint that the rows agree with
 * @param tamperings what is not as it was, in the order of the rows; then of the checkpoints
 */
public record Audit(long rows, long checkpoints, long confirmed, List<Tampering> tamperings) {
    public Audit {
        tamperings = List.copyOf(tamperings);
    }

    /**
     * Re-reads a log.
     *
     * @param log whose signature makes a checkpoint genuine
     * @param stamps of the same key; without them a row that was rewritten together with its leaf hash is found between
     *     two checkpoints only, and rows after the last checkpoint can be added and removed at the end
     * @param elsewhere signed checkpoints that were kept outside the storage, which nobody who can write to it can remove
     */
    public static Audit of(Storage storage, Verifier log, Optional<Stamps> stamps, List<Note> elsewhere) {
        var signed = new SignedSizes(log);
        storage.checkpoints().forEach(signed::read);
        elsewhere.forEach(signed::trust);
        var rows = new Rereading(stamps);
        storage.forEach(rows::read);
        return new Audit(rows.count(), signed.count(), 0, List.of()).found(rows, signed);
    }

    private Audit found(Rereading rows, SignedSizes signed) {
        var found = rows.tamperings(signed.largest());
        var confirmation = signed.confirm(rows.leaves());
        confirmation.rewritten().ifPresent(found::add);
        found.addAll(signed.tamperings());
        return new Audit(rows.count(), signed.count(), confirmation.confirmed(), found);
    }

    /** Whether nothing was found. */
    public boolean isClean() {
        return tamperings.isEmpty();
    }
}
