package org.dauys.documents.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.Refusal;
import org.dauys.counting.acts.RefusalCode;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.documents.Catalogue;
import org.dauys.election.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActWordsTest {
    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        Stream.of(
                        Arrays.stream(RefusalCode.values()).map(RefusalCode::id),
                        Arrays.stream(Role.values()).map(role -> "role." + role.name()),
                        Arrays.stream(Stage.values()).map(stage -> "stage." + stage.name()),
                        Arrays.stream(Kind.values()).map(kind -> "kind." + kind.name()))
                .flatMap(some -> some)
                .forEach(keys::add);
        return keys;
    }

    private static Set<String> arguments(Language language, String key) {
        String pattern =
                Catalogue.read("acts_" + language.code() + ".properties").getProperty(key, "");
        return new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
    }

    @ParameterizedTest
    @EnumSource
    void everythingHasAWordAndNothingElseHas(Language language) {
        assertThat(Catalogue.read("acts_" + language.code() + ".properties").stringPropertyNames())
                .isEqualTo(keys());
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceNamesTheSameInEveryLanguage(RefusalCode code) {
        Set<String> english = arguments(Language.EN, code.id());

        assertThat(arguments(Language.KK, code.id())).isEqualTo(english);
        assertThat(arguments(Language.RU, code.id())).isEqualTo(english);
    }

    @Test
    void aRefusalSaysTheStageInItsWord() {
        var refusal = Refusal.of(RefusalCode.NOT_IN_STAGE, "ALA/17", "QUARANTINED");

        assertThat(List.of(
                        ActWords.in(Language.EN).of(refusal),
                        ActWords.in(Language.RU).of(refusal),
                        ActWords.in(Language.KK).of(refusal)))
                .containsExactly(
                        "This cannot be done with the protocol of ALA/17: it is set aside.",
                        "С протоколом участка ALA/17 этого сделать нельзя: он в состоянии «отложен».",
                        "ALA/17 хаттамасымен бұлай істеуге болмайды: оның күйі — «шетке қойылды».");
    }

    @Test
    void aRefusalForAnotherAreaNamesTheAreas() {
        var refusal = Refusal.of(RefusalCode.OUTSIDE_AREA, "aigul", "ABAI", "ALA");

        assertThat(ActWords.in(Language.EN).of(refusal)).isEqualTo("“aigul” may do this only in ABAI, ALA.");
    }
}
