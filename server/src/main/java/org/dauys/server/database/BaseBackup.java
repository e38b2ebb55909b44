package org.dauys.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A copy of a cluster that runs, made as PostgreSQL says (“Making a Base Backup Using the Low Level API”): it is told of the
 * beginning, its files are copied as they come, it is told of the end, and what it wrote ahead meanwhile is added. Started,
 * the copy recovers to the moment of the end.
 */
public final class BaseBackup implements AutoCloseable {
    /** Below this name everything is put. */
    public static final String CLUSTER = "postgresql";

    /** What it writes ahead: it holds what is needed while this session lives. */
    private static final String HELD =
            "select pg_create_physical_replication_slot('dauys_backup_' || pg_backend_pid(), true, true)";

    private static final String BEGIN = "select pg_walfile_name(pg_backup_start(?, true))";
    private static final String END = "select pg_walfile_name(lsn), labelfile, spcmapfile from pg_backup_stop(false)";
    private static final String LOG = "pg_wal";
    private static final String CONTROL = "global/pg_control";

    /** Their contents are of the moment alone, and come back. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans", LOG);

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "backup_label",
            "backup_label.old",
            "tablespace_map",
            "tablespace_map.old",
            "postgresql.auto.conf.tmp",
            "current_logfiles",
            Postmaster.SETTINGS,
            CONTROL);
    private static final List<String> TEMPORARY = List.of("pgsql_tmp", "pg_internal.init");

    private final Connection superuser;
    private final Path cluster;
    private final String first;

    private BaseBackup(Connection superuser, Path cluster, String first) {
        this.superuser = superuser;
        this.cluster = cluster;
        this.first = first;
    }

    /**
     * Tells the cluster of the beginning.
     *
     * @param data the folder of data with the cluster
     * @param label what the copy is called
     */
    public static BaseBackup begin(Superuser superuser, Path data, String label) throws IOException {
        Connection connection = superuser.connect();
        try {
            try (PreparedStatement hold = connection.prepareStatement(HELD);
                    ResultSet held = hold.executeQuery()) {
                held.next();
            }
            try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
                begin.setString(1, label);
                try (ResultSet begun = begin.executeQuery()) {
                    begun.next();
                    return new BaseBackup(connection, data.toRealPath().resolve(CLUSTER), begun.getString(1));
                }
            }
        } catch (SQLException | IOException fault) {
            closed(connection, fault);
            throw new IOException("The backup could not be begun: %s".formatted(fault.getMessage()), fault);
        }
    }

    private static void closed(Connection connection, Exception fault) {
        try {
            connection.close();
        } catch (SQLException second) {
            fault.addSuppressed(second);
        }
    }

    /** Copies the files. */
    public void copy(Copies copies) throws IOException {
        Files.walkFileTree(cluster, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                copies.folder(name(folder));
                return EMPTIED.contains(below(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String last = String.valueOf(file.getFileName());
                if (!LEFT_OUT.contains(below(file)) && TEMPORARY.stream().noneMatch(last::startsWith)) {
                    copies.copy(file, name(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
                if (fault instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw fault;
            }
        });
        copies.write(control(), name(cluster.resolve(CONTROL)));
    }

    /** It is written over in place; what was read twice alike is no mixture of two. */
    private byte[] control() throws IOException {
        byte[] before = Files.readAllBytes(cluster.resolve(CONTROL));
        for (byte[] now = Files.readAllBytes(cluster.resolve(CONTROL));
                !Arrays.equals(before, now);
                now = Files.readAllBytes(cluster.resolve(CONTROL))) {
            before = now;
        }
        return before;
    }

    private String below(Path file) {
        return cluster.relativize(file).toString();
    }

    private static String name(String below) {
        return below.isEmpty() ? CLUSTER : CLUSTER + "/" + below;
    }

    private String name(Path file) {
        return name(below(file));
    }

    /** Tells the cluster of the end, and adds what it wrote ahead from the beginning to there. */
    public void end(Copies copies) throws IOException {
        try (PreparedStatement end = superuser.prepareStatement(END);
                ResultSet ended = end.executeQuery()) {
            ended.next();
            String spaces = ended.getString(3);
            if (spaces != null && !spaces.isBlank()) {
                throw new IOException("The database must have no tablespaces outside its folder: %s".formatted(spaces));
            }
            copies.write(ended.getString(2).getBytes(StandardCharsets.UTF_8), name("backup_label"));
            writtenAhead(copies, ended.getString(1));
        } catch (SQLException fault) {
            throw new IOException("The backup could not be ended: %s".formatted(fault.getMessage()), fault);
        }
    }

    private void writtenAhead(Copies copies, String last) throws IOException {
        copies.folder(name(LOG + "/archive_status"));
        copies.folder(name(LOG + "/summaries"));
        try (Stream<Path> all = Files.list(cluster.resolve(LOG))) {
            for (Path file : all.sorted().toList()) {
                String each = String.valueOf(file.getFileName());
                boolean isNeeded =
                        each.matches("[0-9A-F]{24}") && first.compareTo(each) <= 0 && each.compareTo(last) <= 0;
                if (isNeeded || each.endsWith(".history")) {
                    copies.copy(file, name(file));
                }
            }
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
        for (String needed : List.of(first, last)) {
            if (!copies.hashes().containsKey(name(LOG + "/" + needed))) {
                throw new IOException("What PostgreSQL wrote ahead (%s) must be there still.".formatted(needed));
            }
        }
    }

    /** Ends the session; a backup that was not ended is given up. */
    @Override
    public void close() throws IOException {
        try {
            superuser.close();
        } catch (SQLException fault) {
            throw new IOException("The session of the backup could not be ended.", fault);
        }
    }
}
