package org.dauys.server.web.entry;

import java.util.UUID;

/** Keys under which acts are done once. */
final class Keys {
    private Keys() {}

    /** A new one, which no page had before. */
    static String fresh() {
        return UUID.randomUUID().toString();
    }
}
