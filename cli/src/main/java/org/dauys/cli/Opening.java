package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dauys.documents.Account;
import org.dauys.documents.FolderCode;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.documents.Laws;
import org.dauys.documents.Parallels;
import org.dauys.documents.live.Live;
import org.dauys.documents.night.NightReader;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Statute;
import org.dauys.statute.Supposition;

/** What comes of opening the folder of an election and applying to it the law that it names. */
sealed interface Opening {
    /** The file that names the laws. */
    String DEFINITION = "election.yaml";

    /**
     * The count, ended or waiting.
     *
     * @param account the seats as far as they are settled, what waits, and how close it was
     */
    record Counted(Account account) implements Opening {}

    /**
     * The election and its law are read, and nothing is counted.
     *
     * @param laws where other laws are
     */
    record Ready(ElectionRecord record, Statute statute, Laws laws) implements Opening {
        /**
         * Reads laws to compare with.
         *
         * @param chosen on the command line; if none, those that the folder names
         * @param findings receives every fault
         * @throws IOException if the folder of laws cannot be read
         */
        List<Parallels.Choice> chosenOrNamed(List<String> chosen, Findings findings) throws IOException {
            return chosen.isEmpty()
                    ? others(record.election().compared(), new Place(DEFINITION, 0), findings)
                    : others(chosen, new Place("--law", 0), findings);
        }

        /** Reads laws to compare with, which are named there. */
        List<Parallels.Choice> others(List<String> names, Place named, Findings findings) throws IOException {
            if (!names.isEmpty() && Supposition.contestsOfLists(statute, record).isEmpty()) {
                findings.report(FolderCode.NO_LISTS_HERE, named, "", String.join(", ", names));
            }
            return Parallels.choices(names, laws, named, findings);
        }
    }

    /**
     * There is no count.
     *
     * @param exit how the run therefore ends
     * @param findings why, at least one
     */
    record Faulty(Exit exit, List<Finding> findings) implements Opening {
        /** The opening with its own list. */
        public Faulty {
            findings = List.copyOf(findings);
        }
    }

    /** No protocol with votes has come. */
    record NoVotes() implements Opening {}

    /** There is no such folder. */
    record NoFolder() implements Opening {}

    /** There is no folder of laws. */
    record NoLaws() implements Opening {}

    /**
     * Counts the election of a folder.
     *
     * @param laws where the statutes are; if empty, in {@code laws} beside or above the folder
     * @throws IOException if a file cannot be read
     */
    static Opening of(Path folder, Optional<Path> laws) throws IOException {
        Opening opening = ready(folder, laws);
        if (!(opening instanceof Ready ready)) {
            return opening;
        }
        return NightReader.isNight(folder)
                ? night(NightDesk.Opened.of(folder, ready))
                : counted(ready.statute(), ready.record());
    }

    /** Counts the protocols of a night. */
    private static Opening night(NightDesk.Opened opened) {
        var findings = new Findings();
        Optional<Live> live = opened.night(findings).flatMap(night -> opened.live(night, findings));
        if (live.isEmpty()) {
            return new Faulty(Exit.BAD_INPUT, findings.all());
        }
        return live.get().count().hasVotes()
                ? counted(opened.statute(), live.get().count().record())
                : new NoVotes();
    }

    /**
     * Reads the election of a folder and the law that it names.
     *
     * @param laws where the statutes are; if empty, in {@code laws} beside or above the folder
     * @throws IOException if a file cannot be read
     */
    static Opening ready(Path folder, Optional<Path> laws) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new NoFolder();
        }
        var findings = new Findings();
        Optional<ElectionRecord> record = FolderReader.read(FolderOnDisk.at(folder), findings);
        if (record.isEmpty()) {
            return new Faulty(Exit.BAD_INPUT, findings.all());
        }
        Optional<Laws> statutes = laws.map(Laws::in).or(() -> Laws.above(folder));
        if (statutes.isEmpty()) {
            return new NoLaws();
        }
        Optional<Statute> statute =
                statutes.get().statute(record.get().election().statute(), new Place(DEFINITION, 0), findings);
        return statute.isEmpty()
                ? new Faulty(Exit.BAD_INPUT, findings.all())
                : new Ready(record.get(), statute.get(), statutes.get());
    }

    /**
     * Counts the election of a folder, and the same votes under other laws.
     *
     * @param laws where the statutes are; if empty, in {@code laws} beside or above the folder
     * @param chosen the other laws, each an id, or an id and a section with a colon between; if none, those that the
     *     folder names
     * @throws IOException if a file cannot be read
     */
    static Opening compared(Path folder, Optional<Path> laws, List<String> chosen) throws IOException {
        Opening opening = ready(folder, laws);
        if (!(opening instanceof Ready ready)) {
            return opening;
        }
        var findings = new Findings();
        List<Parallels.Choice> others = ready.chosenOrNamed(chosen, findings);
        if (!findings.isEmpty()) {
            return new Faulty(Exit.BAD_INPUT, findings.all());
        }
        Opening counted = counted(ready.statute(), ready.record());
        return counted instanceof Counted(var account) ? new Counted(account.beside(others)) : counted;
    }

    private static Opening counted(Statute statute, ElectionRecord record) {
        return counted(statute, record, Reasoning.recorded());
    }

    /** Counts an election in a reasoning that may go on. */
    static Opening counted(Statute statute, ElectionRecord record, Reasoning reasoning) {
        return switch (Application.apply(statute, record, reasoning)) {
            case Outcome.Settled(var result) -> new Counted(Account.of(result, List.of(), reasoning));
            case Outcome.AwaitingDecision(var result, var questions) ->
                new Counted(Account.of(result, questions, reasoning));
            case Outcome.Refused(var faults) -> new Faulty(Exit.REFUSED, faults);
        };
    }
}
