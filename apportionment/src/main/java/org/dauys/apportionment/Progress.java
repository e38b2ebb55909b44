package org.dauys.apportionment;

import org.dauys.figures.Figure;

/** How far one step of the law came that gives some of the seats. */
public sealed interface Progress {
    /**
     * Nobody else gets a seat by this step.
     *
     * @param standing the seats so far
     */
    record Reached(Figure<Standing> standing) implements Progress {}

    /**
     * A decision is missing, or does not fit.
     *
     * @param allotment what must be decided
     */
    record Stopped(Allotment allotment) implements Progress {}
}
