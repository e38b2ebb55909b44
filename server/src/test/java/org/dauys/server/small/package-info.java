/** A made-up country of three stations, with a server of its own. */
@NullMarked
package org.dauys.server.small;

import org.jspecify.annotations.NullMarked;
