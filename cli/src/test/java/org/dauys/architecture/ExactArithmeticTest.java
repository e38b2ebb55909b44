package org.dauys.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No count passes through a binary fraction. */
class ExactArithmeticTest {
    @Test
    void noRoomBelowDocumentsHasFloatingPointNumbers() {
        List<JavaClass> exact = Rooms.CLASSES.stream()
                .filter(type -> Room.in(Room.BELOW_DOCUMENTS, type))
                .toList();

        assertThat(exact).isNotEmpty();
        assertThat(exact).flatExtracting(FloatingPoint::in).isEmpty();
    }

    /** The division, what it is converted from and to, and where it is kept between. */
    @Test
    void floatingPointNumbersAreSeenWithinAMethod() {
        var culprit = new ClassFileImporter().importClass(Culprit.class);

        assertThat(FloatingPoint.in(culprit))
                .filteredOn(line -> line.contains("floating"))
                .hasSizeGreaterThan(4)
                .anyMatch(line -> line.endsWith("DDIV"));
    }
}
