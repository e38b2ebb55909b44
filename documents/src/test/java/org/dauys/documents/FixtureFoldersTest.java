package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dauys.election.Candidate;
import org.dauys.election.Constituency;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small folders made for the reader: good ones, and bad ones with all that is to be found in them. */
class FixtureFoldersTest {
    static List<Path> good() throws IOException {
        return Fixtures.folders("good");
    }

    static List<Path> bad() throws IOException {
        return Fixtures.folders("bad");
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodFolderIsReadWithoutAFinding(Path folder) {
        var findings = new Findings();

        var record = FolderReader.read(FolderOnDisk.at(folder), findings);

        assertThat(findings.all()).isEmpty();
        assertThat(record).isPresent();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void inABadFolderEverythingIsFoundAtOnce(Path folder) throws IOException {
        var findings = new Findings();

        var record = FolderReader.read(FolderOnDisk.at(folder), findings);

        var found = findings.all().stream().map(Fixtures::rendered).collect(Collectors.joining("\n", "", "\n"));
        assertThat(found).isEqualTo(Files.readString(folder.resolve("expected.txt")));
        assertThat(record).isEmpty();
    }

    @Test
    void tablesAndMappingsGiveTheSameRecord() {
        var record = FolderReader.read(FolderOnDisk.at(Fixtures.good("tables")), new Findings())
                .orElseThrow();
        var election = record.election();

        assertThat(election.contests().getFirst().constituencies())
                .containsExactly(
                        new Constituency("D1", new Text("Нордштадт", "Nordstadt", "Nordstadt"), 1),
                        new Constituency("D2", Text.same("Süd, West"), 1));
        assertThat(election.parties()).containsOnlyKeys("A", "B", "C", "SELF", "SENT");
        assertThat(election.party("A").name()).isEqualTo(new Text("Apples", "Яблоки", "Apples"));
        assertThat(election.party("A").brief()).isEqualTo(Text.same("Ap"));
        assertThat(election.party("A").registered()).hasValue(2);
        assertThat(election.party("B").colour()).isEqualTo("#FFDD00");
        assertThat(election.party("SELF").kind()).isEqualTo(Party.Kind.INDEPENDENT);
    }

    @Test
    void partiesWithoutAColourGetDifferentOnesByTheirOrder() {
        var parties = FolderReader.read(FolderOnDisk.at(Fixtures.good("tables")), new Findings())
                .orElseThrow()
                .election()
                .parties()
                .values();

        // A and C are the first two without a colour, B has its own, SELF is grey, SENT is the third.
        assertThat(parties)
                .extracting(Party::colour)
                .containsExactly("#0072B2", "#FFDD00", "#E69F00", "#7F7F7F", "#009E73");
    }

    @Test
    void personsAndDecisionsAreReadWithTheLineWhereTheyStand() {
        var record = FolderReader.read(FolderOnDisk.at(Fixtures.good("tables")), new Findings())
                .orElseThrow();

        assertThat(record.candidates())
                .containsEntry(
                        "D1", List.of(new Candidate("ADAM", "Adam, Ann", "A"), new Candidate("BERG", "Ben Berg", "B")));
        assertThat(record.decisions().all())
                .containsExactly(new Decision(
                        org.dauys.figures.Path.of("persons/D1/seat"),
                        List.of("ADAM", "BERG"),
                        List.of("ADAM"),
                        "Commission of Nordstadt",
                        LocalDate.of(2020, 5, 12),
                        "lot drawn in public by the youngest member",
                        Citation.of("decisions.yaml", "2")));
        assertThat(record.winners()).hasSize(3);
        assertThat(record.official()).hasSize(6);
    }
}
