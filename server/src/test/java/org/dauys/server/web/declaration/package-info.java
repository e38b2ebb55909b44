/** Tests of the declaration, on a server that runs. */
@NullMarked
package org.dauys.server.web.declaration;

import org.jspecify.annotations.NullMarked;
