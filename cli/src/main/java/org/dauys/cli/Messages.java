package org.dauys.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.dauys.election.Language;

/** What the command line itself says, in one language; {@code messages_kk}, {@code _ru} and {@code _en} hold it. */
final class Messages {
    private final Properties texts;

    private Messages(Properties texts) {
        this.texts = texts;
    }

    /** The messages in a language. */
    static Messages in(Language language) {
        String name = "messages_%s.properties".formatted(language.code());
        var texts = new Properties();
        try (InputStream file =
                Optional.ofNullable(Messages.class.getResourceAsStream(name)).orElseThrow()) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
        return new Messages(texts);
    }

    /**
     * A message.
     *
     * @param values what stands for {@code {0}}, {@code {1}} and so on
     * @throws IllegalArgumentException if there is no such message
     */
    String text(String key, Object... values) {
        String text = Optional.ofNullable(texts.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("There must be a message %s.".formatted(key)));
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }
}
