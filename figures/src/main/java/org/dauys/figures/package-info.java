/**
 * Exact numbers, and figures that cannot exist without their reason.
 *
 * <p>A {@link org.dauys.figures.Step} is a record of the inputs of one sentence of the law; its {@code result()} is the
 * calculation. {@link org.dauys.figures.Reasoning#conclude} keeps the step and returns its
 * {@link org.dauys.figures.Figure}; there is no other way to obtain one. So the explanation cannot disagree with the
 * calculation: it is the calculation.
 *
 * <p>This room knows the JDK and nothing else: no parties, no methods, no files, no clock, no language.
 *
 * {@snippet :
 * var reasoning = Reasoning.recorded();
 * var votes = reasoning.conclude("votes", new Given<>(Citation.of("votes.csv", "2"), 3_431_510L));
 * reasoning.explain().why(Path.of("votes")); // the step, its citation, and what it follows from
 * }
 */
@NullMarked
package org.dauys.figures;

import org.jspecify.annotations.NullMarked;
