/** Pages: their layout, their language, and what is on every one of them. */
@NullMarked
package org.dauys.server.web;

import org.jspecify.annotations.NullMarked;
