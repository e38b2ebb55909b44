package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dauys.documents.people.Membership;
import org.dauys.documents.people.SeatJson;
import org.dauys.documents.people.SeatText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys seat FOLDER NUMBER [--on DATE]}: who has a seat on a day, and why. */
final class SeatCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final PositionalParamSpec number;
    private final House house;
    private final OptionSpec key;
    private final OptionSpec json;

    SeatCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.number = Arguments.parameter(session, 1, "SEAT")
                .type(Integer.class)
                .required(true)
                .build();
        this.house = new House(session);
        this.key = PersonsKey.option(session);
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return house.addTo(CommandSpec.wrapWithoutInspection(this)
                        .addPositional(folder)
                        .addPositional(number))
                .addOption(key)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        return new PersonsDesk(session, Arguments.isGiven(json), key)
                .open(Arguments.required(folder, Path.class), Arguments.value(laws, Path.class), this::seat);
    }

    private Exit seat(Membership membership) {
        return house.of(membership, (of, on) -> {
            int seat = Arguments.required(number, Integer.class);
            int seats = of.seating().seats();
            if (seat < 1 || seat > seats) {
                session.fail(Exit.BAD_INPUT, "fault.no-seat", seat, seats);
                return Exit.BAD_INPUT;
            }
            session.out()
                    .print(
                            Arguments.isGiven(json)
                                    ? SeatJson.of(membership, of, seat, on)
                                    : SeatText.of(session.language(), membership, of, seat, on, session.page()));
            return Exit.DONE;
        });
    }
}
