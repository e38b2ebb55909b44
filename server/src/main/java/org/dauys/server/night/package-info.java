/**
 * The night itself: one writer takes acts, keeps them in the journal and folds them into the state; snapshots are for
 * everybody who only reads.
 */
@NullMarked
package org.dauys.server.night;

import org.jspecify.annotations.NullMarked;
