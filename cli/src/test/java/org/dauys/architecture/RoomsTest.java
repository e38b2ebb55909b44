package org.dauys.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.module.ModuleDescriptor;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees whom. */
class RoomsTest {
    @Test
    void theRoomsThatAreBuiltAreFound() {
        var withClasses = Rooms.CLASSES.stream()
                .flatMap(type -> Room.of(type).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Room.class)));
        var withDescriptor = Rooms.modules().stream()
                .flatMap(module -> Room.ofModule(module.name()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Room.class)));

        assertThat(withClasses).isEqualTo(Room.BUILT);
        assertThat(withDescriptor).isEqualTo(Room.BUILT);
    }

    @Test
    void everyClassIsInARoom() {
        assertThat(Rooms.CLASSES.stream()
                        .filter(type -> Room.of(type).isEmpty())
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void noRoomSeesItselfThroughAnother() {
        slices().matching("org.dauys.(*)..").should().beFreeOfCycles().check(Rooms.CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void aRoomUsesOnlyWhatItMaySee(Room room) {
        var own = resideInAPackage(room.module() + "..");
        var rooms = resideInAnyPackage(
                room.seen().stream().map(seen -> seen.module() + "..").toArray(String[]::new));
        var libraries = resideInAnyPackage(
                Stream.concat(Stream.of("java", "org.jspecify.annotations"), room.libraries().stream())
                        .map(name -> name + "..")
                        .toArray(String[]::new));

        classes()
                .that(own)
                .should()
                .onlyDependOnClassesThat(own.or(rooms).or(libraries))
                .allowEmptyShould(true)
                .check(Rooms.CLASSES);
    }

    @Test
    void aModuleRequiresOnlyWhatItsRoomMaySee() {
        assertThat(Rooms.modules()).allSatisfy(module -> {
            Room room = Room.ofModule(module.name()).orElseThrow();
            var rooms = module.requires().stream()
                    .map(ModuleDescriptor.Requires::name)
                    .filter(name -> !name.equals("java.base") && !name.equals("org.jspecify"))
                    .filter(name -> !room.libraries().contains(name));

            assertThat(rooms).isSubsetOf(room.seen().stream().map(Room::module).toList());
        });
    }

    @Test
    void aModuleExportsOnlyPackagesOfItsRoom() {
        assertThat(Rooms.modules())
                .allSatisfy(module -> assertThat(module.exports())
                        .extracting(ModuleDescriptor.Exports::source)
                        .allMatch(source -> source.equals(module.name()) || source.startsWith(module.name() + ".")));
    }

    @Test
    void everyPackageSaysThatItHoldsNoNull() {
        var packages = Rooms.CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet());

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.tryGetPackageInfo())
                        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                .as(each.getName())
                                .isTrue()));
    }
}
