package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dauys.documents.people.MandatesJson;
import org.dauys.documents.people.MandatesText;
import org.dauys.documents.people.Membership;
import org.dauys.mandates.Seated;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys mandates FOLDER}: the seats of each list, what quotas ask of their persons, and who takes them. */
final class MandatesCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec key;
    private final OptionSpec json;

    MandatesCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.key = PersonsKey.option(session);
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(key)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        return new PersonsDesk(session, Arguments.isGiven(json), key)
                .open(Arguments.required(folder, Path.class), Arguments.value(laws, Path.class), this::mandates);
    }

    private Exit mandates(Membership membership) {
        session.out()
                .print(
                        Arguments.isGiven(json)
                                ? MandatesJson.of(membership)
                                : MandatesText.of(session.language(), membership, session.page()));
        return membership.houses().stream()
                .flatMap(house -> house.seating().seated().stream())
                .map(Seated::outcome)
                .map(MandatesCommand::exit)
                .reduce(Exit.DONE, (one, other) -> one == Exit.DONE ? other : one);
    }

    private static Exit exit(Seated.Outcome outcome) {
        return switch (outcome) {
            case Seated.Outcome.Refused _ -> Exit.REFUSED;
            case Seated.Outcome.Awaiting _ -> Exit.AWAITING_DECISION;
            case Seated.Outcome.Taken _, Seated.Outcome.ToDesignate _, Seated.Outcome.NotKnown _ -> Exit.DONE;
        };
    }
}
