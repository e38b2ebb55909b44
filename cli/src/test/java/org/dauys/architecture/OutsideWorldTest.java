package org.dauys.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What lower rooms get as an argument or never see: time, chance, the reader's language, the process, files. */
class OutsideWorldTest {
    /** Where values of the JDK live that depend on nothing outside; of {@code java.io}, the readers of text in memory. */
    private static final Set<String> WITHIN_MEMORY = Set.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.nio",
            "java.nio.charset",
            "java.security",
            "java.security.spec",
            "java.text",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "javax.crypto",
            "javax.crypto.spec");

    private static final Set<String> TEXT_IN_MEMORY = Set.of(
            "java.io.IOException",
            "java.io.Reader",
            "java.io.Serializable",
            "java.io.StringReader",
            "java.io.StringWriter",
            "java.io.UncheckedIOException",
            "java.io.Writer");

    @Test
    void lowerRoomsNeverReadTheClock() {
        never("read the clock", Ambient::time);
    }

    @Test
    void lowerRoomsLeaveNothingToChance() {
        never("draw at random", Ambient::chance);
    }

    @Test
    void lowerRoomsNeverTouchTheProcess() {
        never("touch the process or its console", Ambient::process);
    }

    @Test
    void lowerRoomsSpeakTheLanguageTheyAreGiven() {
        never("speak the language of the machine", Ambient::language);
    }

    @Test
    void onlyMessagesToProgrammersAreFormattedWithoutALanguage() {
        assertThat(Rooms.CLASSES.stream()
                        .filter(type -> Room.in(Room.BELOW_CLI, type))
                        .flatMap(type -> Formats.speaking(type).stream()))
                .isEmpty();
    }

    @Test
    void roomsBelowDocumentsHaveNoFilesAndNoNetwork() {
        noClasses()
                .that(DescribedPredicate.describe("are below documents", type -> Room.in(Room.BELOW_DOCUMENTS, type)))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "reach outside the memory",
                        type -> type.getPackageName().startsWith("java")
                                && !WITHIN_MEMORY.contains(type.getPackageName())
                                && !TEXT_IN_MEMORY.contains(type.getName())))
                .check(Rooms.CLASSES);
    }

    /** Code that does what is forbidden, so that rules that see nothing are noticed. */
    @Test
    void theRulesSeeWhatTheyForbid() {
        assertThat(Culprit.accesses(Ambient::time)).hasSize(4);
        assertThat(Culprit.accesses(Ambient::chance)).hasSize(4);
        assertThat(Culprit.accesses(Ambient::process)).hasSize(3);
        assertThat(Culprit.accesses(Ambient::language)).hasSize(5);
        assertThat(Formats.speaking(new ClassFileImporter().importClass(Culprit.class)))
                .containsExactly(Culprit.class.getName() + ".language");
    }

    private static void never(String deed, Predicate<AccessTarget> forbidden) {
        noClasses()
                .that(DescribedPredicate.describe("are below cli", type -> Room.in(Room.BELOW_CLI, type)))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(deed, access -> forbidden.test(access.getTarget())))
                .check(Rooms.CLASSES);
    }
}
