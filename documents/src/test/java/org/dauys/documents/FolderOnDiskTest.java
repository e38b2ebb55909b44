package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOnDiskTest {
    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder(@TempDir Path empty) throws IOException {
        folder = Files.createDirectory(empty.resolve("election"));
    }

    @Test
    void aTextIsReadAsItIs() throws IOException {
        Files.writeString(folder.resolve("votes.csv"), "дауыс\n");

        assertThat(content("votes.csv")).isEqualTo(new Content.Held("дауыс\n"));
        assertThat(FolderOnDisk.at(folder).files()).containsExactly("votes.csv");
        assertThat(FolderOnDisk.at(folder).name()).isEqualTo("election");
    }

    @Test
    void theNameIsThatOfTheFolderHoweverItIsReached() {
        assertThat(FolderOnDisk.at(folder.resolve("..").resolve("election").resolve("."))
                        .name())
                .isEqualTo("election");
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        assertThat(FolderOnDisk.at(folder.resolve("nowhere")).files()).isEmpty();
        assertThat(FolderOnDisk.at(folder.resolve("file")).files()).isEmpty();
    }

    @Test
    void aFileThatIsNotListedIsAbsent() {
        assertThat(content("votes.csv")).isEqualTo(new Content.Absent());
        assertThat(content("../election")).isEqualTo(new Content.Absent());
    }

    @Test
    void aFileIsReadUpToTheVeryLimit() throws IOException {
        Files.writeString(folder.resolve("votes.csv"), "12345678");

        assertThat(FolderOnDisk.at(folder).content("votes.csv", 8)).isEqualTo(new Content.Held("12345678"));
        assertThat(FolderOnDisk.at(folder).content("votes.csv", 7)).isEqualTo(new Content.TooLarge());
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Files.writeString(folder.resolve("count.csv"), "x");
        Files.createSymbolicLink(folder.resolve("votes.csv"), Path.of("count.csv"));

        assertThat(content("votes.csv")).isEqualTo(new Content.Held("x"));
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Files.writeString(folder.resolveSibling("secret.csv"), "x");
        Files.createSymbolicLink(folder.resolve("votes.csv"), Path.of("..", "secret.csv"));

        assertThat(content("votes.csv")).isEqualTo(new Content.NotInFolder());
    }

    @Test
    void aLinkToNowhereOrToItselfIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("votes.csv"), Path.of("nowhere.csv"));
        Files.createSymbolicLink(folder.resolve("seats.csv"), Path.of("seats.csv"));

        assertThat(content("votes.csv")).isEqualTo(new Content.NotInFolder());
        assertThat(content("seats.csv")).isEqualTo(new Content.NotInFolder());
    }

    @Test
    void aFolderInPlaceOfAFileIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("votes.csv"));

        assertThat(content("votes.csv")).isEqualTo(new Content.NotInFolder());
    }

    @Test
    void theFirstByteThatIsNotUtf8IsNamedWithItsLine() throws IOException {
        Files.write(folder.resolve("seats.csv"), new byte[] {'a', '\r', '\n', 'b', '\r', 'c', '\n', (byte) 0xC0});
        Files.write(folder.resolve("votes.csv"), "\uFEFFвотум".getBytes(StandardCharsets.UTF_16LE));

        // Lines end with CR LF, CR and LF: three of them before the byte.
        assertThat(content("seats.csv")).isEqualTo(new Content.NotUtf8(4, "C0"));
        assertThat(content("votes.csv")).isEqualTo(new Content.NotUtf8(1, "FF"));
    }

    @Test
    void aCharacterThatIsCutOffIsNotUtf8() {
        assertThat(Content.of(new byte[] {'a', (byte) 0xD0})).isEqualTo(new Content.NotUtf8(1, "D0"));
    }

    private Content content(String file) {
        return FolderOnDisk.at(folder).content(file, 1000);
    }
}
