package org.dauys.server.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.dauys.election.Language;

/** Texts of the server for people, by key: those of all its areas together, in one language. */
public final class Texts {
    /** The areas: the beginnings of the names of the files. */
    public static final List<String> AREAS =
            List.of("server", "journal", "entry", "open", "overview", "operations", "command");

    private static final Map<Language, Texts> ALL = read();

    private final Language language;
    private final Map<String, String> texts;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Texts(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Those of a language. */
    public static Texts in(Language language) {
        Texts texts = ALL.get(language);
        if (texts == null) {
            throw new IllegalStateException("There are texts in every language.");
        }
        return texts;
    }

    /** The language they are in. */
    public Language language() {
        return language;
    }

    /** The text of a key, with its arguments in it. */
    public String say(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("There must be a text (%s) in %s.".formatted(key, language));
        }
        if (arguments.length == 0) {
            return text;
        }
        MessageFormat pattern =
                patterns.computeIfAbsent(key, _ -> new MessageFormat(text, ULocale.forLocale(language.locale())));
        synchronized (pattern) { // a format of ICU keeps the formatters of its numbers as it goes
            return pattern.format(arguments);
        }
    }

    private static Map<Language, Texts> read() {
        var all = new EnumMap<Language, Texts>(Language.class);
        for (Language language : Language.values()) {
            var texts = new HashMap<String, String>();
            for (String area : AREAS) {
                Properties read = read("/org/dauys/server/%s_%s.properties".formatted(area, language.code()));
                read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
            }
            all.put(language, new Texts(language, Map.copyOf(texts)));
        }
        return all;
    }

    private static Properties read(String file) {
        var texts = new Properties();
        try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
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
