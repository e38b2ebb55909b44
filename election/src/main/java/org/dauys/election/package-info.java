/**
 * The nouns of an election: bodies, contests, constituencies, parties, and what was counted or declared for them.
 *
 * <p>Everything is immutable and in the order of the documents. Names for people are {@link org.dauys.election.Text} in
 * Kazakh, Russian and English. This room must never know a method, a statute or a file.
 *
 * {@snippet :
 * Election election = record.election();
 * for (Contest contest : election.contests()) {
 *     for (Constituency constituency : contest.constituencies()) { }
 * }
 * }
 */
@NullMarked
package org.dauys.election;

import org.jspecify.annotations.NullMarked;
