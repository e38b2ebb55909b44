/**
 * Registration: whether lists and candidates meet what the law asks, what they deposit, when they stand and when not, and
 * the draw of their order.
 *
 * <p>Who does not meet a requirement is named by id; what is private of a person decides and is never told.
 */
@NullMarked
package org.dauys.mandates.registration;

import org.jspecify.annotations.NullMarked;
