/** The server of the commission's night: it starts a database, and answers browsers and programs over HTTP. */
@NullMarked
package org.dauys.server;

import org.jspecify.annotations.NullMarked;
