/**
 * The persons who stand and sit: registration of lists, who of a list takes its seats, and who follows during the term.
 *
 * <p>The rules are data, {@link org.dauys.mandates.PersonsLaw}, beside the statute whose seats they fill, each with its
 * article. An allotment gives seats to lists; this room gives them to persons, and says why. What is private of a person,
 * {@link org.dauys.mandates.Traits}, can be asked but not read out. This room must never know a file, a database or a
 * clock.
 */
@NullMarked
package org.dauys.mandates;

import org.jspecify.annotations.NullMarked;
