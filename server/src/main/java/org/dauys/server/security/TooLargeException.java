package org.dauys.server.security;

import java.io.IOException;
import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A request held more than it may. */
@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
final class TooLargeException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    TooLargeException() {
        super("A request may hold no more.");
    }
}
