package org.dauys.server.operations;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dauys.server.Settings;
import org.dauys.server.command.Stopped;
import org.dauys.server.database.BaseBackup;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.Copies;
import org.dauys.server.database.Database;
import org.dauys.server.database.Superuser;
import org.dauys.server.journal.Extent;

/**
 * Backs a folder of data up, beside the server that runs on it or without one. What is not whole has another name than was
 * asked for.
 *
 * @param settings the folder of data
 * @param withSecrets whether the secrets are part of it
 * @param clock when it is made
 */
record Backup(Settings settings, boolean withSecrets, Clock clock) {
    static final String SECRETS = "secrets";
    private static final String MIGRATION = """
            select version from flyway_schema_history where success and version is not null
            order by installed_rank desc limit 1""";
    private static final String CHECKPOINT = "log/checkpoint";

    /** Makes it. Answers how far the log in it has come at least. */
    Extent into(Path asked) throws IOException {
        Path target = asked.toAbsolutePath().normalize();
        if (settings.database().isPresent()) {
            throw Stopped.notPossible("operations.not-ours");
        }
        if (Files.exists(target)) {
            throw Stopped.badInput("operations.exists", target);
        }
        if (target.startsWith(settings.data())) {
            throw Stopped.badInput("operations.within", target, settings.data());
        }
        if (Cluster.isStandby(settings.data())) {
            throw Stopped.badInput("operations.is-standby", settings.data());
        }
        Path above = Files.createDirectories(target.resolveSibling(""));
        Path part = Files.createTempDirectory(above, target.getFileName() + ".part-");
        try {
            Extent extent = fill(part);
            Manifest.checked(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            Copies.keepNames(above);
            return extent;
        } catch (AtomicMoveNotSupportedException other) {
            throw new IOException("A folder must be renamed within its file system.", other);
        } finally {
            Copies.delete(part);
        }
    }

    private Extent fill(Path part) throws IOException {
        Optional<Superuser> superuser = Cluster.runningSuperuser(settings.data());
        Optional<Database> database = Cluster.running(settings.data());
        if (superuser.isPresent() && database.isPresent()) {
            return fill(part, superuser.get(), database.get());
        }
        try (Cluster cluster = Cluster.start(settings.data(), settings.binaries())) {
            return fill(part, cluster.superuser(), cluster.database());
        }
    }

    /** The checkpoint and the extent of the log are read before the end, so that the copy holds what they tell of. */
    private Extent fill(Path part, Superuser superuser, Database database) throws IOException {
        var copies = new Copies(part);
        String taken = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        try (BaseBackup backup = BaseBackup.begin(superuser, settings.data(), "dauys " + taken)) {
            backup.copy(copies);
            if (Files.exists(settings.data().resolve(CHECKPOINT))) {
                copies.folder("log");
                copies.copy(settings.data().resolve(CHECKPOINT), CHECKPOINT);
            }
            Extent extent = Extent.of(database);
            backup.end(copies);
            new Manifest(
                            migration(database),
                            superuser.version(),
                            taken,
                            extent.entries(),
                            extent.root().toString(),
                            secrets(copies),
                            copies.folders())
                    .write(copies);
            copies.kept();
            return extent;
        }
    }

    /** The tables of migrations belong to the owner. */
    private static String migration(Database database) throws IOException {
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                PreparedStatement asked = owner.prepareStatement(MIGRATION);
                ResultSet found = asked.executeQuery()) {
            return found.next() ? found.getString(1) : "";
        } catch (SQLException fault) {
            throw new IOException("The version of the tables could not be asked for.", fault);
        }
    }

    private SortedMap<String, String> secrets(Copies copies) throws IOException {
        Path folder = settings.data().resolve(SECRETS);
        var hashes = new TreeMap<String, String>();
        if (withSecrets) {
            copies.folder(SECRETS);
        }
        for (String name : Copies.files(folder)) {
            hashes.put(name, Copies.hash(folder.resolve(name)));
            if (withSecrets) {
                copies.copy(folder.resolve(name), SECRETS + "/" + name);
            }
        }
        return hashes;
    }
}
