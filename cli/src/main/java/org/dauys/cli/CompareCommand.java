package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.documents.Account;
import org.dauys.documents.Parallels;
import org.dauys.documents.ParallelsJson;
import org.dauys.documents.ParallelsText;
import org.dauys.documents.Words;
import org.dauys.documents.people.Membership;
import org.dauys.documents.people.OtherRulesJson;
import org.dauys.documents.people.OtherRulesText;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Findings;
import org.dauys.statute.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys compare FOLDER --law LAW}: the lists of an election under several laws, side by side. */
final class CompareCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec chosen;
    private final OptionSpec key;
    private final OptionSpec json;

    CompareCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.chosen = Arguments.laws(session);
        this.key = PersonsKey.option(session);
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(chosen)
                .addOption(key)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        Path path = Arguments.required(folder, Path.class);
        var desk = new Desk(session, Arguments.isGiven(json));
        return desk.ready(path, Arguments.value(laws, Path.class), ready -> compared(desk, path, ready));
    }

    private int compared(Desk desk, Path path, Opening.Ready ready) throws IOException {
        var findings = new Findings();
        var persons = new Persons(path, ready, PersonsKey.read(key, findings));
        return findings.isEmpty()
                ? new Supposed(session, desk)
                        .with(
                                ready,
                                faults -> ready.chosenOrNamed(Arguments.chosen(chosen), faults),
                                (actual, others) -> said(desk, persons, actual, others))
                : desk.complain(path, findings);
    }

    private int said(Desk desk, Persons persons, Result actual, List<Parallels.Choice> others) {
        var findings = new Findings();
        var account = new Account(actual, List.of(), new LinkedHashMap<>(), Optional.empty());
        Optional<Membership> sitting = persons.beside(account, Reasoning.recorded(), others, findings)
                .filter(membership -> !membership.others().isEmpty());
        if (!findings.isEmpty()) {
            return desk.complain(persons.folder(), findings);
        }
        if (others.isEmpty() && sitting.isEmpty()) {
            return session.fail(Exit.BAD_INPUT, "fault.no-others");
        }
        var parallels = Parallels.of(actual, others);
        if (Arguments.isGiven(json)) {
            session.out().print(ParallelsJson.of(parallels, sitting.map(OtherRulesJson::of)));
            return Exit.DONE.code();
        }
        String seats =
                others.isEmpty() ? "" : ParallelsText.of(Words.in(session.language()), parallels, session.page());
        String who = sitting.map(membership -> OtherRulesText.of(session.language(), membership, session.page()))
                .orElse("");
        session.out().print(seats.isEmpty() ? who.stripLeading() : seats + who);
        return Exit.DONE.code();
    }
}
