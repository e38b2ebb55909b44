package org.dauys.documents.export;

import java.util.List;
import org.dauys.protocol.Layout;
import org.dauys.tabulation.Sheet;

/** In which line of a protocol the figure of each column of a table stands, for each constituency of a contest. */
final class Columns {
    private final int[][] orders;

    Columns(Sheet sheet, List<String> codes) {
        List<Layout> layouts = sheet.ballot().layouts();
        orders = new int[layouts.size()][];
        for (int i = 0; i < orders.length; i++) {
            Layout layout = layouts.get(i);
            orders[i] = i > 0 && layout.isLike(layouts.get(i - 1))
                    ? orders[i - 1]
                    : codes.stream().mapToInt(layout::line).toArray();
        }
    }

    /** The line for each column, or {@link Layout#NONE}. */
    int[] of(int constituency) {
        return orders[constituency];
    }
}
