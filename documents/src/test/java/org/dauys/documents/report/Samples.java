package org.dauys.documents.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dauys.documents.Account;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Findings;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteReader;

/** Elections of the project, counted. */
final class Samples {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Samples() {}

    /** The names of all elections of the project. */
    static List<String> names() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("elections"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An election of the folder {@code elections/}, counted by its own law. */
    static Account account(String name) {
        var findings = new Findings();
        ElectionRecord record = FolderReader.read(
                        FolderOnDisk.at(ROOT.resolve("elections").resolve(name)), findings)
                .orElseThrow(() -> new IllegalStateException(findings.all().toString()));
        return account(record, statute(record.election().statute()));
    }

    /** An election, counted by a law. */
    static Account account(ElectionRecord record, Statute statute) {
        var reasoning = Reasoning.recorded();
        return switch (Application.apply(statute, record, reasoning)) {
            case Outcome.Settled(var result) -> Account.of(result, List.of(), reasoning);
            case Outcome.AwaitingDecision(var result, var questions) -> Account.of(result, questions, reasoning);
            case Outcome.Refused(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }

    /** A law of the folder {@code laws/}. */
    static Statute statute(String id) {
        Path file = ROOT.resolve("laws").resolve(id + ".yaml");
        var findings = new Findings();
        try {
            return StatuteReader.read(id, file.toString(), Files.readString(file), findings)
                    .orElseThrow(() -> new IllegalStateException(findings.all().toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
