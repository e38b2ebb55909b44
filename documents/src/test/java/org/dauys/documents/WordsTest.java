package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dauys.election.Language;
import org.dauys.figures.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Words KK = Words.in(Language.KK);
    private static final Words RU = Words.in(Language.RU);
    private static final Words EN = Words.in(Language.EN);

    private static boolean isMessage(String key) {
        return !key.equals("date-pattern");
    }

    @Test
    void allLanguagesHaveTheSameKeys() {
        assertThat(KK.keys()).isEqualTo(EN.keys());
        assertThat(RU.keys()).isEqualTo(EN.keys());
    }

    @Test
    void allLanguagesHaveTheSamePlaceholders() {
        for (String key : EN.keys()) {
            if (isMessage(key)) {
                assertThat(KK.placeholders(key)).as(key).isEqualTo(EN.placeholders(key));
                assertThat(RU.placeholders(key)).as(key).isEqualTo(EN.placeholders(key));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyStandsTwice(Language language) throws IOException {
        List<String> keys;
        try (Stream<String> lines = Files.lines(
                Path.of("src/main/resources/org/dauys/documents/words_%s.properties".formatted(language.code())))) {
            keys = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList();
        }

        assertThat(keys)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Words.in(language).keys());
    }

    /** What stands in quotation marks after the beginning of a call, in the sources of this package. */
    private static Set<String> quoted(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/dauys/documents"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("RuleText.java")) // it has a catalogue of its own
                    .map(Counting::read)
                    .flatMap(source -> Pattern.compile(pattern).matcher(source).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUseHasAKey() throws IOException {
        assertThat(quoted("\"([a-z]+(?:-[a-z]+)*)\"")).containsAll(EN.keys());
        assertThat(EN.keys()).containsAll(quoted("(?:\\bsay|words(?:\\(\\))?\\s*\\.of)\\(\\s*\"([a-z-]+)\""));
    }

    @Test
    void anUnknownKeyIsAFault() {
        assertThatThrownBy(() -> EN.of("no-such-key")).hasMessage("There is no message no-such-key in en.");
    }

    @Test
    void aMissingArgumentIsAFault() {
        assertThatThrownBy(() -> EN.of("percent", Map.of("share", "5")))
                .hasMessage("The message percent needs [number], not [share].");
    }

    @Test
    void anotherCatalogueAddsKeysAndReplacesNone() {
        var more = new ByteArrayInputStream("hello = Сәлем".getBytes(StandardCharsets.UTF_8));
        var again = new ByteArrayInputStream("percent = x".getBytes(StandardCharsets.UTF_8));

        assertThat(KK.with(more).of("hello")).isEqualTo("Сәлем");
        assertThatThrownBy(() -> KK.with(again)).hasMessage("The key percent is taken.");
    }

    @Test
    void wholeNumbersAreGroupedAsTheLanguageDoes() {
        assertThat(KK.number(3_431_510)).isEqualTo("3\u00a0431\u00a0510");
        assertThat(RU.number(3_431_510)).isEqualTo("3\u00a0431\u00a0510");
        assertThat(EN.number(3_431_510)).isEqualTo("3,431,510");
    }

    @Test
    void sharesAreRoundedExactly() {
        var share = Fraction.of(3_431_510, 6_366_441); // 53.8999… %

        assertThat(KK.percent(share, 2)).isEqualTo("53,90\u00a0%");
        assertThat(RU.percent(share, 2)).isEqualTo("53,90\u00a0%");
        assertThat(EN.percent(share, 2)).isEqualTo("53.90%");
    }

    @Test
    void halfADigitIsRoundedUpInSize() {
        assertThat(EN.fraction(Fraction.of(1, 8), 2)).isEqualTo("0.13"); // 0.125
        assertThat(EN.fraction(Fraction.of(-1, 8), 2)).isEqualTo("-0.13");
        // 0.5 less than one part in 10^19: a double would not see it
        assertThat(EN.fraction(Fraction.of(499_999_999_999_999_999L, 1_000_000_000_000_000_000L), 0))
                .isEqualTo("0");
    }

    @Test
    void anExactFractionHasNoDigitTooMany() {
        assertThat(EN.percent(Fraction.of(5, 100))).isEqualTo("5%");
        assertThat(RU.percent(Fraction.of(7, 200))).isEqualTo("3,5\u00a0%");
        assertThat(KK.exact(Fraction.of(7, 10))).isEqualTo("0,7");
        assertThat(EN.exact(Fraction.of(1, 3))).isEqualTo("1/3");
    }

    @Test
    void sharesThatDifferDoNotLookEqual() {
        var threshold = Fraction.of(5, 100);
        var justBelow = Fraction.of(49_999, 1_000_000); // 4.9999 %, with two digits 5.00 %

        int digits = EN.digitsApart(justBelow, List.of(threshold), 4);

        assertThat(EN.fraction(justBelow, digits)).isEqualTo("0.049999");
    }

    @Test
    void daysAreWrittenOut() {
        var day = LocalDate.of(2023, 3, 27);

        assertThat(KK.date(day)).isEqualTo("2023 жылғы 27 наурыз");
        assertThat(RU.date(day)).isEqualTo("27 марта 2023 года");
        assertThat(EN.date(day)).isEqualTo("27 March 2023");
        assertThat(KK.since(day)).isEqualTo("2023 жылғы 27 наурыздан бастап");
        assertThat(RU.since(day)).isEqualTo("с 27 марта 2023 года");
        assertThat(EN.since(day)).isEqualTo("since 27 March 2023");
    }

    @Test
    void numbersAgreeWithTheirNouns() {
        assertThat(RU.of("given-at-least", Map.of("seats", 1L))).endsWith("не менее 1 мандата.");
        assertThat(RU.of("given-at-least", Map.of("seats", 2L))).endsWith("не менее 2 мандатов.");
        assertThat(RU.of("step-seats-one", Map.of("party", "А", "seats", 21L, "all", "98")))
                .isEqualTo("А: 21 мандат из 98.");
        assertThat(RU.of("step-seats-one", Map.of("party", "А", "seats", 40L, "all", "98")))
                .isEqualTo("А: 40 мандатов из 98.");
        assertThat(EN.of("step-seats-one", Map.of("party", "A", "seats", 1L, "all", "98")))
                .isEqualTo("A has 1 seat of 98.");
        assertThat(KK.of("step-seats-one", Map.of("party", "А", "seats", 40L, "all", "98")))
                .isEqualTo("А: 98 мандаттың ішінде 40 мандат.");
    }

    @Test
    void itemsAreEnumerated() {
        assertThat(KK.list(List.of("А", "Б", "В"))).isEqualTo("А, Б және В");
        assertThat(RU.list(List.of("А", "Б"))).isEqualTo("А и Б");
        assertThat(EN.either(List.of("A", "B", "C"))).isEqualTo("A, B or C");
        assertThat(EN.list(List.of("A"))).isEqualTo("A");
        assertThat(EN.list(List.of())).isEmpty();
    }

    @Test
    void aSentenceBeginsWithACapitalOfItsLanguage() {
        assertThat(KK.capital("іс")).isEqualTo("Іс");
        assertThat(EN.capital("it is")).isEqualTo("It is"); // not İ, as in Turkish
        assertThat(EN.capital("")).isEmpty();
    }
}
