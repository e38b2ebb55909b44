package org.dauys.server.journal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Journal;
import org.dauys.journal.Note;
import org.dauys.journal.Signer;

/** Publishes what the log is: signed, kept in the database and in a file beside it. */
public final class Checkpoints {
    private final Journal journal;
    private final Signer signer;
    private final KeptElsewhere elsewhere;
    private final Map<Long, Note> covering = new ConcurrentHashMap<>();
    private volatile Optional<Note> last;

    private Checkpoints(Journal journal, Signer signer, KeptElsewhere elsewhere, Optional<Note> last) {
        this.journal = journal;
        this.signer = signer;
        this.elsewhere = elsewhere;
        this.last = last;
    }

    /**
     * Those of a log that goes on from where it was.
     *
     * @throws IllegalStateException if the log is not what was signed of it last, here or beside the database
     */
    static Checkpoints resume(Journal journal, Signer signer, KeptElsewhere elsewhere) {
        Optional<Note> last = journal.lastCheckpoint();
        last.ifPresent(note -> agrees(journal, signer, note, "in the database"));
        elsewhere.last().ifPresent(note -> agrees(journal, signer, note, "beside the database"));
        return new Checkpoints(journal, signer, elsewhere, last);
    }

    private static void agrees(Journal journal, Signer signer, Note note, String where) {
        if (!note.isSignedBy(signer.verifier())) {
            throw new IllegalStateException(
                    "The last checkpoint %s is not signed by the key of this server, %s. Give it the key it had."
                            .formatted(where, signer));
        }
        Checkpoint signed = Checkpoint.read(note.text());
        if (signed.size() > journal.size() || !signed.root().equals(journal.root(signed.size()))) {
            throw new IllegalStateException("""
                    The log, with %d entries, is not the one that was signed with %d entries %s. \
                    It was rewritten, or an earlier state was restored. Ask ./dauys journal-audit; \
                    docs/operations.md says what to do then.""".formatted(journal.size(), signed.size(), where));
        }
    }

    /** Signs and keeps what the log is now, if it has grown since, or was never signed. */
    public synchronized Note publish() {
        Optional<Note> before = last;
        if (before.isPresent() && size(before.get()) == journal.size()) {
            return before.get();
        }
        Note signed = journal.checkpoint(signer);
        elsewhere.keep(signed);
        last = Optional.of(signed);
        return signed;
    }

    /** The first one published that has an entry in it, if there is one yet. It stays the same. */
    public Optional<Note> covering(long index) {
        if (last.filter(note -> index < size(note)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(covering.computeIfAbsent(index, this::firstWith));
    }

    private Note firstWith(long index) {
        return journal.checkpoints().stream()
                .filter(note -> index < size(note))
                .findFirst()
                .orElseThrow();
    }

    /** The last that was published. */
    public Optional<Note> last() {
        return last;
    }

    private static long size(Note note) {
        return Checkpoint.read(note.text()).size();
    }
}
