package org.dauys.server.database;

import java.util.Optional;

/**
 * Where something listens.
 *
 * @param host a name or a number
 * @param port the port, from 1 to 65535
 */
public record HostAndPort(String host, int port) {
    private static final int LAST_PORT = 65_535;

    public HostAndPort {
        if (!isOne(host, port)) {
            throw new IllegalArgumentException("An address (%s:%d) must be like 10.0.0.5:5433.".formatted(host, port));
        }
    }

    /** Reads {@code 10.0.0.5:5433}; empty if it is not so written. */
    public static Optional<HostAndPort> read(String said) {
        int sign = said.lastIndexOf(':');
        if (sign < 1 || !said.substring(sign + 1).matches("\\d{1,5}")) {
            return Optional.empty();
        }
        String host = said.substring(0, sign);
        int port = Integer.parseInt(said.substring(sign + 1));
        return isOne(host, port) ? Optional.of(new HostAndPort(host, port)) : Optional.empty();
    }

    private static boolean isOne(String host, int port) {
        return host.matches("[0-9A-Za-z.:_-]+") && port >= 1 && port <= LAST_PORT;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
