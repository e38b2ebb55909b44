/**
 * The files of an election night: commissions, stations, protocols, and what is done to them.
 *
 * <p>Large files are read in slices by two threads in a fast lane; whatever is unusual in one is read again with care and
 * reported whole. Nothing of a folder with a fault is ever used in part.
 */
@NullMarked
package org.dauys.documents.night;

import org.jspecify.annotations.NullMarked;
