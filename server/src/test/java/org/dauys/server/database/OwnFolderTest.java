package org.dauys.server.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFileInItsPlaceIsSaidToBeOne() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");

        assertThatThrownBy(() -> OwnFolder.make(file))
                .isInstanceOf(IOException.class)
                .hasMessage("The folder (%s) cannot be made or kept to its owner: it is a file.", file);
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedWithTheReason() {
        Path impossible = Path.of("/proc/dauys");

        assertThatThrownBy(() -> OwnFolder.make(impossible))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("(/proc/dauys)", "not possible: /proc");
    }
}
