/**
 * What a polling station signs, and the rules that check it.
 *
 * <p>A {@link org.dauys.protocol.Form} is data: the lines of the paper in its order, each with its article. A
 * {@link org.dauys.protocol.Layout} is the form with the options of one ballot. A rule compares the figures of a protocol
 * with each other or with what surrounds the station, and what it finds says from which figures, by which formula and
 * within which tolerance. This room must never know a statute, a method, a file or a clock.
 */
@NullMarked
package org.dauys.protocol;

import org.jspecify.annotations.NullMarked;
