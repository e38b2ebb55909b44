/**
 * The commands of whoever runs the server: backup and restore. Each says what it did, or what is wrong, in the language that
 * is asked for.
 */
@NullMarked
package org.dauys.server.operations;

import org.jspecify.annotations.NullMarked;
