/**
 * Statutes as data: reads the files of {@code laws/} and applies a statute to the votes of an election.
 *
 * <p>A statute file names procedures and gives their parameters, each with its article; it has no expressions. Reading
 * checks it whole: unknown keys, missing articles, gaps and overlaps of cases, law that we only recall where it would
 * have to decide. Applying it gives a settled result, the questions that must be decided first, or findings; each with
 * the explanation so far.
 *
 * <p>This room must never know protocols, databases or HTTP.
 *
 * {@snippet :
 * var findings = new Findings();
 * Optional<Statute> statute = StatuteReader.read("laws/kz/elections/2022-11-18.yaml", text, findings);
 * Outcome outcome = Application.of(statute.get(), record).apply(Reasoning.recorded());
 * }
 */
@NullMarked
package org.dauys.statute;

import org.jspecify.annotations.NullMarked;
