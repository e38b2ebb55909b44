package org.dauys.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.documents.Account;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.Parallels;
import org.dauys.documents.people.Membership;
import org.dauys.documents.people.OtherRule;
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
        return law(findings)
                .flatMap(law -> people(findings)
                        .filter(people -> !people.roll().persons().isEmpty())
                        .map(people -> Membership.of(account, reasoning, law, people)));
    }

    /** The same with those who would sit under other rules beside it. */
    Optional<Membership> beside(
            Account account, Reasoning reasoning, List<Parallels.Choice> others, Findings findings) {
        List<OtherRule.Choice> choices = new ArrayList<>();
        for (Parallels.Choice other : others) {
            ready.laws()
                    .persons(other.statute(), findings)
                    .ifPresent(law -> choices.add(new OtherRule.Choice(
                            other.statute(), other.section().stream().findFirst(), law.applied())));
        }
        return atHand(account, reasoning, findings).map(membership -> membership.beside(choices));
    }
}
