package org.dauys.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dauys.protocol.Form;
import org.dauys.protocol.FormReader;
import org.dauys.reading.Findings;

/** A folder of forms of protocols: the form {@code kz/2023/mazhilis-list} is its file {@code kz/2023/mazhilis-list.yaml}. */
public final class Forms {
    /** The name of such a folder beside the laws. */
    public static final String FOLDER = "forms";

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");
    private static final String ENDING = ".yaml";

    private final Path folder;

    private Forms(Path folder) {
        this.folder = folder;
    }

    /** The forms beside a folder of laws. */
    public static Forms beside(Laws laws) {
        return new Forms(laws.folder().toAbsolutePath().resolveSibling(FOLDER));
    }

    /**
     * The form of an id.
     *
     * @param findings receives what is wrong with its file
     * @return the form, if there is one without faults
     */
    public Optional<Form> form(String id, Findings findings) {
        Path file = folder.resolve(id + ENDING);
        if (!ID.matcher(id).matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return FormReader.read(id, file.toString(), Files.readString(file, StandardCharsets.UTF_8), findings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
