/** What a commission sees of its area during the night: what is late, what has findings, what waits, what is certain. */
@NullMarked
package org.dauys.server.web.overview;

import org.jspecify.annotations.NullMarked;
