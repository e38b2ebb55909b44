package org.dauys.server.web.entry;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such protocol in the area of the officer; whether there is one elsewhere is not told. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NotTheirs extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotTheirs() {
        super("There must be such a protocol in the area of the officer.");
    }
}
