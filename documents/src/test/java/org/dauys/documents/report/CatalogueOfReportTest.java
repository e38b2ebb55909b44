package org.dauys.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dauys.documents.Words;
import org.dauys.election.Language;
import org.junit.jupiter.api.Test;

class CatalogueOfReportTest {
    private static final Pattern USED = Pattern.compile("say\\((?:[^\"()]*\\? )?\"([a-z.-]+)\"(?: : \"([a-z.-]+)\")?");

    private static Set<String> own(Language language) {
        Set<String> own = new TreeSet<>(Telling.words(language).keys());
        own.removeAll(Words.in(language).keys());
        return own;
    }

    @Test
    void allLanguagesHaveTheSameMessages() {
        assertThat(own(Language.KK)).isEqualTo(own(Language.EN));
        assertThat(own(Language.RU)).isEqualTo(own(Language.EN));
    }

    @Test
    void aMessageNamesTheSameArgumentsInEveryLanguage() {
        for (String key : own(Language.EN)) {
            assertThat(arguments(Language.KK, key)).as(key).isEqualTo(arguments(Language.EN, key));
            assertThat(arguments(Language.RU, key)).as(key).isEqualTo(arguments(Language.EN, key));
        }
    }

    private static Set<String> arguments(Language language, String key) {
        String pattern = Telling.words(language).pattern(key);
        return new MessageFormat(pattern, ULocale.forLocale(language.locale())).getArgumentNames();
    }

    @Test
    void everyMessageThatTemplatesSayIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String folder : List.of("src/main/jte", "src/main/java/org/dauys/documents/report")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.forEach(file -> used(file, used));
            }
        }

        assertThat(own(Language.EN)).containsAll(used);
    }

    private static void used(Path file, Set<String> into) {
        try {
            USED.matcher(Files.readString(file)).results().forEach(found -> {
                for (int i = 1; i <= 2; i++) {
                    if (found.group(i) != null && !found.group(i).endsWith(".")) {
                        into.add("report." + found.group(i));
                    }
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
