package org.dauys.server;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the server may see, and that no other room sees the server or what it is built with. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dauys");

    @Test
    void noOtherRoomSeesTheServerOrSpring() {
        noClasses()
                .that(resideInAPackage("org.dauys..").and(resideOutsideOfPackages("org.dauys.server..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dauys.server..", "org.springframework..", "jakarta..", "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void theServerDoesNotKnowTheCommands() {
        noClasses()
                .that()
                .resideInAPackage("org.dauys.server..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dauys.cli..")
                .check(CLASSES);
    }

    @Test
    void noPackageOfTheServerSeesItselfThroughAnother() {
        slices().matching("org.dauys.server.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage("org.dauys.server.pages.."), alwaysTrue())
                .as("no package of the server sees itself through another, but for what templates show")
                .check(CLASSES);
    }

    @Test
    void theTimeComesFromTheOneClock() {
        noClasses()
                .that(resideInAPackage("org.dauys.server.."))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysThatItHoldsNoNull() {
        var packages = CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("org.dauys.server")
                        && !type.getPackageName().startsWith("org.dauys.server.pages"))
                .map(JavaClass::getPackage)
                .collect(Collectors.toSet());

        assertThat(packages)
                .hasSizeGreaterThan(3)
                .allSatisfy(each -> assertThat(each.tryGetPackageInfo())
                        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                .as(each.getName())
                                .isTrue()));
    }
}
