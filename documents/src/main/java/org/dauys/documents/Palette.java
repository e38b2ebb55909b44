package org.dauys.documents;

import java.util.List;
import org.dauys.election.Party;

/** Colours for parties that name none: told apart by people who confuse red and green, too. */
final class Palette {
    private static final List<String> COLOURS = List.of(
            "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#882255", "#999933", "#332288",
            "#DDCC77", "#44AA99", "#AA4499");

    private static final String GREY = "#7F7F7F";

    private int given;

    /** The next colour for a party; independents are not one group and are grey. */
    String next(Party.Kind kind) {
        return switch (kind) {
            case PARTY, DELEGATION -> COLOURS.get(given++ % COLOURS.size());
            case INDEPENDENT -> GREY;
            case UNKNOWN -> Party.UNKNOWN.colour();
        };
    }
}
