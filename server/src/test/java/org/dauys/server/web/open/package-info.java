/** Tests of the public pages, on a server that runs. */
@NullMarked
package org.dauys.server.web.open;

import org.jspecify.annotations.NullMarked;
