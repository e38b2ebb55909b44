package org.dauys.tabulation;

import java.util.Locale;
import org.dauys.protocol.Figures;

/** How states, acts and figures are written in a file. */
final class Words {
    private Words() {}

    static String of(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static String of(int figure) {
        return figure == Figures.BLANK ? "" : String.valueOf(figure);
    }

    static String of(Act act) {
        return switch (act) {
            case Act.Correct _ -> "correct";
            case Act.Recount _ -> "recount";
            case Act.Invalidate _ -> "invalidate";
            case Act.Quarantine _ -> "quarantine";
            case Act.Clear _ -> "clear";
            case Act.Dispute _ -> "dispute";
            case Act.Settle _ -> "settle";
        };
    }
}
