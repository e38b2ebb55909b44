package org.dauys.server.web.entry;

import java.util.List;
import java.util.Optional;
import org.dauys.server.web.QrCode;
import org.dauys.server.web.entry.FormView.HeadView;

/**
 * A receipt: what was recorded, and how anybody can check that it still is.
 *
 * @param index the position of the entry in the journal
 * @param leaf the hash of the entry, as the log has it
 * @param told what the entry says; empty to whom that is not told
 * @param seal the checkpoint that covers it; empty if none does yet
 * @param address the page on which it is checked
 * @param code that address as a QR code
 * @param claim what became of a hash that was brought along
 */
public record ReceiptView(
        long index, String leaf, Optional<Told> told, Optional<Seal> seal, String address, QrCode code, Claim claim) {
    /**
     * What an entry says.
     *
     * @param head the station and the contest
     * @param act what was done
     * @param role in which role
     * @param time when, where the station is
     * @param lines the figures that it gives
     * @param reason why; empty if no reason was asked for
     * @param document by which document
     */
    public record Told(
            HeadView head,
            String act,
            String role,
            String time,
            List<FigureView> lines,
            String reason,
            String document) {
        /** The words with their own list. */
        public Told {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line with its figure.
     *
     * @param number its number on the paper
     * @param title its words
     * @param figure the figure; empty if it is blank
     */
    public record FigureView(String number, String title, String figure) {}

    /**
     * A checkpoint that covers an entry.
     *
     * @param origin the name of the log
     * @param size how many entries it had
     * @param root its root hash
     * @param proof the proof with the checkpoint, as a file that is checked without us
     */
    public record Seal(String origin, long size, String root, String proof) {}

    /** What became of a hash that was brought along. */
    public enum Claim {
        /** None was. */
        NONE,
        /** It is that of the entry. */
        SAME,
        /** It is another one. */
        OTHER
    }
}
