package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.documents.people.SealingKey;
import org.dauys.documents.report.Report;
import org.dauys.election.Language;
import org.dauys.reading.Findings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys report FOLDER -o DIR}: writes the report of an election. */
final class ReportCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec output;
    private final OptionSpec chosen;
    private final OptionSpec key;

    ReportCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.output = Arguments.option(session, "output", "-o", "--output")
                .type(Path.class)
                .paramLabel("DIR")
                .required(true)
                .build();
        this.chosen = Arguments.laws(session);
        this.key = PersonsKey.option(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(output)
                .addOption(chosen)
                .addOption(key);
    }

    @Override
    public Integer call() throws IOException {
        Path path = Arguments.required(folder, Path.class);
        var desk = new Desk(session, false);
        var findings = new Findings();
        Optional<SealingKey> opened = PersonsKey.read(key, findings);
        if (!findings.isEmpty()) {
            return desk.complain(path, findings);
        }
        Opening opening = Opening.told(path, Arguments.value(laws, Path.class), Arguments.chosen(chosen), opened);
        return opening instanceof Opening.Counted counted ? write(counted).code() : desk.complain(path, opening);
    }

    private Exit write(Opening.Counted counted) throws IOException {
        Path into = Arguments.required(output, Path.class);
        Report.write(counted.account(), counted.membership(), into);
        session.out().println(into.resolve(Report.PAGE));
        for (Language language : Language.values()) {
            session.out().println(into.resolve(Report.pdf(language)));
        }
        return counted.account().questions().isEmpty() ? Exit.DONE : Exit.AWAITING_DECISION;
    }
}
