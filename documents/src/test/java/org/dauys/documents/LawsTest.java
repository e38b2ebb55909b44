package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawsTest {
    private static final Path OURS = Path.of("..", "laws");
    private static final Place NAMED = new Place("election.yaml", 7);

    private final Findings findings = new Findings();

    @TempDir
    Path folder;

    @Test
    void aStatuteIsReadByItsId() throws IOException {
        var statute = Laws.in(OURS).statute("kz/elections/2022-11-18", NAMED, findings);

        assertThat(findings.all()).isEmpty();
        assertThat(statute).hasValueSatisfying(read -> assertThat(read.id()).isEqualTo("kz/elections/2022-11-18"));
    }

    @Test
    void theNearestFolderOfLawsAboveAnElectionIsFound() throws IOException {
        Path election = Files.createDirectories(folder.resolve("elections/one"));
        Path laws = Files.createDirectory(folder.resolve("laws"));

        assertThat(Laws.above(election))
                .hasValueSatisfying(found -> assertThat(found.folder()).isEqualTo(laws));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret",
                "kz/../../secret",
                "/etc/passwd",
                "kz//elections",
                "kz/elections/",
                "",
                ".",
                "KZ/elections/2022-11-18",
                "kz\\elections",
                "kz/elections/2022-11-18.yaml",
                "kz/elections/1999-01-01"
            })
    void whatIsNoIdOfAStatuteIsReportedWhereItIsWrittenWithTheIdsThereAre(String id) throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), "statute: ../secret\n");
        Path law = Files.createDirectories(folder.resolve("laws/kz/elections")).resolve("2022-11-18.yaml");
        Files.writeString(law, "statute: kz/elections/2022-11-18\n");

        var statute = Laws.in(folder.resolve("laws")).statute(id, NAMED, findings);

        assertThat(statute).isEmpty();
        assertThat(findings.all()).singleElement().satisfies(fault -> {
            assertThat(fault.code().id()).isEqualTo("L201");
            assertThat(fault.place()).isEqualTo(NAMED);
            assertThat(fault.value()).isEqualTo(id);
            assertThat(fault.details()).containsExactly("kz/elections/2022-11-18");
        });
    }

    @Test
    void onlyFilesThatCanHaveAnIdAreListed() throws IOException {
        Path laws = Files.createDirectories(folder.resolve("laws/kz"));
        for (String name : List.of("b.yaml", "a.yaml", "Upper.yaml", "note.md", ".yaml")) {
            Files.writeString(laws.resolve(name), "");
        }

        assertThat(Laws.in(folder.resolve("laws")).ids()).containsExactly("kz/a", "kz/b");
    }

    @Test
    void aFileNeedNotBeAmongLaws() throws IOException {
        Path copy = folder.resolve("copy.yaml");
        Files.copy(OURS.resolve("kz/elections/2022-11-18.yaml"), copy);

        assertThat(Laws.read(copy, findings))
                .hasValueSatisfying(read -> assertThat(read.id()).isEqualTo("kz/elections/2022-11-18"));
    }

    @Test
    void aFileThatIsNotThereOrNotTextIsReported() throws IOException {
        Path broken = folder.resolve("broken.yaml");
        Files.write(broken, new byte[] {'a', (byte) 0xFF});

        assertThat(Laws.read(broken, findings)).isEmpty();
        assertThat(Laws.read(folder.resolve("nothing.yaml"), findings)).isEmpty();
        assertThat(findings.all()).extracting(fault -> fault.code().id()).containsExactly("E105", "E101");
    }
}
