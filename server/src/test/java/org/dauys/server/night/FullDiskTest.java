package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dauys.server.Forked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of PostgreSQL has no room left while people type. */
class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void aTableThatCannotGrowTakesNoActsUntilThereIsRoom() throws IOException, InterruptedException {
        nothingIsLostWithoutRoomFor(FullDisk.Want.TABLE);
    }

    @Test
    void aPostgresqlThatEndsBecauseItCannotWriteAheadComesBackWhenThereIsRoom()
            throws IOException, InterruptedException {
        nothingIsLostWithoutRoomFor(FullDisk.Want.WRITE_AHEAD_LOG);
    }

    private void nothingIsLostWithoutRoomFor(FullDisk.Want want) throws IOException, InterruptedException {
        List<String> alone = SmallDisk.alone(Files.createDirectory(folder.resolve("tried")));
        Path errors = folder.resolve("errors.txt");
        List<String> disk = List.of(
                FullDisk.class.getName(),
                Files.createDirectory(folder.resolve("disk")).toString(),
                want.name());

        int code = Forked.start(alone, disk, Map.of(), errors, _ -> {}).end();

        assertThat(code).as(() -> said(errors)).isZero();
    }

    private static String said(Path errors) {
        try {
            return Files.readString(errors);
        } catch (IOException fault) {
            return fault.toString();
        }
    }
}
