/**
 * The log of acts in PostgreSQL: its rows, its signing key, its checkpoints, what of it is public, and its audit.
 *
 * <p>{@link org.dauys.journal.Journal} is the log itself. One writer appends to it; its entries are what the writer makes
 * of acts.
 */
@NullMarked
package org.dauys.server.journal;

import org.jspecify.annotations.NullMarked;
