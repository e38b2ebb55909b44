package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dauys.documents.people.ChamberJson;
import org.dauys.documents.people.ChamberText;
import org.dauys.documents.people.Membership;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys chamber FOLDER [--on DATE]}: the whole house on a day. */
final class ChamberCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final House house;
    private final OptionSpec key;
    private final OptionSpec json;

    ChamberCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.house = new House(session);
        this.key = PersonsKey.option(session);
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return house.addTo(CommandSpec.wrapWithoutInspection(this).addPositional(folder))
                .addOption(key)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        return new PersonsDesk(session, Arguments.isGiven(json), key)
                .open(Arguments.required(folder, Path.class), Arguments.value(laws, Path.class), this::chamber);
    }

    private Exit chamber(Membership membership) {
        return house.of(membership, (chamber, on) -> {
            session.out()
                    .print(
                            Arguments.isGiven(json)
                                    ? ChamberJson.of(membership, chamber, on)
                                    : ChamberText.of(session.language(), membership, chamber, on, session.page()));
            return chamber.term().findings().isEmpty() ? Exit.DONE : Exit.REFUSED;
        });
    }
}
