package org.dauys.documents.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dauys.documents.Account;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.documents.Laws;
import org.dauys.documents.people.Membership;
import org.dauys.documents.people.OtherRule;
import org.dauys.documents.people.PeopleReader;
import org.dauys.documents.people.SealedText;
import org.dauys.documents.people.SealingKey;
import org.dauys.documents.rehearsal.PersonsFault;
import org.dauys.documents.rehearsal.PersonsGoal;
import org.dauys.documents.rehearsal.PersonsPlan;
import org.dauys.documents.rehearsal.PersonsRehearsal;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.Mandates;
import org.dauys.mandates.PersonsLaw;
import org.dauys.reading.Findings;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Statute;

/** Who sits in the Mazhilis of 2023: persons who are made up, for none were published with what a quota asks. */
final class MadePersons {
    private static final Path ELECTION = Path.of("..", "elections", "kazakhstan-2023");
    private static final Laws LAWS = Laws.in(Path.of("..", "laws"));
    private static final SealingKey KEY = SealingKey.of(new byte[SealingKey.BYTES]);
    private static final String ANOTHER_LAW = "tw/legislative-yuan/2005-06-10";

    private MadePersons() {}

    /**
     * The house, with who would sit under another law beside it.
     *
     * @param into an empty folder for the persons
     * @param faults what parties did wrong
     */
    static Membership in(Path into, PersonsFault... faults) throws IOException {
        var findings = new Findings();
        ElectionRecord before =
                FolderReader.read(FolderOnDisk.at(ELECTION), findings).orElseThrow();
        List<Mandates> mandates = Mandates.of(
                counted(before, Reasoning.silent()).result(),
                before.election().bodies().getFirst());
        PersonsGoal goal =
                PersonsGoal.read(FolderOnDisk.at(ELECTION), before, findings).orElseThrow();
        PersonsPlan plan = PersonsPlan.of(before, law(before, findings).applied(), mandates, goal, "test", findings)
                .orElseThrow();
        PersonsRehearsal.write(
                plan,
                FolderOnDisk.at(ELECTION),
                new PersonsRehearsal.Wish(1, new LinkedHashSet<>(List.of(faults))),
                new SplittableRandom(1)::nextLong,
                KEY,
                new byte[SealedText.NONCE_BYTES],
                into);
        ElectionRecord record =
                FolderReader.read(FolderOnDisk.at(into), findings).orElseThrow();
        var people = PeopleReader.read(FolderOnDisk.at(into), record, Optional.of(KEY), findings)
                .orElseThrow();
        var reasoning = Reasoning.recorded();
        Account account = Account.of(counted(record, reasoning).result(), List.of(), reasoning);
        Statute other = Samples.statute(ANOTHER_LAW);
        return Membership.of(account, reasoning, law(record, findings), people)
                .beside(List.of(new OtherRule.Choice(
                        other,
                        Optional.empty(),
                        LAWS.persons(other, findings).orElseThrow().applied())));
    }

    private static Outcome.Settled counted(ElectionRecord record, Reasoning reasoning) {
        return (Outcome.Settled)
                Application.apply(Samples.statute(record.election().statute()), record, reasoning);
    }

    private static PersonsLaw.Readings law(ElectionRecord record, Findings findings) {
        return LAWS.persons(Samples.statute(record.election().statute()), findings)
                .orElseThrow();
    }
}
