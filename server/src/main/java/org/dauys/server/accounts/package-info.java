/** Who may log in, and how they prove who they are. */
@NullMarked
package org.dauys.server.accounts;

import org.jspecify.annotations.NullMarked;
