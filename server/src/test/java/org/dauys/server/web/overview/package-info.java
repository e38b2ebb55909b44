/** Tests of the overview, on a server that runs. */
@NullMarked
package org.dauys.server.web.overview;

import org.jspecify.annotations.NullMarked;
