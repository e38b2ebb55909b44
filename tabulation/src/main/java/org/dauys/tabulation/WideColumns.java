package org.dauys.tabulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dauys.protocol.Layout;

/** What the columns of a wide file of protocols hold, for the fast lane: one protocol a row, one line of it a column. */
final class WideColumns {
    static final int NONE = -1;

    private static final String STATION = "station";
    private static final String CONTEST = "contest";
    private static final String COMMISSION = "commission";

    private final List<String> names;
    private final int[][][] columnsOfLines;
    private final int[][][] otherColumns;

    private WideColumns(List<String> names, Draft draft) {
        this.names = names;
        this.columnsOfLines = new int[draft.ballots().size()][][];
        this.otherColumns = new int[draft.ballots().size()][][];
        for (int i = 0; i < columnsOfLines.length; i++) {
            List<Layout> layouts = draft.ballots().get(i).layouts();
            columnsOfLines[i] = layouts.stream().map(this::columnsOf).toArray(int[][]::new);
            otherColumns[i] = layouts.stream().map(this::columnsBeside).toArray(int[][]::new);
        }
    }

    /** The columns of a header, if it is one that needs no second look. */
    static Optional<WideColumns> of(String header, Draft draft) {
        List<String> names = List.of(header.split(",", -1));
        Set<String> known = new HashSet<>(draft.codes());
        known.addAll(List.of(STATION, CONTEST, COMMISSION));
        boolean plain = known.containsAll(names)
                && new HashSet<>(names).size() == names.size()
                && names.contains(STATION)
                && (names.contains(CONTEST) || draft.ballots().size() == 1);
        return plain ? Optional.of(new WideColumns(names, draft)) : Optional.empty();
    }

    int size() {
        return names.size();
    }

    int station() {
        return names.indexOf(STATION);
    }

    int contest() {
        return names.indexOf(CONTEST);
    }

    int commission() {
        return names.indexOf(COMMISSION);
    }

    /** For each line of the protocols of a constituency its column, or {@link #NONE}. */
    int[] columnsOfLines(int ballot, int constituency) {
        return columnsOfLines[ballot][constituency];
    }

    /** The columns of figures that are not lines of the protocols of a constituency. */
    int[] otherColumns(int ballot, int constituency) {
        return otherColumns[ballot][constituency];
    }

    private int[] columnsOf(Layout layout) {
        return layout.codes().stream().mapToInt(names::indexOf).toArray();
    }

    private int[] columnsBeside(Layout layout) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean text = i == station() || i == contest() || i == commission();
            if (!text && layout.line(names.get(i)) == Layout.NONE) {
                others.add(i);
            }
        }
        return others.stream().mapToInt(Integer::intValue).toArray();
    }
}
