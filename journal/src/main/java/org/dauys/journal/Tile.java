package org.dauys.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a piece of the log is published: {@code c2sp.org/tlog-tiles}. A tile is up to 256 hashes of one level side by
 * side, or up to 256 entries.
 *
 * @param level 0 for leaf hashes; each level stands 256 times higher
 * @param number of the tile in its level, from 0
 * @param width how many it holds: 256, or fewer at the end of a log
 */
public record Tile(int level, long number, int width) {
    /** The most a tile holds. */
    public static final int FULL = 256;

    /** The level that stands for the entries themselves. */
    public static final int ENTRIES = -1;

    private static final int HIGHEST = 63;
    private static final int GROUP = 1000;
    private static final Pattern PATH =
            Pattern.compile("(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public Tile {
        if (level < ENTRIES || level > HIGHEST || number < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("No tile " + number + " of level " + level + " holds " + width + ".");
        }
    }

    /** Reads what stands after {@code tile/} in its address; empty if it is no address of a tile. */
    public static Optional<Tile> read(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        long number = Long.parseLong(parts.group(2).replace("x", "").replace("/", ""));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        // A full tile and a number with needless groups of zeros have another address.
        boolean isOne = level <= HIGHEST && width <= FULL && (parts.group(3) == null || width < FULL);
        return isOne
                ? Optional.of(new Tile(level, number, width))
                        .filter(tile -> tile.path().equals(path))
                : Optional.empty();
    }

    /** Its address after {@code tile/}. */
    public String path() {
        var groups = new ArrayList<String>();
        long left = number;
        do {
            groups.add(
                    ("000" + left % GROUP).substring(Long.toString(left % GROUP).length()));
            left /= GROUP;
        } while (left > 0);
        String place = "x" + String.join("/x", groups.reversed());
        int last = place.lastIndexOf('x');
        String name = place.substring(0, last) + place.substring(last + 1);
        return (level == ENTRIES ? "entries" : Integer.toString(level)) + "/" + name
                + (width == FULL ? "" : ".p/" + width);
    }

    /** The tiles of one level that a log of this size has. */
    public static List<Tile> of(int level, long size) {
        long hashes = size >> (Byte.SIZE * Math.max(level, 0));
        var tiles = new ArrayList<Tile>();
        for (long number = 0; number < hashes / FULL; number++) {
            tiles.add(new Tile(level, number, FULL));
        }
        if (hashes % FULL > 0) {
            tiles.add(new Tile(level, hashes / FULL, (int) (hashes % FULL)));
        }
        return tiles;
    }

    /** The place of its first hash or entry in its level. */
    long from() {
        return Math.multiplyExact(number, FULL);
    }

    /** Whether a log of this size has all it holds. */
    boolean isIn(long size) {
        int shift = Byte.SIZE * Math.max(level, 0);
        return shift < Long.SIZE && number <= (size >> shift) / FULL && from() + width <= size >> shift;
    }
}
