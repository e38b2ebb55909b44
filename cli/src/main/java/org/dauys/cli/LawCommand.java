package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.documents.LawJson;
import org.dauys.documents.LawText;
import org.dauys.documents.Laws;
import org.dauys.documents.LawsJson;
import org.dauys.documents.Words;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Statute;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys law [LAW]}: shows a statute, or lists all. */
final class LawCommand implements Callable<Integer> {
    private static final int NEAREST = 4;

    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec law;
    private final OptionSpec json;

    LawCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.law = Arguments.parameter(session, 0, "LAW")
                .arity("0..1")
                .type(String.class)
                .build();
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this).addPositional(law).addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> name = Arguments.value(law, String.class);
        if (name.isPresent() && Files.isRegularFile(Path.of(name.get()))) {
            var findings = new Findings();
            return shown(Laws.read(Path.of(name.get()), findings), findings);
        }
        Optional<Laws> statutes =
                Arguments.value(laws, Path.class).map(Laws::in).or(() -> Laws.above(Path.of("")));
        if (statutes.isEmpty()) {
            return session.fail(Exit.BAD_INPUT, "fault.no-laws", Path.of("").toAbsolutePath());
        }
        return name.isPresent() ? one(statutes.get(), name.get()) : all(statutes.get());
    }

    private int one(Laws statutes, String id) throws IOException {
        if (!statutes.ids().contains(id)) {
            List<String> nearest = statutes.nearest(id).stream().limit(NEAREST).toList();
            return session.fail(Exit.BAD_INPUT, "fault.no-law", id, String.join(", ", nearest));
        }
        var findings = new Findings();
        return shown(statutes.statute(id, new Place("", 0), findings), findings);
    }

    private int shown(Optional<Statute> statute, Findings findings) {
        if (statute.isEmpty()) {
            new Desk(session, Arguments.isGiven(json)).say(findings.all());
            return Exit.BAD_INPUT.code();
        }
        session.out()
                .print(
                        Arguments.isGiven(json)
                                ? LawJson.of(statute.get())
                                : LawText.of(Words.in(session.language()), statute.get(), session.page()));
        return Exit.DONE.code();
    }

    private int all(Laws statutes) throws IOException {
        var findings = new Findings();
        List<Statute> read = new ArrayList<>();
        for (String id : statutes.ids()) {
            statutes.statute(id, new Place("", 0), findings).ifPresent(read::add);
        }
        if (Arguments.isGiven(json)) {
            session.out().print(LawsJson.of(read));
        } else {
            int widest = read.stream().mapToInt(one -> one.id().length()).max().orElse(0);
            read.forEach(one -> line(one, widest));
        }
        if (findings.isEmpty()) {
            return Exit.DONE.code();
        }
        new Desk(session, Arguments.isGiven(json)).say(findings.all());
        return Exit.BAD_INPUT.code();
    }

    private void line(Statute statute, int widest) {
        String until = statute.until().map(Object::toString).orElse("");
        session.out()
                .println("%s  %s – %s  %s"
                        .formatted(
                                statute.id() + " ".repeat(widest - statute.id().length()),
                                statute.from(),
                                until.isEmpty() ? " ".repeat(10) : until,
                                statute.act().in(session.language())));
    }
}
