package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.documents.people.Sealing;
import org.dauys.documents.people.SealingKey;
import org.dauys.election.ElectionRecord;
import org.dauys.reading.Findings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys seal FOLDER --key FILE}: seals the traits of persons that lie open in a folder. */
final class SealCommand implements Callable<Integer> {
    private final Session session;
    private final PositionalParamSpec folder;
    private final OptionSpec key;

    SealCommand(Session session) {
        this.session = session;
        this.folder = Arguments.folder(session);
        this.key = PersonsKey.option(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this).addPositional(folder).addOption(key);
    }

    @Override
    public Integer call() throws IOException {
        Path election = Arguments.required(folder, Path.class);
        Optional<Path> file = PersonsKey.file(key);
        if (!Files.isDirectory(election)) {
            return session.fail(Exit.BAD_INPUT, "fault.no-folder", election);
        }
        if (file.isEmpty()) {
            return session.fail(Exit.BAD_INPUT, "fault.key-needed", PersonsKey.VARIABLE);
        }
        if (Sealing.isHandedOn(file.get(), election)) {
            return session.fail(Exit.BAD_INPUT, "fault.key-handed-on", file.get());
        }
        if (!Sealing.isOpen(election)) {
            return session.fail(Exit.BAD_INPUT, "fault.nothing-to-seal", election);
        }
        var findings = new Findings();
        boolean isNew = !Files.exists(file.get());
        Optional<Integer> sealed = seal(election, file.get(), findings);
        if (isNew && Files.exists(file.get())) {
            session.out().println(session.text("seal.key-made", file.get()));
        }
        if (sealed.isEmpty()) {
            return new Desk(session, false).complain(election, findings);
        }
        session.out().println(session.text("seal.done", sealed.get()));
        return Exit.DONE.code();
    }

    private Optional<Integer> seal(Path election, Path file, Findings findings) throws IOException {
        Optional<ElectionRecord> record = FolderReader.read(FolderOnDisk.at(election), findings);
        Optional<SealingKey> sealing = record.isPresent() ? PersonsKey.readOrMade(file, findings) : Optional.empty();
        return sealing.isPresent()
                ? Sealing.seal(election, record.orElseThrow(), sealing.get(), PersonsKey.nonce(), findings)
                : Optional.empty();
    }
}
