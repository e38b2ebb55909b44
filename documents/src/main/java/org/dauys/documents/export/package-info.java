/**
 * Writes the results of a night for others: tables of every level, and a report of NIST SP 1500-100.
 *
 * <p>Everything is written as it is read from the tabulation, a row at a time, so that a million stations take no memory.
 */
@NullMarked
package org.dauys.documents.export;

import org.jspecify.annotations.NullMarked;
