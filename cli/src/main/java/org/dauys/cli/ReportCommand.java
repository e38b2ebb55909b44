package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dauys.documents.Account;
import org.dauys.documents.report.Report;
import org.dauys.election.Language;
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
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(output)
                .addOption(chosen);
    }

    @Override
    public Integer call() throws IOException {
        Path path = Arguments.required(folder, Path.class);
        Opening opening = Opening.compared(path, Arguments.value(laws, Path.class), Arguments.chosen(chosen));
        return opening instanceof Opening.Counted(var account)
                ? write(account).code()
                : new Desk(session, false).complain(path, opening);
    }

    private Exit write(Account account) throws IOException {
        Path into = Arguments.required(output, Path.class);
        Report.write(account, into);
        session.out().println(into.resolve(Report.PAGE));
        for (Language language : Language.values()) {
            session.out().println(into.resolve(Report.pdf(language)));
        }
        return account.questions().isEmpty() ? Exit.DONE : Exit.AWAITING_DECISION;
    }
}
