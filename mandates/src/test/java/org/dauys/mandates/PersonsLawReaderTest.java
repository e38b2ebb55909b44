package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dauys.reading.Findings;
import org.dauys.statute.StatuteReader;
import org.junit.jupiter.api.Test;

class PersonsLawReaderTest {
    @Test
    void theActOfKazakhstanIsReadUnderFourReadings() throws IOException {
        PersonsLaw.Readings readings = read("kz/elections/2022-11-18");

        assertThat(readings.others()).hasSize(3);
        assertThat(readings.applied().group("quota").categories())
                .containsExactly(new Category.Women(), new Category.YoungerThan(29), new Category.WithDisability());
        assertThat(readings.others().getLast().group("quota").categories()).contains(new Category.YoungerThan(35));
        assertThat(readings.others().getLast().unlike(readings.applied()))
                .extracting(PersonsLaw.Reading::value)
                .containsExactly("35", "down");
    }

    @Test
    void theActOfTaiwanSeatsInTheOrderOfTheListAndSkips() throws IOException {
        PersonsLaw law = read("tw/legislative-yuan/2005-06-10").applied();

        assertThat(law.section("party-list").orElseThrow().seating())
                .hasExactlyElementsOfTypes(SeatingRule.InListOrder.class, SeatingRule.SkipForGroup.class);
    }

    private static PersonsLaw.Readings read(String id) throws IOException {
        var findings = new Findings();
        Path laws = Path.of("..", "laws");
        String statute = Files.readString(laws.resolve(id + ".yaml"));
        String persons = Files.readString(laws.resolve(id + ".persons.yaml"));
        var read = StatuteReader.read(id, id, statute, findings)
                .flatMap(law -> PersonsLawReader.read(law, id + ".persons.yaml", persons, findings));
        assertThat(findings.all()).isEqualTo(List.of());
        return read.orElseThrow();
    }
}
