package org.dauys.server.database;

/**
 * Where something listens.
 *
 * @param host a name or a number
 * @param port the port
 */
public record HostAndPort(String host, int port) {
    private static final int LAST_PORT = 65_535;

    public HostAndPort {
        if (!host.matches("[0-9A-Za-z.:_-]+") || port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("An address (%s:%d) must be like 10.0.0.5:5433.".formatted(host, port));
        }
    }

    /** Reads {@code 10.0.0.5:5433}. */
    public static HostAndPort read(String said) {
        int sign = said.lastIndexOf(':');
        if (sign < 1 || !said.substring(sign + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("An address (%s) must be like 10.0.0.5:5433.".formatted(said));
        }
        return new HostAndPort(said.substring(0, sign), Integer.parseInt(said.substring(sign + 1)));
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
