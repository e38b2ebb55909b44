package org.dauys.mandates.term;

import java.time.LocalDate;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.mandates.TermAct;

/**
 * What changed who has a seat.
 *
 * @param seat the number of the seat
 * @param on the day from which it holds
 * @param act the act; empty if the seat was first filled
 * @param holder who has the seat from then on, {@link TermStep#NOBODY} if nobody, with the reason
 * @param basis the sentence of the law by which it holds, or the document where the rules are not at hand; empty if the
 *     seat was first filled, for which the figure has the reason
 */
public record Event(int seat, LocalDate on, Optional<TermAct> act, Figure<String> holder, Optional<Citation> basis) {}
