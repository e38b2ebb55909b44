package org.dauys.server.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that only its owner may enter. */
public final class OwnFolder {
    private OwnFolder() {}

    /**
     * Makes it, or takes everyone else's rights to it away.
     *
     * @throws IOException in words that say which folder, and why it cannot be had
     */
    public static Path make(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (FileSystemException fault) {
            throw new IOException(
                    "The folder (%s) cannot be made or kept to its owner: %s.".formatted(folder, why(folder, fault)),
                    fault);
        }
    }

    private static String why(Path folder, FileSystemException fault) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return "it is a file";
        }
        String reason = fault.getReason();
        String by = fault instanceof AccessDeniedException ? "not allowed" : "not possible";
        return reason == null ? by + ": " + fault.getFile() : reason;
    }
}
