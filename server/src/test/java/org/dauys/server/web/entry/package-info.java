/** Tests of data entry. */
@NullMarked
package org.dauys.server.web.entry;

import org.jspecify.annotations.NullMarked;
