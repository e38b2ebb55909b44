package org.dauys.server.web.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A map on which every area is a tile of the same size, roughly where it lies.
 *
 * @param width of the picture
 * @param height of the picture
 * @param tiles the tiles, from the north-west, row by row
 */
public record TileMap(int width, int height, List<Tile> tiles) {
    /** The side of a tile. */
    public static final int SIDE = 100;

    private static final int STEP = 108;
    private static final int COLUMNS = 7;

    /** How many shades there are. */
    private static final int SHADES = 5;

    /** The columns and rows of the regions of Kazakhstan since 2022; stations abroad stand apart. */
    private static final Map<String, Cell> KAZAKHSTAN = Map.ofEntries(
            Map.entry("KOSTANAY", new Cell(2, 0)),
            Map.entry("NORTH_KAZAKHSTAN", new Cell(3, 0)),
            Map.entry("PAVLODAR", new Cell(4, 0)),
            Map.entry("WEST_KAZAKHSTAN", new Cell(0, 1)),
            Map.entry("AKTOBE", new Cell(1, 1)),
            Map.entry("AKMOLA", new Cell(2, 1)),
            Map.entry("ASTANA", new Cell(3, 1)),
            Map.entry("KARAGANDA", new Cell(4, 1)),
            Map.entry("ABAI", new Cell(5, 1)),
            Map.entry("EAST_KAZAKHSTAN", new Cell(6, 1)),
            Map.entry("ATYRAU", new Cell(0, 2)),
            Map.entry("ULYTAU", new Cell(3, 2)),
            Map.entry("ZHETISU", new Cell(5, 2)),
            Map.entry("MANGYSTAU", new Cell(0, 3)),
            Map.entry("KYZYLORDA", new Cell(2, 3)),
            Map.entry("TURKISTAN", new Cell(3, 3)),
            Map.entry("ZHAMBYL", new Cell(4, 3)),
            Map.entry("ALMATY_REGION", new Cell(5, 3)),
            Map.entry("SHYMKENT", new Cell(3, 4)),
            Map.entry("ALMATY", new Cell(5, 4)),
            Map.entry("ABROAD", new Cell(0, 5)));

    /**
     * Where a tile lies.
     *
     * @param column from the west
     * @param row from the north
     */
    private record Cell(int column, int row) {}

    /**
     * An area.
     *
     * @param x from the left
     * @param y from the top
     * @param shade from 0, nothing, to 5, all
     * @param lines the name, in one line or two
     * @param figure what it shows
     * @param mark a second figure that asks for attention; empty if there is nothing
     * @param label all of it in words
     * @param at its page
     */
    public record Tile(
            int x,
            int y,
            int shade,
            List<String> lines,
            String figure,
            Optional<String> mark,
            String label,
            String at) {}

    /**
     * What a tile shows of an area.
     *
     * @param thousandths how full it is
     * @param figure in digits
     * @param mark what asks for attention
     * @param label in words
     */
    public record Face(int thousandths, String figure, Optional<String> mark, String label) {}

    /** The map with its own list. */
    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /** The map of some areas: as the country lies if all its regions are known, else row by row. */
    public static TileMap of(Areas areas, Function<Areas.Row, Face> faces) {
        boolean known = areas.rows().stream().allMatch(row -> KAZAKHSTAN.containsKey(row.code()));
        List<Tile> tiles = new ArrayList<>();
        int rows = 0;
        for (int i = 0; i < areas.rows().size(); i++) {
            Areas.Row row = areas.rows().get(i);
            Cell cell = known
                    ? Optional.ofNullable(KAZAKHSTAN.get(row.code())).orElseThrow()
                    : new Cell(i % COLUMNS, i / COLUMNS);
            rows = Math.max(rows, cell.row() + 1);
            tiles.add(tile(row, cell, faces.apply(row)));
        }
        tiles.sort(Comparator.comparingInt(Tile::y).thenComparingInt(Tile::x));
        return new TileMap(COLUMNS * STEP, rows * STEP, tiles);
    }

    private static Tile tile(Areas.Row row, Cell cell, Face face) {
        int shade = face.thousandths() == 0 ? 0 : 1 + face.thousandths() * (SHADES - 1) / Intake.BAR;
        return new Tile(
                cell.column() * STEP + (STEP - SIDE) / 2,
                cell.row() * STEP + (STEP - SIDE) / 2,
                shade,
                List.of(row.name().split(" ", 2)),
                face.figure(),
                face.mark(),
                face.label(),
                row.at());
    }
}
