package org.dauys.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, 0/000",
        "0, 0, 1, 0/000.p/1",
        "1, 999, 255, 1/999.p/255",
        "-1, 1234067, 256, entries/x001/x234/067",
        "63, 1000, 256, 63/x001/000",
        "0, 9223372036854775, 256, 0/x009/x223/x372/x036/x854/775"
    })
    void aTileHasAnAddress(int level, long number, int width, String path) {
        var tile = new Tile(level, number, width);

        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.read(path)).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/0",
                "0/x000/001",
                "0/x001",
                "64/000",
                "00/000",
                "-1/000",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/257",
                "0/000.p/",
                "0/000/",
                "0/001/002",
                "0/000.p/01",
                "0/../000",
                "entries/000.p/999",
                "0/x999/x999/x999/x999/x999/x999/999"
            })
    void whatIsNoAddressOfATileIsNotRead(String path) {
        assertThat(Tile.read(path)).isEmpty();
    }

    @Test
    void nonsenseIsNoTile() {
        assertThatThrownBy(() -> new Tile(64, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(-2, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tile(0, 0, 257)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void seventyThousandEntriesHaveTheTilesOfTheSpecification() {
        // 70,000 = 273 * 256 + 112; 273 = 256 + 17; 1 at the level above.
        assertThat(Tile.of(0, 70_000)).hasSize(274).last().isEqualTo(new Tile(0, 273, 112));
        assertThat(Tile.of(Tile.ENTRIES, 70_000)).hasSize(274).last().isEqualTo(new Tile(-1, 273, 112));
        assertThat(Tile.of(1, 70_000)).containsExactly(new Tile(1, 0, 256), new Tile(1, 1, 17));
        assertThat(Tile.of(2, 70_000)).containsExactly(new Tile(2, 0, 1));
        assertThat(Tile.of(3, 70_000)).isEmpty();
        assertThat(Tile.of(0, 256)).containsExactly(new Tile(0, 0, 256));
    }

    @Test
    void theHashesOfATileAreRootsOfFullSubtrees() {
        var journal = Journal.open(new MemoryStorage(), Logs.SIGNER.stamps());
        journal.append(Logs.entries(0, 600));
        var leaves = Logs.leaves(600);

        byte[] above = journal.tile(new Tile(1, 0, 2), 600).orElseThrow();
        byte[] last = journal.tile(new Tile(0, 2, 88), 600).orElseThrow();

        assertThat(hash(above, 0)).isEqualTo(Logs.root(leaves.subList(0, 256)));
        assertThat(hash(above, 1)).isEqualTo(Logs.root(leaves.subList(256, 512)));
        assertThat(above).hasSize(64);
        assertThat(IntStream.range(0, 88).mapToObj(each -> hash(last, each))).isEqualTo(leaves.subList(512, 600));
    }

    @Test
    void entriesAreBundledBehindTheirLengths() {
        var journal = Journal.open(new MemoryStorage(), Logs.SIGNER.stamps());
        var longest = new byte[Journal.LONGEST_ENTRY];
        journal.append(List.of(Logs.bytes("ab"), longest));

        byte[] bundle = journal.tile(new Tile(Tile.ENTRIES, 0, 2), 2).orElseThrow();

        assertThat(bundle).startsWith(0, 2, 'a', 'b', 0xff, 0xff).hasSize(2 + 2 + 2 + 65_535);
    }

    @Test
    void aTileThatTheLogDoesNotFillIsNotThere() {
        var journal = Journal.open(new MemoryStorage(), Logs.SIGNER.stamps());
        journal.append(Logs.entries(0, 300));

        assertThat(journal.tile(new Tile(0, 1, 44), 300)).isPresent();
        assertThat(journal.tile(new Tile(0, 1, 45), 300)).isEmpty();
        assertThat(journal.tile(new Tile(0, 1, 44), 299)).isEmpty();
        assertThat(journal.tile(new Tile(0, 1, 44), 301)).isEmpty();
        assertThat(journal.tile(new Tile(1, 0, 1), 300)).isPresent();
        assertThat(journal.tile(new Tile(1, 0, 2), 300)).isEmpty();
        assertThat(journal.tile(new Tile(8, 0, 1), 300)).isEmpty();
        assertThat(journal.tile(new Tile(63, 0, 1), 300)).isEmpty();
        assertThat(journal.tile(new Tile(0, Long.MAX_VALUE, 1), 300)).isEmpty();
    }

    private static Hash hash(byte[] tile, int position) {
        return Hash.of(Arrays.copyOfRange(tile, position * 32, position * 32 + 32));
    }
}
