package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;

/** Folders of the size of a country's councils, good and hostile; the tests run in a heap of one gigabyte. */
class LargeFolderTest {
    private static final int CONSTITUENCIES = 8_000;
    private static final int PARTIES = 3_000;
    private static final int LISTS = 20;

    @Test
    void thousandsOfConstituenciesAndPartiesAreRead() {
        var findings = new Findings();

        var record = FolderReader.read(Folder.of("large", folder("C%d,P%d,%d")), findings);

        assertThat(findings.all()).isEmpty();
        assertThat(record).hasValueSatisfying(read -> {
            assertThat(read.votes()).hasSize(CONSTITUENCIES);
            assertThat(read.election().parties()).hasSize(PARTIES);
        });
    }

    @Test
    void whenEveryRowIsWrongTenThousandFindingsAreKeptAndOneSaysSo() {
        var findings = new Findings();

        FolderReader.read(Folder.of("large", folder("c%d,Q%d,-%d")), findings);

        assertThat(findings.size()).isEqualTo(10_001);
    }

    @Test
    void aDeepPathIsNoQuestion() {
        var findings = new Findings();
        var texts = folder("C%d,P%d,%d");
        texts.put("decisions.yaml", "decisions: [{question: " + "a/".repeat(1_000_000) + "a}]\n");

        FolderReader.read(Folder.of("large", texts), findings);

        assertThat(findings.all()).extracting(finding -> finding.code().id()).contains("E501");
    }

    private static Map<String, String> folder(String row) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("election.yaml", """
                election: large
                title: { kk: Large, ru: Large, en: Large }
                date: 2020-05-10
                statute: xx/acts/2020-01-01
                bodies:
                  councils: { title: { kk: Councils, ru: Councils, en: Councils }, seats: 8000 }
                contests:
                  lists:
                    title: { kk: Lists, ru: Lists, en: Lists }
                    body: councils
                    section: list
                    constituencies: constituencies.csv
                parties: parties.csv
                """);
        var constituencies = new StringBuilder("contest,constituency,title,seats\n");
        var votes = new StringBuilder("constituency,party,votes\n");
        for (int i = 0; i < CONSTITUENCIES; i++) {
            constituencies.append("lists,C%d,Constituency %d,1\n".formatted(i, i));
            for (int j = 0; j < LISTS; j++) {
                votes.append(row.formatted(i, (i + j) % PARTIES, i + j)).append('\n');
            }
        }
        var parties = new StringBuilder("party,name\n");
        for (int i = 0; i < PARTIES; i++) {
            parties.append("P%d,Party %d\n".formatted(i, i));
        }
        texts.put("constituencies.csv", constituencies.toString());
        texts.put("parties.csv", parties.toString());
        texts.put("votes.csv", votes.toString());
        texts.put("SOURCE.md", "Invented for a test.\n");
        return texts;
    }
}
