package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dauys.documents.Parallels;
import org.dauys.documents.ParallelsJson;
import org.dauys.documents.ParallelsText;
import org.dauys.documents.Words;
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
    private final OptionSpec json;

    CompareCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.chosen = Arguments.laws(session);
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(chosen)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        Path path = Arguments.required(folder, Path.class);
        Opening opening = Opening.ready(path, Arguments.value(laws, Path.class));
        var desk = new Desk(session, Arguments.isGiven(json));
        return opening instanceof Opening.Ready ready
                ? new Supposed(session, desk)
                        .with(ready, findings -> ready.chosenOrNamed(Arguments.chosen(chosen), findings), this::said)
                : desk.complain(path, opening);
    }

    private int said(Result actual, List<Parallels.Choice> others) {
        if (others.isEmpty()) {
            return session.fail(Exit.BAD_INPUT, "fault.no-others");
        }
        var parallels = Parallels.of(actual, others);
        session.out()
                .print(
                        Arguments.isGiven(json)
                                ? ParallelsJson.of(parallels)
                                : ParallelsText.of(Words.in(session.language()), parallels, session.page()));
        return Exit.DONE.code();
    }
}
