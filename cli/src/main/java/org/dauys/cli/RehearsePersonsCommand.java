package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.Callable;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.Spelling;
import org.dauys.documents.night.NightReader;
import org.dauys.documents.people.Sealing;
import org.dauys.documents.people.SealingKey;
import org.dauys.documents.rehearsal.PersonsFault;
import org.dauys.documents.rehearsal.PersonsGoal;
import org.dauys.documents.rehearsal.PersonsPlan;
import org.dauys.documents.rehearsal.PersonsRehearsal;
import org.dauys.documents.rehearsal.PersonsRehearsalText;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.Mandates;
import org.dauys.mandates.PersonsLaw;
import org.dauys.reading.Findings;
import org.dauys.statute.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys rehearse-persons FOLDER}: makes up the persons of an election whose law has rules on persons. */
final class RehearsePersonsCommand implements Callable<Integer> {
    private static final String USUAL_SEED = "1";

    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec seed;
    private final OptionSpec faults;
    private final OptionSpec output;
    private final OptionSpec key;
    private final OptionSpec json;

    RehearsePersonsCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.seed = Arguments.option(session, "seed", "--seed")
                .type(long.class)
                .paramLabel("N")
                .defaultValue(USUAL_SEED)
                .build();
        this.faults = Arguments.option(session, "persons-faults", "--faults")
                .type(String.class)
                .paramLabel("LIST")
                .build();
        this.output = Arguments.option(session, "rehearsal", "-o", "--into", "--output")
                .type(Path.class)
                .paramLabel("DIR")
                .build();
        this.key = PersonsKey.option(session);
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(seed)
                .addOption(faults)
                .addOption(output)
                .addOption(key)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        Path election = Arguments.required(folder, Path.class);
        Optional<Path> keyFile = PersonsKey.file(key);
        if (keyFile.isEmpty()) {
            return session.fail(Exit.BAD_INPUT, "fault.key-needed", PersonsKey.VARIABLE);
        }
        if (Files.isDirectory(election) && NightReader.isNight(election)) {
            return session.fail(Exit.BAD_INPUT, "fault.persons-of-night", election);
        }
        var desk = new Desk(session, Arguments.isGiven(json));
        Opening ready = Opening.ready(election, Arguments.value(laws, Path.class));
        if (!(ready instanceof Opening.Ready opened)) {
            return desk.complain(election, ready);
        }
        var findings = new Findings();
        Optional<PersonsLaw.Readings> law = opened.laws().persons(opened.statute(), findings);
        if (law.isEmpty() && findings.isEmpty()) {
            return session.fail(
                    Exit.BAD_INPUT, "fault.no-persons-law", opened.statute().id());
        }
        Optional<PersonsGoal> goal = PersonsGoal.read(FolderOnDisk.at(election), opened.record(), findings);
        Optional<PersonsRehearsal.Wish> wish = wish(findings);
        if (law.isEmpty() || goal.isEmpty() || wish.isEmpty()) {
            return desk.complain(election, findings);
        }
        Opening counted = Opening.counted(opened.statute(), opened.record(), Reasoning.silent());
        if (!(counted instanceof Opening.Counted(var account, var _))) {
            return desk.complain(election, counted);
        }
        Result result = account.result();
        List<Mandates> mandates = result.record().election().bodies().stream()
                .flatMap(body -> Mandates.of(result, body).stream())
                .toList();
        Optional<PersonsPlan> plan = PersonsPlan.of(
                result.record(), law.get().applied(), mandates, goal.get(), "dauys rehearse-persons", findings);
        return (plan.isPresent() ? made(election, plan.get(), wish.get(), keyFile.get()) : faulty(desk, findings))
                .code();
    }

    private static Exit faulty(Desk desk, Findings findings) {
        desk.say(findings.all());
        return Exit.BAD_INPUT;
    }

    private Optional<PersonsRehearsal.Wish> wish(Findings findings) {
        Optional<SequencedSet<PersonsFault>> planted = Arguments.value(faults, String.class)
                .map(text -> PersonsFault.read(text, "--faults", findings))
                .orElseGet(() -> Optional.of(new LinkedHashSet<>()));
        return planted.map(some -> new PersonsRehearsal.Wish(Arguments.required(seed, Long.class), some));
    }

    /** The folder that is named, or one in {@code build/rehearsals} beside the folder of elections. */
    private Path into(Path election, PersonsRehearsal.Wish wish) {
        return Arguments.value(output, Path.class).orElseGet(() -> {
            Path whole = election.toAbsolutePath().normalize();
            String name = whole.getFileName() + "-persons-" + wish.seed();
            return Demonstration.kept(election).resolve(name);
        });
    }

    private Exit made(Path election, PersonsPlan plan, PersonsRehearsal.Wish wish, Path keyFile) throws IOException {
        Path into = into(election, wish);
        String id = String.valueOf(into.getFileName());
        if (!Spelling.isId(id)) {
            session.fail(Exit.BAD_INPUT, "fault.not-an-id", id);
            return Exit.BAD_INPUT;
        }
        if (Sealing.isHandedOn(keyFile, into)) {
            session.fail(Exit.BAD_INPUT, "fault.key-handed-on", keyFile);
            return Exit.BAD_INPUT;
        }
        var findings = new Findings();
        boolean isNew = !Files.exists(keyFile);
        Optional<SealingKey> sealing = PersonsKey.readOrMade(keyFile, findings);
        if (sealing.isEmpty()) {
            return faulty(new Desk(session, Arguments.isGiven(json)), findings);
        }
        PersonsRehearsal.Made made = PersonsRehearsal.write(
                plan,
                FolderOnDisk.at(election),
                wish,
                SeededChance.of(wish.seed()),
                sealing.get(),
                PersonsKey.nonce(),
                into);
        if (Arguments.isGiven(json)) {
            session.out().print(PersonsRehearsalText.json(into.toString(), wish, made));
        } else {
            session.out().print(PersonsRehearsalText.of(session.language(), wish, made, session.page()));
            if (isNew) {
                session.out().println(session.text("seal.key-made", keyFile));
            }
            session.out().println(into);
        }
        return Exit.DONE;
    }
}
