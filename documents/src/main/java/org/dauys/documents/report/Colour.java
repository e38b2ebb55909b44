package org.dauys.documents.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dauys.election.Election;
import org.dauys.election.Party;

/**
 * The colour of a party, and the outlines with which it stays visible on paper and on a dark page: at least 3 to 1
 * against the ground, as WCAG 2.2 asks of graphics.
 *
 * @param fill as {@code #RRGGBB}
 * @param edge the outline on a light page
 * @param darkEdge the outline on a dark page
 */
public record Colour(String fill, String edge, String darkEdge) {
    /** Of seats that nobody has. */
    public static final Colour NOBODY = of("#B8B8B8");

    /** Of votes for nobody who stands. */
    public static final Colour REST = of("#9A9A9A");

    private static final double CONTRAST = 3.2;
    private static final int PAPER = 0xFFFFFF;
    private static final int NIGHT = 0x15171B;

    /** The colour written as {@code #RRGGBB}. */
    public static Colour of(String fill) {
        int rgb = Integer.parseInt(fill.substring(1), 16);
        return new Colour(fill, written(towards(rgb, 0, PAPER)), written(towards(rgb, PAPER, NIGHT)));
    }

    /** The name of its class in a page. */
    public String name() {
        return "c" + fill.substring(1);
    }

    /** The rules that give each colour its outline on a dark page; a PDF has none. */
    public static String rules(Collection<Colour> colours) {
        return colours.stream()
                .distinct()
                .map(colour -> ".%s{--dark:%s}".formatted(colour.name(), colour.darkEdge()))
                .sorted()
                .collect(Collectors.joining());
    }

    /** The colours in which parties and others of an election are shown. */
    public static List<Colour> of(Election election) {
        return Stream.concat(
                        election.parties().values().stream().map(Party::colour),
                        Stream.of(Party.UNKNOWN.colour(), NOBODY.fill(), REST.fill()))
                .map(Colour::of)
                .toList();
    }

    /** The colour, mixed with black or white until it stands out from the ground. */
    private static int towards(int rgb, int end, int ground) {
        for (int step = 0; step < 20; step++) {
            int mixed = mix(rgb, end, step / 20.0);
            if (contrast(mixed, ground) >= CONTRAST) {
                return mixed;
            }
        }
        return end;
    }

    private static int mix(int from, int to, double part) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            long channel = Math.round(((from >> shift) & 0xFF) * (1 - part) + ((to >> shift) & 0xFF) * part);
            mixed |= (int) channel << shift;
        }
        return mixed;
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int bits) {
        double share = (bits & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String written(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }
}
