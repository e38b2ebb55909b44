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
import org.dauys.documents.Headway;
import org.dauys.documents.Laws;
import org.dauys.documents.Parallels;
import org.dauys.documents.live.Live;
import org.dauys.documents.night.NightReader;
import org.dauys.documents.people.Membership;
import org.dauys.documents.people.SealingKey;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
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
     * @param membership who sits, if that was asked and persons are at hand
     */
    record Counted(Account account, Optional<Membership> membership) implements Opening {}

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
        return opening instanceof Ready ready ? counted(folder, ready, Reasoning.recorded()) : opening;
    }

    /**
     * Counts the votes, or the protocols of a night, in a reasoning that may go on.
     *
     * @throws IOException if a file cannot be read
     */
    static Opening counted(Path folder, Ready ready, Reasoning reasoning) throws IOException {
        return NightReader.isNight(folder)
                ? night(NightDesk.Opened.of(folder, ready, Headway.UNWATCHED), reasoning)
                : counted(ready.statute(), ready.record(), reasoning);
    }

    /** Counts the protocols of a night. */
    private static Opening night(NightDesk.Opened opened, Reasoning reasoning) {
        var findings = new Findings();
        Optional<Live> live = opened.night(findings).flatMap(night -> opened.live(night, findings));
        if (live.isEmpty()) {
            return new Faulty(Exit.BAD_INPUT, findings.all());
        }
        return live.get().count().hasVotes()
                ? counted(opened.statute(), live.get().count().record(), reasoning)
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
     * Counts the election of a folder, and the same votes under other laws, and seats its persons.
     *
     * @param laws where the statutes are; if empty, in {@code laws} beside or above the folder
     * @param chosen the other laws, each an id, or an id and a section with a colon between; if none, those that the
     *     folder names
     * @param key opens sealed traits of persons
     * @throws IOException if a file cannot be read
     */
    static Opening told(Path folder, Optional<Path> laws, List<String> chosen, Optional<SealingKey> key)
            throws IOException {
        Opening opening = ready(folder, laws);
        if (!(opening instanceof Ready ready)) {
            return opening;
        }
        var findings = new Findings();
        List<Parallels.Choice> others = ready.chosenOrNamed(chosen, findings);
        if (!findings.isEmpty()) {
            return new Faulty(Exit.BAD_INPUT, findings.all());
        }
        Reasoning reasoning = Reasoning.recorded();
        Opening counted = counted(folder, ready, reasoning);
        if (!(counted instanceof Counted(var account, var _))) {
            return counted;
        }
        Account beside = account.beside(others);
        Optional<Membership> membership = new Persons(folder, ready, key).beside(beside, reasoning, others, findings);
        return findings.isEmpty() ? new Counted(beside, membership) : new Faulty(Exit.BAD_INPUT, findings.all());
    }

    /** Counts an election in a reasoning that may go on. */
    static Opening counted(Statute statute, ElectionRecord record, Reasoning reasoning) {
        return switch (Application.apply(statute, record, reasoning)) {
            case Outcome.Settled(var result) -> counted(result, List.of(), reasoning);
            case Outcome.AwaitingDecision(var result, var questions) -> counted(result, questions, reasoning);
            case Outcome.Refused(var faults) -> new Faulty(Exit.REFUSED, faults);
        };
    }

    private static Opening counted(Result result, List<Question> questions, Reasoning reasoning) {
        return new Counted(Account.of(result, questions, reasoning), Optional.empty());
    }
}
