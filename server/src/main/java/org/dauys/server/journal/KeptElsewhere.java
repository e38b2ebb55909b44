package org.dauys.server.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.dauys.journal.Note;

/**
 * The last checkpoint in a file beside the database: who can only write to the database cannot take back what it says, and
 * a database that was put back to an earlier time is noticed.
 */
final class KeptElsewhere {
    private final Path file;

    KeptElsewhere(Path file) {
        this.file = file;
    }

    Optional<Note> last() {
        try {
            return Files.exists(file) ? Optional.of(Note.read(Files.readString(file))) : Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException("The checkpoint (%s) cannot be read.".formatted(file), fault);
        } catch (IllegalArgumentException fault) {
            throw new IllegalStateException("The file (%s) is no checkpoint.".formatted(file), fault);
        }
    }

    void keep(Note note) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(
                    beside,
                    note.written(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new UncheckedIOException("The checkpoint (%s) cannot be written.".formatted(file), fault);
        }
    }
}
