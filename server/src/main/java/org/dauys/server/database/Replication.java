package org.dauys.server.database;

/**
 * How a standby reaches our cluster.
 *
 * @param listen where PostgreSQL listens for it; the port is that for us, too
 * @param from the address or network it comes from, as {@code 10.0.0.6/32}
 * @param waits whether an act is acknowledged only when the standby has it on its disk, too
 */
public record Replication(HostAndPort listen, String from, boolean waits) {
    /** The role that may follow, and nothing else; its sessions are called the same. */
    static final String STANDBY = "dauys_standby";

    public Replication {
        if (!from.matches("[0-9A-Fa-f.:]+/\\d{1,3}")) {
            throw new IllegalArgumentException(
                    "The place of a standby (%s) must be written like 10.0.0.6/32.".formatted(from));
        }
    }
}
