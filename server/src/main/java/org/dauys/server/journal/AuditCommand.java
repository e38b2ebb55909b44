package org.dauys.server.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.journal.Audit;
import org.dauys.journal.Note;
import org.dauys.journal.Signer;
import org.dauys.server.Settings;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.Database;
import org.dauys.server.web.Texts;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code dauys journal-audit}: re-reads the whole log, beside a server that runs or without one, and says what is not as
 * it was written. It only reads.
 */
public final class AuditCommand {
    private final Settings settings;
    private final String keyFile;
    private final List<Path> checkpoints;

    /**
     * An audit.
     *
     * @param settings where the log is
     * @param keyFile where its signing key is kept; blank, the server's own
     * @param checkpoints files with checkpoints that were kept elsewhere
     */
    public AuditCommand(Settings settings, String keyFile, List<Path> checkpoints) {
        this.settings = settings;
        this.keyFile = keyFile;
        this.checkpoints = List.copyOf(checkpoints);
    }

    /** Reads everything and writes what was found. Answers whether the log is as it was written. */
    public boolean run(Texts texts, PrintStream out) throws IOException {
        Audit audit = audit();
        new AuditText(texts).lines(audit).forEach(out::println);
        return audit.isClean();
    }

    Audit audit() throws IOException {
        Optional<Database> database = settings.database();
        if (database.isEmpty()) {
            database = Cluster.running(settings.data());
        }
        if (database.isPresent()) {
            return audit(database.get());
        }
        try (Cluster cluster = Cluster.start(settings.data(), settings.binaries())) {
            return audit(cluster.database());
        }
    }

    private Audit audit(Database database) throws IOException {
        LogFolder folder = LogFolder.of(settings.data());
        Signer signer = folder.existingSigner(keyFile);
        var elsewhere = new ArrayList<Note>();
        folder.elsewhere().last().ifPresent(elsewhere::add);
        for (Path file : checkpoints) {
            elsewhere.add(read(file));
        }
        var rows = new DriverManagerDataSource(
                database.url(),
                database.application().user(),
                database.application().password());
        return Audit.of(new PostgresStorage(rows), signer.verifier(), Optional.of(signer.stamps()), elsewhere);
    }

    private static Note read(Path file) throws IOException {
        try {
            return Note.read(Files.readString(file));
        } catch (IllegalArgumentException fault) {
            throw new IOException("The file (%s) is no checkpoint.".formatted(file), fault);
        }
    }
}
