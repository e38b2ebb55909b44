package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.Headway;
import org.dauys.documents.live.Live;
import org.dauys.documents.live.LiveJson;
import org.dauys.documents.live.TabulateText;
import org.dauys.protocol.Finding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys tabulate FOLDER}: adds up the protocols of a night, up the commissions. */
final class TabulateCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec area;
    private final OptionSpec json;

    TabulateCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.area = Arguments.option(session, "area", "--area")
                .type(String.class)
                .paramLabel("CODE")
                .build();
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(area)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        try (var desk = new NightDesk(session, Arguments.isGiven(json), Arguments.value(laws, Path.class))) {
            return desk.open(
                    Arguments.required(folder, Path.class), TurnoutBounds.ALL, live -> tabulate(live, desk.headway()));
        }
    }

    private Exit tabulate(Live live, Headway headway) {
        Optional<String> code = Arguments.value(area, String.class);
        int commission =
                code.map(live.tabulation().register().hierarchy()::position).orElse(0);
        if (commission < 0) {
            session.fail(Exit.BAD_INPUT, "fault.no-commission", code.orElse(""));
            return Exit.BAD_INPUT;
        }
        if (Arguments.isGiven(json)) {
            session.out().print(LiveJson.totals(live));
        } else {
            List<Finding> found = live.findings(headway);
            session.out().print(TabulateText.of(session.language(), live, found, commission, session.page()));
        }
        return Exit.DONE;
    }
}
