/**
 * How the commands of the server are called: the words after their names, the language they answer in, how they end. Each
 * says what it did, or what is wrong, in the language that is asked for.
 */
@NullMarked
package org.dauys.server.command;

import org.jspecify.annotations.NullMarked;
