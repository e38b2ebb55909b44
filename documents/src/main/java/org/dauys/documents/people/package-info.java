/**
 * The files of persons in an election folder: lists, registrations, designations, acts of the term, and what is private of
 * a person, which is sealed at rest.
 *
 * <p>What a file says of sex, birth, disability, citizenship or residence leaves this package only as {@link
 * org.dauys.mandates.Traits}, which cannot be read out. No finding, text or exception holds a value of such a file. Keys
 * and nonces come in as arguments: below the command line nothing is drawn.
 */
@NullMarked
package org.dauys.documents.people;

import org.jspecify.annotations.NullMarked;
