/**
 * The acts of election night as bytes, in the one form in which the journal keeps them, and the texts about them.
 *
 * <p>The form is that of RFC 8785: JSON with the names of an object in order, no blanks, whole numbers. Whoever reads an
 * entry and writes it again gets the same bytes; bytes of which this is not true are refused.
 */
@NullMarked
package org.dauys.documents.acts;

import org.jspecify.annotations.NullMarked;
