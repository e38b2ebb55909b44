package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.documents.Parallels;
import org.dauys.documents.ParallelsJson;
import org.dauys.documents.ParallelsText;
import org.dauys.documents.Words;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.dauys.statute.Statute;
import org.dauys.statute.Supposition;
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
        this.chosen = Arguments.option(session, "law", "--law")
                .type(String[].class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel("LAW[:SECTION]")
                .required(true)
                .build();
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
        return opening instanceof Opening.Ready ready ? compared(ready, desk) : desk.complain(path, opening);
    }

    private int compared(Opening.Ready ready, Desk desk) throws IOException {
        if (Supposition.contestsOfLists(ready.statute(), ready.record()).isEmpty()) {
            return session.fail(Exit.BAD_INPUT, "fault.no-lists");
        }
        var findings = new Findings();
        List<Parallels.Choice> others = new ArrayList<>();
        for (String name : Arguments.required(chosen, String[].class)) {
            String[] words = name.split(":", 2);
            Optional<Statute> statute = ready.laws().statute(words[0], new Place("--law", 0), findings);
            List<String> section = words.length == 2 ? List.of(words[1]) : List.of();
            if (statute.isPresent()
                    && !Supposition.canRule(statute.get(), section.stream().findFirst())) {
                return session.fail(Exit.BAD_INPUT, "fault.no-section", name);
            }
            statute.ifPresent(law -> others.add(new Parallels.Choice(law, section)));
        }
        if (!findings.isEmpty()) {
            desk.say(findings.all());
            return Exit.BAD_INPUT.code();
        }
        return switch (Application.apply(ready.statute(), ready.record(), Reasoning.silent())) {
            case Outcome.Settled(var result) -> said(result, others);
            case Outcome.AwaitingDecision _ -> session.fail(Exit.AWAITING_DECISION, "fault.waiting");
            case Outcome.Refused(var faults) -> {
                desk.say(faults);
                yield Exit.REFUSED.code();
            }
        };
    }

    private int said(Result actual, List<Parallels.Choice> others) {
        var parallels = Parallels.of(actual, others);
        session.out()
                .print(
                        Arguments.isGiven(json)
                                ? ParallelsJson.of(parallels)
                                : ParallelsText.of(Words.in(session.language()), parallels, session.page()));
        return Exit.DONE.code();
    }
}
