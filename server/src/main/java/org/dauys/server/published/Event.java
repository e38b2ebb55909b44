package org.dauys.server.published;

import java.nio.charset.StandardCharsets;

/** What readers of a stream are sent of a version: made once, for all of them. */
public final class Event {
    private final long version;
    private final byte[] bytes;

    private Event(long version, byte[] bytes) {
        this.version = version;
        this.bytes = bytes;
    }

    /** A server-sent event of this name, with data of one line. */
    public static Event of(String name, long version, String data) {
        return new Event(
                version,
                "event: %s\nid: %s\ndata: %s\n\n".formatted(name, version, data).getBytes(StandardCharsets.UTF_8));
    }

    /** Of which version it tells. */
    public long version() {
        return version;
    }

    byte[] bytes() {
        return bytes;
    }
}
