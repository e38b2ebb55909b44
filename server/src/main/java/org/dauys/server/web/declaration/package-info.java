/** The declaration of a result: what must hold before it, the decisions it asks for, and the protocol of the commission. */
@NullMarked
package org.dauys.server.web.declaration;

import org.jspecify.annotations.NullMarked;
