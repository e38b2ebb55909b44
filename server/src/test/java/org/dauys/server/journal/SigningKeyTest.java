package org.dauys.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.dauys.journal.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {
    @TempDir
    private Path data;

    @Test
    void aKeyIsMadeAtTheFirstStartAndIsTheSameAtTheNext() throws IOException {
        Signer first = LogFolder.of(data).signer("", "dauys.example/log");
        Signer second = LogFolder.of(data).signer("", "another.example/log");

        assertThat(second.verifier()).isEqualTo(first.verifier());
        assertThat(first.verifier().name()).isEqualTo("dauys.example/log");
        assertThat(LogFolder.of(data).existingSigner("").verifier()).isEqualTo(first.verifier());
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        LogFolder.of(data).signer("", "dauys.example/log");
        Path file = data.resolve("secrets/log-key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.resolveSibling(""))) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
    void aKeyThatOthersReadOrWriteIsNotUsed(String permissions) throws IOException {
        LogFolder.of(data).signer("", "dauys.example/log");
        Files.setPosixFilePermissions(data.resolve("secrets/log-key"), PosixFilePermissions.fromString(permissions));

        assertThatThrownBy(() -> LogFolder.of(data).signer("", "dauys.example/log"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void aKeyOfAnotherPlaceIsReadAndNeverMade() throws IOException {
        Path file = data.resolve("elsewhere");
        assertThatThrownBy(() -> LogFolder.of(data).signer(file.toString(), "dauys.example/log"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not there");
        assertThat(file).doesNotExist();

        Signer made = Logbook.SIGNER;
        Files.writeString(file, made.secret());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));

        assertThat(LogFolder.of(data).signer(file.toString(), "x").verifier()).isEqualTo(made.verifier());
        assertThat(data.resolve("secrets")).doesNotExist();
    }

    @Test
    void whatIsNoKeyIsNamedAndNotRepeated() throws IOException {
        Path file = data.resolve("no-key");
        Files.writeString(file, "SECRET");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThatThrownBy(() -> LogFolder.of(data).existingSigner(file.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no-key")
                .message()
                .doesNotContain("SECRET");
    }
}
