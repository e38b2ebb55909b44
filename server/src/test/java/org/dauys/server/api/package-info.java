/** Tests of the interface for programs, on a server that runs. */
@NullMarked
package org.dauys.server.api;

import org.jspecify.annotations.NullMarked;
