package org.dauys.documents.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dauys.documents.FindingText;
import org.dauys.documents.FindingsJson;
import org.dauys.documents.Folder;
import org.dauys.election.Language;
import org.junit.jupiter.api.Test;

/** What stands in files of traits reaches no finding, sentence, JSON, text of an object or exception. */
class WithheldTest {
    /** Marks that stand nowhere else. */
    private static final List<String> MARKS =
            List.of("qzwxfemale", "qzwx1980", "femalq", "1980-02-30", "31.12.1980", "qzwxyes", "yess", "2999-07-07");

    private static final List<String> COLUMNS =
            List.of("person", "sex", "born", "disability", "minority", "citizen", "resident_since");

    private static final List<String> GOOD = List.of("red-1", "female", "1980-05-31", "no", "no", "yes", "2001-01-01");

    private static List<String> oddTexts() {
        List<String> texts = new ArrayList<>();
        String head = String.join(",", COLUMNS) + "\n";
        for (String mark : MARKS) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                for (String shape :
                        List.of("%s", " %s", "\"%s", "\"%s\"x", "%s\u202E", "\u0007%s", "%s,%s", "%s\"\n")) {
                    List<String> row = new ArrayList<>(GOOD);
                    row.set(column, shape.replace("%s", mark));
                    texts.add(head + String.join(",", row) + "\n");
                }
            }
            texts.add(mark + "," + head + mark + "," + String.join(",", GOOD) + "\n");
            texts.add(mark + "\n");
            texts.add(head.replace(',', ';') + mark + ";\n");
            texts.add(mark + "\n" + head);
            texts.add(head + String.join(",", GOOD) + "\n" + String.join(",", GOOD) + "\n" + mark + "\n");
            texts.add(head + mark.repeat(20_000) + ",,,,,,\n");
        }
        return texts;
    }

    private static void assertSilent(String file, String text, SmallElection.Read read) {
        var said = new StringBuilder(read.toString());
        for (Language language : Language.values()) {
            said.append(FindingsJson.of(language, read.findings()));
            read.findings()
                    .forEach(finding -> said.append(FindingText.in(language).line(finding)));
        }
        for (String mark : MARKS) {
            assertThat(said.toString()).as("%s: %s", file, text).doesNotContain(mark);
        }
        read.findings().forEach(finding -> assertThat(finding.value()).isEmpty());
    }

    @Test
    void whateverStandsInOpenTraits() {
        for (String text : oddTexts()) {
            assertSilent("traits.csv", text, SmallElection.read(Map.of("traits.csv", text)));
        }
    }

    @Test
    void whateverStandsInSealedTraits() {
        SealingKey key = SealedTextTest.key(3);
        byte[] nonce = new byte[SealedText.NONCE_BYTES];
        for (String text : oddTexts()) {
            String sealed = SealedText.seal(text.getBytes(StandardCharsets.UTF_8), SmallElection.ID, key, nonce);
            Folder folder = SmallElection.folder(
                    Map.of("traits.csv", "", "people.yaml", "source: made for a test\n", "traits.sealed", sealed));

            assertSilent("traits.sealed", text, SmallElection.read(folder, Optional.of(key)));
        }
    }

    @Test
    void notEvenAByteThatCannotBeReadIsTold() {
        Map<String, byte[]> files = new TreeMap<>();
        SmallElection.FILES.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        SmallElection.PERSONS.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put("traits.csv", "person,sex\nred-1,f\u00E4male\n".getBytes(StandardCharsets.ISO_8859_1));

        var read = SmallElection.read(Folder.ofBytes(SmallElection.ID, files), Optional.empty());

        assertThat(read.findings()).extracting(SmallElection::line).containsExactly("traits.csv:2 M223  “” [E105]");
    }

    @Test
    void aFaultNamesTheColumnAndHowItIsWritten() {
        var read = SmallElection.read(Map.of(
                "traits.csv",
                "person,sex,born\nred-1,femal,1980-05-31\nred-2,male,2024-01-01\nred-2,male,\nnobody,male,\n"));

        assertThat(read.findings())
                .extracting(SmallElection::line)
                .containsExactly(
                        "traits.csv:2 M223 sex “” [R240, female, male]",
                        "traits.csv:3 M226 born “” []",
                        "traits.csv:4 M224 person “” [3]",
                        "traits.csv:5 M225 person “” []");
        assertThat(FindingText.in(Language.EN).line(read.findings().getFirst()))
                .isEqualTo("traits.csv:2: sex: What stands here is not as it must be (R240). It is personal and is not "
                        + "shown. Write it like this: female, male. (M223)");
    }

    @Test
    void withoutTheKeySealedTraitsStayClosedAndTheRestIsRead() {
        SealingKey key = SealedTextTest.key(3);
        String sealed = SealedText.seal(
                SmallElection.PERSONS.getOrDefault("traits.csv", "").getBytes(StandardCharsets.UTF_8),
                SmallElection.ID,
                key,
                new byte[SealedText.NONCE_BYTES]);
        Folder folder = SmallElection.folder(
                Map.of("traits.csv", "", "people.yaml", "source: made for a test\n", "traits.sealed", sealed));

        var closed = SmallElection.read(folder, Optional.empty()).people().orElseThrow();
        var opened = SmallElection.read(folder, Optional.of(key)).people().orElseThrow();

        assertThat(closed.traits()).isEqualTo(People.Kept.LOCKED);
        assertThat(closed.roll().traits()).isEmpty();
        assertThat(opened.traits()).isEqualTo(People.Kept.OPENED);
        assertThat(opened.roll().traits()).containsOnlyKeys("red-1", "blue-1");
    }
}
