package org.dauys.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Texts for people, by key, from the files beside the classes. */
public final class Catalogue {
    private Catalogue() {}

    /** The texts of a file, by key. */
    public static Properties read(String file) {
        var texts = new Properties();
        try (InputStream bytes = Catalogue.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("The catalogue (%s) must be there.".formatted(file));
            }
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return texts;
    }
}
