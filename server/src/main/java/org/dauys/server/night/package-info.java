/**
 * The night itself: one writer takes acts, keeps them in the journal and folds them into the state; who only
 * reads is told of a change and takes a copy.
 */
@NullMarked
package org.dauys.server.night;

import org.jspecify.annotations.NullMarked;
