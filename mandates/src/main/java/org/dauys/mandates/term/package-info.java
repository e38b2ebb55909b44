/**
 * The term: who has which seat on which day, from the first sitting through every dated act, and by which article.
 *
 * <p>An act that is not in order is reported and changes nothing. So no seat ever has two holders, and no person two seats.
 */
@NullMarked
package org.dauys.mandates.term;

import org.jspecify.annotations.NullMarked;
