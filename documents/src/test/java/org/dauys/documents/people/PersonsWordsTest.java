package org.dauys.documents.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Set;
import java.util.TreeSet;
import org.dauys.documents.Words;
import org.dauys.election.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonsWordsTest {
    private static Words words(Language language) {
        return Words.in(language, "persons_%s.properties".formatted(language.code()));
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceOnPersonsAsksForTheSameInEveryLanguage(Language language) {
        Words english = words(Language.EN);
        Words others = words(language);

        assertThat(others.keys()).isEqualTo(english.keys());
        Set<String> own = new TreeSet<>(english.keys());
        own.removeAll(Words.in(Language.EN).keys());
        for (String key : own) {
            assertThat(arguments(others, key)).as(key).isEqualTo(arguments(english, key));
        }
    }

    private static Set<String> arguments(Words words, String key) {
        return new TreeSet<>(new MessageFormat(words.pattern(key)).getArgumentNames());
    }
}
