package org.dauys.documents.rehearsal;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Makes the folder into which a rehearsal is written. */
final class EmptyFolder {
    private EmptyFolder() {}

    /**
     * The folder by its whole path, which is made if it is not there.
     *
     * @throws DirectoryNotEmptyException if something is there
     */
    static Path at(Path into) throws IOException {
        Path whole = into.toAbsolutePath().normalize();
        if (Files.exists(whole) && !isEmpty(whole)) {
            throw new DirectoryNotEmptyException(into.toString());
        }
        Files.createDirectories(whole);
        return whole;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
