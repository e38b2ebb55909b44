package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.dauys.documents.people.Membership;
import org.dauys.documents.people.People;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.PersonsLaw;
import org.dauys.reading.Findings;
import picocli.CommandLine.Model.OptionSpec;

/** Opens an election with its persons for a command, and says why if that fails. */
final class PersonsDesk {
    private final Session session;
    private final Desk desk;
    private final OptionSpec key;

    PersonsDesk(Session session, boolean json, OptionSpec key) {
        this.session = session;
        this.desk = new Desk(session, json);
        this.key = key;
    }

    /** What a command does with those who sit. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it.
         *
         * @return how the run ends
         */
        Exit with(Membership membership) throws IOException;
    }

    /** What a command does with the rules on persons and the persons. */
    @FunctionalInterface
    interface Unseated {
        /**
         * Does it.
         *
         * @return how the run ends
         */
        Exit with(Opening.Ready ready, PersonsLaw law, People people) throws IOException;
    }

    /**
     * Counts an election, seats its persons and works on that.
     *
     * @param laws where the statutes are; if empty, in {@code laws} beside or above the folder
     * @return the exit code
     */
    int open(Path folder, Optional<Path> laws, Work work) throws IOException {
        return desk.ready(folder, laws, ready -> {
            Reasoning reasoning = Reasoning.recorded();
            Opening counted = Opening.counted(folder, ready, reasoning);
            return counted instanceof Opening.Counted(var account, var _)
                    ? read(folder, ready, (law, people) -> work.with(Membership.of(account, reasoning, law, people)))
                    : desk.complain(folder, counted);
        });
    }

    /**
     * Opens an election with its persons, and neither counts nor seats.
     *
     * @param laws where the statutes are; if empty, in {@code laws} beside or above the folder
     * @return the exit code
     */
    int ready(Path folder, Optional<Path> laws, Unseated work) throws IOException {
        return desk.ready(
                folder, laws, ready -> read(folder, ready, (law, people) -> work.with(ready, law.applied(), people)));
    }

    @FunctionalInterface
    private interface Read {
        Exit with(PersonsLaw.Readings law, People people) throws IOException;
    }

    private int read(Path folder, Opening.Ready ready, Read work) throws IOException {
        var findings = new Findings();
        var persons = new Persons(folder, ready, PersonsKey.read(key, findings));
        Optional<People> people = persons.people(findings);
        Optional<PersonsLaw.Readings> law = persons.law(findings);
        if (!findings.isEmpty()) {
            return desk.complain(folder, findings);
        }
        return law.isEmpty()
                ? session.fail(
                        Exit.BAD_INPUT, "fault.no-persons-law", ready.statute().id())
                : work.with(law.get(), people.orElseThrow()).code();
    }
}
