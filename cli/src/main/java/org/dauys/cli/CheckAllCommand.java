package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dauys.documents.ScoreCard;
import org.dauys.documents.Words;
import org.dauys.figures.Reasoning;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys check-all [DIR]}: counts all elections and compares them with their official seats. */
final class CheckAllCommand implements Callable<Integer> {
    private static final long NANOS = 1_000_000;

    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec elections;
    private final OptionSpec markdown;
    private final OptionSpec json;

    CheckAllCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.elections = Arguments.parameter(session, 0, "DIR")
                .arity("0..1")
                .type(Path.class)
                .build();
        this.markdown = Arguments.flag(session, "markdown", "--markdown").build();
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(elections)
                .addOption(markdown)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Optional<Path> all = Arguments.value(elections, Path.class).or(() -> SiteCommand.above(here));
        if (all.isEmpty()) {
            return session.fail(Exit.BAD_INPUT, "fault.no-elections", here);
        }
        if (!Files.isDirectory(all.get())) {
            return session.fail(Exit.BAD_INPUT, "fault.no-folder", all.get());
        }
        List<Path> folders;
        try (Stream<Path> found = Files.list(all.get())) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        }
        return checked(folders);
    }

    private int checked(List<Path> folders) throws IOException {
        List<ScoreCard.Line> lines = new ArrayList<>();
        List<Long> millis = new ArrayList<>();
        boolean counted = true;
        long begin = System.nanoTime();
        for (Path folder : folders) {
            long start = System.nanoTime();
            Optional<Result> result = counted(folder);
            result.map(ScoreCard::line).ifPresent(lines::add);
            result.ifPresent(_ -> millis.add((System.nanoTime() - start) / NANOS));
            counted &= result.isPresent();
        }
        millis.add((System.nanoTime() - begin) / NANOS);
        var card = new ScoreCard(lines);
        session.out().print(written(card, millis));
        boolean agrees = lines.stream().allMatch(line -> line.differences() == 0);
        return (counted && agrees ? Exit.DONE : Exit.DIFFERS).code();
    }

    private String written(ScoreCard card, List<Long> millis) {
        if (Arguments.isGiven(json)) {
            return card.json();
        }
        return Arguments.isGiven(markdown)
                ? card.markdown()
                : card.text(Words.in(session.language()), session.page(), millis);
    }

    private Optional<Result> counted(Path folder) throws IOException {
        Opening opening = Opening.ready(folder, Arguments.value(laws, Path.class));
        if (!(opening instanceof Opening.Ready(var record, var statute, var _))) {
            new Desk(session, Arguments.isGiven(json)).complain(folder, opening);
            return leftOut(folder);
        }
        return switch (Application.apply(statute, record, Reasoning.silent())) {
            case Outcome.Settled(var result) -> Optional.of(result);
            case Outcome.AwaitingDecision(var result, var _) -> Optional.of(result);
            case Outcome.Refused(var faults) -> {
                new Desk(session, Arguments.isGiven(json)).say(faults);
                yield leftOut(folder);
            }
        };
    }

    private Optional<Result> leftOut(Path folder) {
        session.terminal().err().println(session.text("card.left-out", folder));
        return Optional.empty();
    }
}
