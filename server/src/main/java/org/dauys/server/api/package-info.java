/** The interface for programs: what is public to read, and apart from it what officers do. */
@NullMarked
package org.dauys.server.api;

import org.jspecify.annotations.NullMarked;
