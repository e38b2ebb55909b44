package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.Headway;
import org.dauys.documents.Spelling;
import org.dauys.documents.rehearsal.FaultSpec;
import org.dauys.documents.rehearsal.Goal;
import org.dauys.documents.rehearsal.Goals;
import org.dauys.documents.rehearsal.Rehearsal;
import org.dauys.documents.rehearsal.ScoreJson;
import org.dauys.documents.rehearsal.ScoreText;
import org.dauys.reading.Findings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys rehearse FOLDER}: makes station protocols whose sums are the published totals, with known faults. */
final class RehearseCommand implements Callable<Integer> {
    private static final String USUAL_SEED = "1";

    /** More stations than any state has, and more than a night can hold. */
    private static final long MOST_STATIONS = 10_000_000;

    private final Session session;
    private final PositionalParamSpec folder;
    private final OptionSpec stations;
    private final OptionSpec seed;
    private final OptionSpec faults;
    private final OptionSpec output;
    private final OptionSpec json;

    RehearseCommand(Session session) {
        this.session = session;
        this.folder = Arguments.folder(session);
        this.stations = Arguments.option(session, "stations", "--stations")
                .type(long.class)
                .paramLabel("N")
                .build();
        this.seed = Arguments.option(session, "seed", "--seed")
                .type(long.class)
                .paramLabel("N")
                .defaultValue(USUAL_SEED)
                .build();
        this.faults = Arguments.option(session, "faults", "--faults")
                .type(String.class)
                .paramLabel("SPEC")
                .build();
        this.output = Arguments.option(session, "rehearsal", "-o", "--output")
                .type(Path.class)
                .paramLabel("DIR")
                .build();
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(stations)
                .addOption(seed)
                .addOption(faults)
                .addOption(output)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        Path election = Arguments.required(folder, Path.class);
        if (!Files.isDirectory(election)) {
            return session.fail(Exit.BAD_INPUT, "fault.no-folder", election);
        }
        long asked = Arguments.value(stations, Long.class).orElse(0L);
        if (asked > MOST_STATIONS) {
            return session.fail(Exit.BAD_INPUT, "fault.many-stations", asked, MOST_STATIONS);
        }
        var findings = new Findings();
        FolderOnDisk from = FolderOnDisk.at(election);
        Optional<Goal> goal = Goals.read(from, findings);
        if (goal.isEmpty()) {
            return new Desk(session, Arguments.isGiven(json)).complain(election, findings);
        }
        Optional<Rehearsal.Wish> wish = wish(goal.get(), findings);
        if (wish.isEmpty()) {
            new Desk(session, Arguments.isGiven(json)).say(findings.all());
            return Exit.BAD_INPUT.code();
        }
        return made(goal.get(), from, wish.get(), into(election, goal.get(), wish.get()));
    }

    private Optional<Rehearsal.Wish> wish(Goal goal, Findings findings) {
        long many = Arguments.value(stations, Long.class).orElse(goal.stations());
        Optional<FaultSpec> spec = Arguments.value(faults, String.class)
                .map(text -> FaultSpec.read(text, "--faults", findings))
                .orElseGet(() -> Optional.of(FaultSpec.usual(many)));
        return spec.map(planted -> new Rehearsal.Wish(many, Arguments.required(seed, Long.class), planted))
                .filter(wish -> Rehearsal.isPossible(goal, wish, "dauys rehearse", findings));
    }

    /** The folder that is named, or one in {@code build/rehearsals} beside the folder of elections. */
    private Path into(Path election, Goal goal, Rehearsal.Wish wish) {
        return Arguments.value(output, Path.class).orElseGet(() -> {
            String name = goal.record().election().id() + "-rehearsal-" + wish.stations() + "-" + wish.seed();
            return Demonstration.kept(election).resolve(name);
        });
    }

    private int made(Goal goal, FolderOnDisk from, Rehearsal.Wish wish, Path into) throws IOException {
        String id = String.valueOf(into.getFileName());
        if (!Spelling.isId(id)) {
            return session.fail(Exit.BAD_INPUT, "fault.not-an-id", id);
        }
        Rehearsal.Made made;
        try (var bar = new ProgressBar(session, Arguments.isGiven(json))) {
            made = Rehearsal.write(
                    goal,
                    from,
                    wish,
                    SeededChance.of(wish.seed()),
                    into,
                    stations -> bar.reached(Headway.Part.REHEARSE, stations, wish.stations()));
        }
        if (Arguments.isGiven(json)) {
            session.out().print(ScoreJson.of(into.toString(), wish, made));
        } else {
            session.out().print(ScoreText.of(session.language(), wish, made, session.page()));
            session.out().println(into);
        }
        return Exit.DONE.code();
    }
}
