package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dauys.election.Count;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Party;
import org.dauys.election.Reserved;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The elections that are published with Dauys. */
class OurElectionsTest {
    private static final Path ELECTIONS = Path.of("..", "elections");

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(ELECTIONS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void haveNoFault(Path folder) {
        var findings = new Findings();

        var record = FolderReader.read(FolderOnDisk.at(folder), findings);

        assertThat(findings.all()).isEmpty();
        assertThat(record).isPresent();
    }

    @Test
    void theMazhilisOf2023IsReadWhole() {
        var record = read("kazakhstan-2023");

        assertThat(record.election().contests())
                .extracting(contest -> contest.seats())
                .containsExactly(69L, 29L);
        // 3,431,510 + 693,938 + 547,154 + 535,139 + 432,920 + 331,058 + 146,431 for lists = 6,118,150
        assertThat(record.votes()).containsOnlyKeys("KZ");
        var national = record.votes().sequencedValues().getFirst();
        assertThat(national.options().values().stream().mapToLong(Count::votes).sum())
                .isEqualTo(6_118_150);
        assertThat(national.options())
                .extractingByKey("AUYL")
                .extracting(Count::entry)
                .hasToString("votes.csv 3");
        assertThat(national.reserved())
                .extractingByKey(Reserved.AGAINST_ALL)
                .extracting(Count::votes)
                .isEqualTo(248_291L);
        assertThat(record.declared()).hasSize(2);
        assertThat(record.winners()).hasSize(7);
        assertThat(record.election().party("SELF").kind()).isEqualTo(Party.Kind.INDEPENDENT);
        assertThat(record.election().contests().get(1).constituencies().get(9).note())
                .hasValueSatisfying(note ->
                        assertThat(note.en()).isEqualTo("The region is inferred from the order of the numbers."));
        assertThat(record.sources()).startsWith("# ");
    }

    private static ElectionRecord read(String name) {
        var findings = new Findings();
        return FolderReader.read(FolderOnDisk.at(ELECTIONS.resolve(name)), findings)
                .orElseThrow();
    }
}
