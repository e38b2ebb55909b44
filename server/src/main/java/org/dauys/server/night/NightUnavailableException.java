package org.dauys.server.night;

import java.io.Serial;

/**
 * The journal could not be written, or the server is ending. Whether the act was kept is not known to the sender: sent once
 * more with the same key it is taken at most once.
 */
public final class NightUnavailableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    NightUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    NightUnavailableException(String message) {
        super(message);
    }
}
