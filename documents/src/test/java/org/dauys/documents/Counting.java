package org.dauys.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Explanation;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Findings;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteReader;

/** Counts the elections that are published with Dauys. */
final class Counting {
    private static final int OF_EACH_KIND = 12;

    private Counting() {}

    /** An election folder by its name, counted by the statute that it names. */
    static Account account(String election) {
        var findings = new Findings();
        ElectionRecord record = FolderReader.read(FolderOnDisk.at(Path.of("..", "elections", election)), findings)
                .orElseThrow(() -> new IllegalStateException(findings.all().toString()));
        return account(statute(record.election().statute()), record);
    }

    static Account account(Statute statute, ElectionRecord record) {
        var reasoning = Reasoning.recorded();
        return switch (Application.apply(statute, record, reasoning)) {
            case Outcome.Settled(var result) -> Account.of(result, List.of(), reasoning);
            case Outcome.AwaitingDecision(var result, var questions) -> Account.of(result, questions, reasoning);
            case Outcome.Refused(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }

    static Statute statute(String id) {
        String file = "laws/" + id + ".yaml";
        return statute(id, read(Path.of("..").resolve(file)));
    }

    static Statute statute(String id, String text) {
        var findings = new Findings();
        return StatuteReader.read(id, id + ".yaml", text, findings)
                .orElseThrow(() -> new IllegalStateException(findings.all().toString()));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text that is stored beside the tests. */
    static String told(String name) {
        return read(Path.of("src", "test", "resources", "org", "dauys", "documents", "told", name));
    }

    /** Some figures of each kind of step: thousands of constituencies are alike. */
    static List<Conclusion> someOfEachKind(Explanation explanation) {
        Map<String, Integer> seen = new HashMap<>();
        return explanation.conclusions().stream()
                .filter(line -> seen.merge(kind(line), 1, Integer::sum) <= OF_EACH_KIND)
                .toList();
    }

    private static String kind(Conclusion line) {
        String last = line.path().last();
        return StepNames.of(line.step()) + (line.step() instanceof Given<?> ? " " + last : "");
    }
}
