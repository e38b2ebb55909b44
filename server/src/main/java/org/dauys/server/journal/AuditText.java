package org.dauys.server.journal;

import java.util.ArrayList;
import java.util.List;
import org.dauys.journal.Audit;
import org.dauys.journal.Tampering;
import org.dauys.journal.Tampering.Changed;
import org.dauys.journal.Tampering.ForgedCheckpoint;
import org.dauys.journal.Tampering.Inserted;
import org.dauys.journal.Tampering.Moved;
import org.dauys.journal.Tampering.Removed;
import org.dauys.journal.Tampering.RemovedCheckpoints;
import org.dauys.journal.Tampering.Rewritten;
import org.dauys.server.web.Texts;

/** What an audit found, in words. */
record AuditText(Texts texts) {
    /** A line for what was read, and one for each thing found. */
    List<String> lines(Audit audit) {
        var lines = new ArrayList<String>();
        lines.add(texts.say("audit.read", audit.rows(), audit.checkpoints(), audit.confirmed()));
        audit.tamperings().forEach(each -> lines.add(line(each)));
        lines.add(texts.say(
                audit.isClean() ? "audit.clean" : "audit.found",
                audit.tamperings().size()));
        return lines;
    }

    private String line(Tampering tampering) {
        return switch (tampering) {
            case Changed(long index, var part) -> texts.say("audit.changed." + code(part), index);
            case Removed(long from, long to) -> texts.say("audit.removed", from, to - 1, to - from);
            case Inserted(long at) -> texts.say("audit.inserted", at);
            case Moved(long from, long at, long rows) -> texts.say("audit.moved", from, at, rows);
            case Rewritten(long from, long to) -> texts.say("audit.rewritten", from, to - 1);
            case ForgedCheckpoint(long number) -> texts.say("audit.forged-checkpoint", number);
            case RemovedCheckpoints(long from, long to) ->
                texts.say("audit.removed-checkpoints", from, to - 1, to - from);
        };
    }

    private static String code(Tampering.Part part) {
        return switch (part) {
            case ENTRY -> "entry";
            case LEAF_HASH -> "leaf-hash";
            case WHOLE -> "whole";
        };
    }
}
