package org.dauys.documents.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dauys.documents.FolderOnDisk;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {
    private static final byte[] NONCE = new byte[SealedText.NONCE_BYTES];

    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        folder = temporary.resolve(SmallElection.ID);
        Map<String, String> files = new TreeMap<>(SmallElection.FILES);
        files.putAll(SmallElection.PERSONS);
        files.put("people.yaml", "source: made for a test\ntraits: sealed\n");
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
    }

    private Optional<Integer> seal(int key, Findings findings) throws IOException {
        return Sealing.seal(folder, SmallElection.record(), SealedTextTest.key(key), NONCE, findings);
    }

    @Test
    void openTraitsAreReplacedBySealedOnes() throws IOException {
        var findings = new Findings();

        assertThat(seal(1, findings)).contains(2);

        assertThat(findings.all()).isEmpty();
        assertThat(folder.resolve("traits.csv")).doesNotExist();
        var read = SmallElection.read(FolderOnDisk.at(folder), Optional.of(SealedTextTest.key(1)));
        assertThat(read.people().orElseThrow().roll().traits()).containsOnlyKeys("red-1", "blue-1");
    }

    @Test
    void nothingIsChangedIfAnyFileOfPersonsHasAFault() throws IOException {
        Files.writeString(folder.resolve("traits.csv"), "person,sex\nred-1,femal\n");
        var findings = new Findings();

        assertThat(seal(1, findings)).isEmpty();

        assertThat(findings.all()).extracting(Finding::code).containsExactly(PeopleCode.TRAIT_FAULT);
        assertThat(folder.resolve("traits.csv")).exists();
        assertThat(folder.resolve("traits.sealed")).doesNotExist();
    }

    @Test
    void sealedTraitsAreReplacedOnlyByWhoCanOpenThem() throws IOException {
        seal(1, new Findings());
        Files.writeString(folder.resolve("traits.csv"), "person,sex\nred-1,female\n");
        var findings = new Findings();

        assertThat(seal(2, findings)).isEmpty();
        assertThat(findings.all()).extracting(Finding::code).containsExactly(PeopleCode.OTHER_KEY);
        assertThat(seal(1, new Findings())).contains(1);
    }

    @Test
    void aKeyIsHandedOnWithinTheFolderOrItsRepository() throws IOException {
        assertThat(Sealing.isHandedOn(folder.resolve("key"), folder)).isTrue();
        assertThat(Sealing.isHandedOn(folder.resolve("lists/../key"), folder)).isTrue();
        assertThat(Sealing.isHandedOn(temporary.resolve("key"), folder)).isFalse();
        Files.createSymbolicLink(temporary.resolve("link"), folder);
        assertThat(Sealing.isHandedOn(temporary.resolve("link/key"), folder)).isTrue();

        Files.writeString(temporary.resolve(".git"), "gitdir: elsewhere\n");

        assertThat(Sealing.isHandedOn(temporary.resolve("key"), folder)).isTrue();
        assertThat(Sealing.isHandedOn(temporary.resolveSibling("key"), folder)).isFalse();
    }
}
