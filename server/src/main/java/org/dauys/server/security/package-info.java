/** Who may do what, and what no request may do. */
@NullMarked
package org.dauys.server.security;

import org.jspecify.annotations.NullMarked;
