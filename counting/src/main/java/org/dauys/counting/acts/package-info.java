/**
 * The acts of an election night as officers do them, who may do them, and the state that follows.
 *
 * <p>An {@link org.dauys.counting.acts.Entry} is one line of the journal: when, who, what. A
 * {@link org.dauys.counting.acts.NightState} says why an entry is refused, or takes it; nothing else changes it, so that the
 * same entries always give an equal state. It knows no clock, no bytes, no accounts and no language; what counts reaches the
 * totals as the acts of {@code tabulation}, as those of files do. The states of a protocol are in
 * {@link org.dauys.counting.acts.Transitions}.
 */
@NullMarked
package org.dauys.counting.acts;

import org.jspecify.annotations.NullMarked;
