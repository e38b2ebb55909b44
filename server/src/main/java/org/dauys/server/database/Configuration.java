package org.dauys.server.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a cluster of our own is told at each start; what {@code initdb} proposed for this machine comes first.
 *
 * @param data the folder of the cluster
 * @param port its port
 * @param replication how a standby reaches it, if one may
 * @param following what it follows, if it is a standby: a line for PostgreSQL
 */
record Configuration(Path data, int port, Optional<Replication> replication, Optional<String> following) {
    static final String SETTINGS = "dauys.conf";
    static final String DOOR = "dauys_hba.conf";

    /** How much that was written ahead is kept for a standby that lags. */
    private static final String KEPT = "1GB";

    private static final String LOOPBACK = "127.0.0.1";

    /**
     * Only the log waits for the standby, and asks for it: whatever else is written does not hang when the standby is lost.
     */
    List<String> settings() {
        String listens = replication
                .map(standby -> standby.listen().host())
                .filter(address -> !address.equals(LOOPBACK))
                .map(address -> LOOPBACK + "," + address)
                .orElse(LOOPBACK);
        var settings = new ArrayList<>(List.of(
                "include 'postgresql.conf'",
                "data_directory = '%s'".formatted(quoted(data)),
                "hba_file = '%s'".formatted(quoted(data.resolve(DOOR))),
                "ident_file = '%s'".formatted(quoted(data.resolve("pg_ident.conf"))),
                "listen_addresses = '%s'".formatted(listens),
                "port = %d".formatted(port),
                "unix_socket_directories = ''",
                "fsync = on",
                "synchronous_commit = local",
                "full_page_writes = on",
                "timezone = 'UTC'",
                "log_timezone = 'UTC'",
                "jit = off",
                "shared_buffers = '128MB'",
                "wal_keep_size = '%s'".formatted(KEPT),
                "wal_sender_timeout = '10s'",
                "wal_receiver_timeout = '10s'",
                "wal_retrieve_retry_interval = '1s'"));
        replication
                .filter(Replication::waits)
                .ifPresent(_ -> settings.add("synchronous_standby_names = '%s'".formatted(Replication.STANDBY)));
        following.ifPresent(line -> settings.add("primary_conninfo = '%s'".formatted(line)));
        return List.copyOf(settings);
    }

    /** Who may come in, from where: everyone with a password, from this machine; the standby, to follow alone. */
    List<String> door() {
        var door = new ArrayList<>(List.of(
                "host all %s all reject".formatted(Replication.STANDBY),
                "host all all %s/32 scram-sha-256".formatted(LOOPBACK)));
        replication.ifPresent(standby ->
                door.add("host replication %s %s scram-sha-256".formatted(Replication.STANDBY, standby.from())));
        return List.copyOf(door);
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
