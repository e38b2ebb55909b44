package org.dauys.documents.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.documents.Laws;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.Seating;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.junit.jupiter.api.Test;

class ElectedPlacesTest {
    @Test
    void theSeatsOfTaiwanIn2020GoToThePersonsOfTheOfficialReport() throws IOException {
        var findings = new Findings();
        var folder = FolderOnDisk.at(Path.of("..", "elections", "taiwan-2020"));
        var record = FolderReader.read(folder, findings).orElseThrow();
        var laws = Laws.in(Path.of("..", "laws"));
        var statute = laws.statute(record.election().statute(), new Place("election.yaml", 0), findings)
                .orElseThrow();
        var law = laws.persons(statute, findings).orElseThrow().applied();
        var people =
                PeopleReader.read(folder, record, Optional.empty(), findings).orElseThrow();
        var settled = (Outcome.Settled) Application.apply(statute, record, Reasoning.silent());

        var seating = Seating.of(
                law, settled.result(), record.election().bodies().getFirst(), people.roll(), Reasoning.silent());

        assertThat(findings.all()).isEmpty();
        List<String> seated = new ArrayList<>();
        for (int seat = 1; seat <= 34; seat++) {
            seated.add(seating.holder(seat).orElseThrow().value());
        }
        // The first thirteen of the Democratic Progressive Party hold six women: place 13 gives way to place 16.
        assertThat(seated).contains("dpp-16").doesNotContain("dpp-13");
        assertThat(people.elected()).extracting(People.Elected::person).containsExactlyInAnyOrderElementsOf(seated);
    }
}
