package org.dauys.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which Dauys this is. */
final class Version {
    private Version() {}

    /** The version that the build gave it, e.g. {@code 0.1.0}. */
    static String ofThis() {
        try (InputStream file = Optional.ofNullable(Version.class.getResourceAsStream("version.txt"))
                .orElseThrow()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
