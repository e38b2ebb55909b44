package org.dauys.mandates.term;

import java.time.LocalDate;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.mandates.TermAct;

/**
 * What changed who has a seat.
 *
 * @param on the day from which it holds
 * @param act the act; empty if the seat was first filled
 * @param holder who has the seat from then on, {@link TermStep#NOBODY} if nobody, with the reason
 * @param basis the sentence of the law by which it holds; of a first holder, or where the rules are not at hand, the
 *     document
 */
public record Event(LocalDate on, Optional<TermAct> act, Figure<String> holder, Citation basis) {}
