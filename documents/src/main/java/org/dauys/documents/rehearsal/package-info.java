/**
 * Rehearsals of an election night: protocols that nobody signed, whose sums are the published ones, with faults planted
 * among them, and how well the rules of checking find these.
 *
 * <p>It is a package of {@code documents} and not a room of its own: what it makes are the files of an election folder,
 * and below {@code documents} there are no files. It counts in whole numbers and draws from a {@link
 * org.dauys.documents.rehearsal.Chance} that it is given, so the same seed makes the same files.
 */
@NullMarked
package org.dauys.documents.rehearsal;

import org.jspecify.annotations.NullMarked;
