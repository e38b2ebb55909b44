/**
 * A night as it stands: protocols added up, seats that follow, what the rules find, and which seats are certain; as text for
 * terminals and as JSON.
 */
@NullMarked
package org.dauys.documents.live;

import org.jspecify.annotations.NullMarked;
