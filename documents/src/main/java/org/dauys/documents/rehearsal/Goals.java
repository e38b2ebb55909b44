package org.dauys.documents.rehearsal;

import java.util.Optional;
import org.dauys.documents.Folder;
import org.dauys.documents.FolderReader;
import org.dauys.documents.FolderTexts;
import org.dauys.election.ElectionRecord;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;

/** Reads from an election folder what a rehearsal must meet. */
public final class Goals {
    private Goals() {}

    /**
     * Reads {@code rehearsal.yaml} and what belongs to it; without this file, the votes alone are the goal, and all else
     * is assumed.
     *
     * @return nothing if there are findings
     */
    public static Optional<Goal> read(Folder folder, Findings findings) {
        var own = new Findings();
        Optional<Goal> goal = goal(folder, own);
        own.all().forEach(findings::add);
        return own.isEmpty() ? goal : Optional.empty();
    }

    private static Optional<Goal> goal(Folder folder, Findings findings) {
        Optional<ElectionRecord> record = FolderReader.read(folder, findings);
        if (record.isEmpty()) {
            return Optional.empty();
        }
        var texts = new FolderTexts(folder, findings);
        if (!texts.has(FolderTexts.REHEARSAL)) {
            return AssumedGoal.of(record.get(), findings);
        }
        return texts.document(FolderTexts.REHEARSAL)
                .flatMap(document ->
                        new GoalReader(record.get(), texts, Fields.of(document, "", findings), findings).read());
    }
}
