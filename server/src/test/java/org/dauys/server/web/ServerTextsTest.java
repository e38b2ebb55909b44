package org.dauys.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dauys.counting.acts.Role;
import org.dauys.election.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ServerTextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    static java.util.List<String> areas() {
        return Texts.AREAS;
    }

    private static Map<String, Set<String>> keys(String area, Language language) throws IOException {
        var texts = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream(
                "/org/dauys/server/%s_%s.properties".formatted(area, language.code()))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        var keys = new TreeMap<String, Set<String>>();
        for (String key : texts.stringPropertyNames()) {
            var arguments = new TreeSet<String>();
            ARGUMENT.matcher(texts.getProperty(key)).results().forEach(found -> arguments.add(found.group(1)));
            keys.put(key, arguments);
        }
        return keys;
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyTextIsThereInEveryLanguageWithTheSameArguments(String area) throws IOException {
        var english = keys(area, Language.EN);

        assertThat(english).isNotEmpty();
        assertThat(keys(area, Language.RU)).isEqualTo(english);
        assertThat(keys(area, Language.KK)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasItsName(Role role) {
        assertThat(Texts.in(Language.KK).say("role." + role.name())).isNotBlank();
    }

    @Test
    void numbersBendTheirNouns() {
        assertThat(Texts.in(Language.RU).say("accounts.caption", 22)).isEqualTo("22 записи");
        assertThat(Texts.in(Language.EN).say("accounts.caption", 1)).isEqualTo("1 account");
    }
}
