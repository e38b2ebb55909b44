package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.documents.Headway;
import org.dauys.documents.rehearsal.Alarm;
import org.dauys.documents.rehearsal.FaultKey;
import org.dauys.documents.rehearsal.Score;
import org.dauys.documents.rehearsal.ScoreJson;
import org.dauys.documents.rehearsal.ScoreText;
import org.dauys.reading.Findings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys score FOLDER}: says which rule finds which planted fault of a rehearsal, and how often a rule is wrong. */
final class ScoreCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec json;

    ScoreCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this).addPositional(folder).addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        Path rehearsal = Arguments.required(folder, Path.class);
        var desk = new Desk(session, Arguments.isGiven(json));
        return desk.ready(rehearsal, Arguments.value(laws, Path.class), ready -> scored(desk, rehearsal, ready));
    }

    private int scored(Desk desk, Path rehearsal, Opening.Ready ready) throws IOException {
        if (!Files.exists(rehearsal.resolve(FaultKey.FILE))) {
            return session.fail(Exit.BAD_INPUT, "fault.no-key", rehearsal);
        }
        var findings = new Findings();
        Optional<FaultKey> key = FaultKey.read(rehearsal, findings);
        Optional<List<Alarm>> alarms;
        try (var bar = new ProgressBar(session, Arguments.isGiven(json))) {
            alarms = alarms(rehearsal, ready, findings, bar);
        }
        if (key.isEmpty() || alarms.isEmpty()) {
            return desk.complain(rehearsal, findings);
        }
        Score score = Score.of(key.get(), alarms.get());
        session.out()
                .print(
                        Arguments.isGiven(json)
                                ? ScoreJson.of(score)
                                : ScoreText.of(session.language(), score, session.page()));
        return Exit.DONE.code();
    }

    /** What the rules find in the protocols in force, if the night can be read. */
    private static Optional<List<Alarm>> alarms(
            Path rehearsal, Opening.Ready ready, Findings findings, Headway headway) {
        NightDesk.Opened opened = NightDesk.Opened.of(rehearsal, ready, headway);
        return opened.night(findings)
                .flatMap(night -> opened.live(night, findings))
                .map(live -> live.findings(headway).stream().map(Alarm::of).toList());
    }
}
