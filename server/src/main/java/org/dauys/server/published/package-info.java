/** What is public of the count at one moment, and how readers learn that there is something newer. */
@NullMarked
package org.dauys.server.published;

import org.jspecify.annotations.NullMarked;
