/** PostgreSQL: one of our own, unpacked and started by us, or one that is named to us. */
@NullMarked
package org.dauys.server.database;

import org.jspecify.annotations.NullMarked;
