package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.Account;
import org.dauys.documents.LedgerJson;
import org.dauys.documents.Narrator;
import org.dauys.documents.WhyJson;
import org.dauys.documents.WhyText;
import org.dauys.documents.Words;
import org.dauys.documents.live.Live;
import org.dauys.documents.live.TotalText;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Reason;
import org.dauys.statute.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys why FOLDER [FIGURE]}: says why a figure is what it is, or lists the figures. */
final class WhyCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final PositionalParamSpec figure;
    private final OptionSpec json;

    WhyCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.figure = Arguments.parameter(session, 1, "FIGURE")
                .arity("0..1")
                .type(String.class)
                .build();
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addPositional(figure)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> asked = Arguments.value(figure, String.class).filter(TotalText::names);
        if (asked.isPresent()) {
            try (var desk = new NightDesk(session, Arguments.isGiven(json), Arguments.value(laws, Path.class))) {
                return desk.open(
                        Arguments.required(folder, Path.class), TurnoutBounds.ALL, live -> total(live, asked.get()));
            }
        }
        var desk = new Desk(session, Arguments.isGiven(json));
        return desk.open(Arguments.required(folder, Path.class), Arguments.value(laws, Path.class), this::why);
    }

    /** Says why a total of protocols is what it is. */
    private Exit total(Live live, String asked) {
        var path = org.dauys.figures.Path.of(asked);
        Optional<String> told = Arguments.isGiven(json)
                ? TotalText.json(live, path)
                : TotalText.of(session.language(), live, path, session.page());
        if (told.isEmpty()) {
            return unknown("fault.no-figure", asked, List.of());
        }
        session.out().print(told.get());
        return Exit.DONE;
    }

    private Exit why(Account account) {
        Optional<String> asked = Arguments.value(figure, String.class);
        if (asked.isEmpty()) {
            list(account.result());
            return Exit.DONE;
        }
        return switch (new FigureNames(account).find(asked.get())) {
            case FigureNames.Found(var reason) -> tell(account.result(), reason);
            case FigureNames.Open(var question) -> {
                session.out().println(narrator(account.result()).question(question));
                yield Exit.AWAITING_DECISION;
            }
            case FigureNames.Several(var names) -> unknown("fault.figure-several", asked.get(), names);
            case FigureNames.TooFew(var party, var seats, var number) -> {
                session.fail(Exit.BAD_INPUT, "fault.few-seats", party, seats, number);
                yield Exit.BAD_INPUT;
            }
            case FigureNames.Unknown(var nearest) -> unknown("fault.no-figure", asked.get(), nearest);
        };
    }

    private Exit tell(Result result, Reason reason) {
        session.out()
                .print(
                        Arguments.isGiven(json)
                                ? WhyJson.of(result, reason)
                                : WhyText.of(narrator(result), reason, session.page()));
        return Exit.DONE;
    }

    private Narrator narrator(Result result) {
        return new Narrator(Words.in(session.language()), result);
    }

    private void list(Result result) {
        if (Arguments.isGiven(json)) {
            session.out().print(LedgerJson.of(result.explanation()));
            return;
        }
        Narrator narrator = narrator(result);
        int widest = result.explanation().conclusions().stream()
                .mapToInt(line -> line.path().toString().length())
                .max()
                .orElse(0);
        for (Conclusion line : result.explanation().conclusions()) {
            session.out().println(("%-" + widest + "s  %s").formatted(line.path(), narrator.value(line)));
        }
    }

    private Exit unknown(String key, String asked, List<String> names) {
        session.fail(Exit.BAD_INPUT, key, asked);
        names.forEach(name -> session.terminal().err().println("  " + name));
        return Exit.BAD_INPUT;
    }
}
