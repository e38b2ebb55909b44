/**
 * From the protocols of the polling stations to the totals of every commission and constituency.
 *
 * <p>The whole country is kept in columns, a number for each line of each station, so that a million stations fit in the
 * memory of a small machine and one changed protocol changes each total above it once. Which protocol of a station counts
 * is explicit, and every total can be told down to the protocols. This room must never know a statute, a database or a
 * network.
 */
@NullMarked
package org.dauys.tabulation;

import org.jspecify.annotations.NullMarked;
