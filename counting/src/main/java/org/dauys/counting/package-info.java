/**
 * Seats on election night: what follows from the protocols at hand, which seats no protocol still to come can change, and
 * what the others hang on.
 *
 * <p>This room must never know HTTP, a format of files or SQL.
 */
@NullMarked
package org.dauys.counting;

import org.jspecify.annotations.NullMarked;
