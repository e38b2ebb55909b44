/** The public results, live: seats, votes, turnout and stations, each figure with a way to its reason. */
@NullMarked
package org.dauys.server.web.open;

import org.jspecify.annotations.NullMarked;
