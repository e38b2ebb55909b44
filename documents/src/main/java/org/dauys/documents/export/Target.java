package org.dauys.documents.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A place for files. */
@FunctionalInterface
public interface Target {
    /** Writes the content of one file. */
    @FunctionalInterface
    interface Content {
        /** Writes it; the stream is closed by the target. */
        void write(OutputStream into) throws IOException;
    }

    /**
     * Takes one file.
     *
     * @throws IOException if it cannot be written
     */
    void file(String name, Content content) throws IOException;

    /**
     * A folder on a disk, which is made if it is not there. A file has its name only once it is whole: until then {@code
     * .part} is behind it.
     */
    static Target folder(Path folder) {
        return (name, content) -> {
            Files.createDirectories(folder);
            Path part = folder.resolve(name + ".part");
            try (OutputStream into = Files.newOutputStream(part)) {
                content.write(into);
            }
            Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        };
    }
}
