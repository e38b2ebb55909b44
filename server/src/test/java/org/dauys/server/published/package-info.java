/** A rehearsed night for tests. */
@NullMarked
package org.dauys.server.published;

import org.jspecify.annotations.NullMarked;
