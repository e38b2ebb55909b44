package org.dauys.apportionment;

import java.util.ArrayList;
import java.util.List;
import org.dauys.figures.Figure;

/** Lists of input figures. */
final class Inputs {
    private Inputs() {}

    static List<Figure<?>> of(Figure<?> first, List<? extends Figure<?>> more) {
        List<Figure<?>> all = new ArrayList<>(more.size() + 1);
        all.add(first);
        all.addAll(more);
        return all;
    }
}
