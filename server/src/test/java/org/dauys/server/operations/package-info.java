/** Tests of the commands of whoever runs the server. */
@NullMarked
package org.dauys.server.operations;

import org.jspecify.annotations.NullMarked;
