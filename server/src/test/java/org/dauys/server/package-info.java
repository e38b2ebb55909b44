/** Tests of the server, on a real database. */
@NullMarked
package org.dauys.server;

import org.jspecify.annotations.NullMarked;
