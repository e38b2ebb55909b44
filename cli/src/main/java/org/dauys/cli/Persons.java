package org.dauys.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dauys.documents.Account;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.people.Membership;
import org.dauys.documents.people.People;
import org.dauys.documents.people.PeopleReader;
import org.dauys.documents.people.SealingKey;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.PersonsLaw;
import org.dauys.reading.Findings;

/**
 * The persons of an election that is opened.
 *
 * @param folder of the election
 * @param ready what was opened
 * @param key opens sealed traits
 */
record Persons(Path folder, Opening.Ready ready, Optional<SealingKey> key) {
    /** The rules on persons beside the statute, if there are any and they have no fault. */
    Optional<PersonsLaw.Readings> law(Findings findings) {
        return ready.laws().persons(ready.statute(), findings);
    }

    /** The persons, if their files have no fault. */
    Optional<People> people(Findings findings) {
        return PeopleReader.read(FolderOnDisk.at(folder), ready.record(), key, findings);
    }

    /** Who sits after a count; nothing if no rules on persons, or no persons, are at hand. */
    Optional<Membership> atHand(Account account, Reasoning reasoning, Findings findings) {
        return law(findings).flatMap(law -> people(findings)
                .filter(people -> !people.roll().persons().isEmpty())
                .map(people -> Membership.of(account, reasoning, law, people)));
    }
}
