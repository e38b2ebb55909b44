package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dauys.documents.night.NightFileCode;
import org.dauys.documents.people.PeopleCode;
import org.dauys.documents.rehearsal.RehearsalCode;
import org.dauys.election.Language;
import org.dauys.mandates.PersonsCode;
import org.dauys.mandates.SeatingCode;
import org.dauys.mandates.registration.RegistrationCode;
import org.dauys.mandates.term.TermCode;
import org.dauys.protocol.FormCode;
import org.dauys.reading.Code;
import org.dauys.reading.Finding;
import org.dauys.reading.Place;
import org.dauys.reading.ReadingCode;
import org.dauys.statute.StatuteCode;
import org.dauys.tabulation.NightCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTextTest {
    static Stream<Code> codes() {
        return Stream.of(
                        ReadingCode.values(),
                        StatuteCode.values(),
                        FormCode.values(),
                        FolderCode.values(),
                        NightCode.values(),
                        RehearsalCode.values(),
                        NightCode.values(),
                        NightFileCode.values(),
                        PersonsCode.values(),
                        RegistrationCode.values(),
                        SeatingCode.values(),
                        TermCode.values(),
                        PeopleCode.values())
                .flatMap(Stream::<Code>of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeSaysTheSameInEveryLanguage(Code code) {
        for (String ending : FindingText.ENDINGS) {
            var key = code.id() + ending;
            var english = arguments(catalogue(Language.EN), key);
            assertThat(arguments(catalogue(Language.KK), key)).as("%s kk", key).isEqualTo(english);
            assertThat(arguments(catalogue(Language.RU), key)).as("%s ru", key).isEqualTo(english);
        }
        for (Language language : Language.values()) {
            assertThat(catalogue(language).getProperty(code.id()))
                    .as("%s %s", code, language)
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceBelongsToACodeThatIsNotThere(Language language) {
        var known = new TreeSet<>();
        codes().forEach(code -> FindingText.ENDINGS.forEach(ending -> known.add(code.id() + ending)));

        assertThat(known).containsAll(catalogue(language).stringPropertyNames());
    }

    private static Properties catalogue(Language language) {
        return Catalogue.read("findings_" + language.code() + ".properties");
    }

    /** What a sentence asks for; a number may be asked for as such, on account of the form of the noun beside it. */
    private static Set<String> arguments(Properties catalogue, String key) {
        if (!catalogue.containsKey(key)) {
            return Set.of("no sentence");
        }
        return new TreeSet<>(new MessageFormat(catalogue.getProperty(key, "")).getArgumentNames());
    }

    @Test
    void aLineNamesThePlaceTheFieldAndTheCode() {
        var finding =
                new Finding(FolderCode.UNKNOWN_PARTY, new Place("votes.csv", 12), "party", "AMANTA", List.of("AMANAT"));

        assertThat(FindingText.in(Language.EN).line(finding))
                .isEqualTo(
                        "votes.csv:12: party: The election has no party “AMANTA”. Perhaps “AMANAT” was meant. (E304)");
        assertThat(FindingText.in(Language.RU).line(finding))
                .isEqualTo(
                        "votes.csv:12: party: В этих выборах нет партии «AMANTA». Возможно, имелась в виду «AMANAT». (E304)");
        assertThat(FindingText.in(Language.KK).line(finding))
                .isEqualTo(
                        "votes.csv:12: party: Бұл сайлауда «AMANTA» партиясы жоқ. Бәлкім, «AMANAT» айтылмақ болды. (E304)");
    }

    @Test
    void aFaultOfAWholeFileHasNoLine() {
        var finding = new Finding(FolderCode.FILE_MISSING, new Place("SOURCE.md", 0), "", "", List.of());

        assertThat(FindingText.in(Language.EN).line(finding)).isEqualTo("SOURCE.md: The file is missing. (E101)");
    }

    @Test
    void aSentenceThatNeedsADetailIsLeftOutWithoutIt() {
        var finding = new Finding(FolderCode.UNKNOWN_PARTY, new Place("votes.csv", 12), "party", "XYZ", List.of());

        assertThat(FindingText.in(Language.EN).sentences(finding)).isEqualTo("The election has no party “XYZ”.");
    }

    @Test
    void theNounAgreesWithItsNumber() {
        assertThat(FindingText.in(Language.RU).sentences(fields("1"))).startsWith("В строке 1 поле,");
        assertThat(FindingText.in(Language.RU).sentences(fields("3"))).startsWith("В строке 3 поля,");
        assertThat(FindingText.in(Language.RU).sentences(fields("5"))).startsWith("В строке 5 полей,");
        assertThat(FindingText.in(Language.KK).sentences(fields("5"))).startsWith("Жолда 5 өріс бар,");
        assertThat(FindingText.in(Language.EN).sentences(fields("1"))).startsWith("The row has 1 field;");
    }

    private static Finding fields(String count) {
        return new Finding(ReadingCode.CSV_FIELD_COUNT, new Place("votes.csv", 2), "", count, List.of("4"));
    }

    @Test
    void aValueIsShownShortAndCannotChangeTheLine() {
        assertThat(FindingText.visible("a\u001B[31mb\u202Ec\n")).isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFD");
        assertThat(FindingText.visible("ә".repeat(121))).isEqualTo("ә".repeat(120) + "…");
        assertThat(FindingText.visible("😀".repeat(121))).isEqualTo("😀".repeat(120) + "…");
        assertThat(FindingText.visible("😀".repeat(120))).isEqualTo("😀".repeat(120));
    }

    @Test
    void aCodeWithoutASentenceIsRefused() {
        Code unheardOf = () -> "Z999";
        var finding = new Finding(unheardOf, new Place("votes.csv", 2), "", "", List.of());

        assertThatThrownBy(() -> FindingText.in(Language.EN).sentences(finding))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Z999");
    }
}
