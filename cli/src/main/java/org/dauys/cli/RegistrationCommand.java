package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.documents.people.People;
import org.dauys.documents.people.RegistrationJson;
import org.dauys.documents.people.RegistrationText;
import org.dauys.documents.people.Registrations;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.registration.Circumstances;
import org.dauys.statute.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys registration FOLDER}: how lists and candidates stand before the law, deposits, and every fault at once. */
final class RegistrationCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec at;
    private final OptionSpec printed;
    private final OptionSpec key;
    private final OptionSpec json;

    RegistrationCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.at = time(session, "at");
        this.printed = time(session, "printed");
        this.key = PersonsKey.option(session);
        this.json = Arguments.json(session);
    }

    private static OptionSpec time(Session session, String name) {
        return Arguments.option(session, name, "--" + name)
                .type(OffsetDateTime.class)
                .paramLabel("TIME")
                .build();
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(at)
                .addOption(printed)
                .addOption(key)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        Path path = Arguments.required(folder, Path.class);
        return new PersonsDesk(session, Arguments.isGiven(json), key)
                .ready(
                        path,
                        Arguments.value(laws, Path.class),
                        (ready, law, people) -> said(Registrations.of(
                                ready.record(), law, people, circumstances(ready, people), result(path, ready))));
    }

    private Circumstances circumstances(Opening.Ready ready, People people) {
        return new Circumstances(
                people.shares(),
                Arguments.value(at, OffsetDateTime.class),
                Arguments.value(printed, OffsetDateTime.class),
                Circumstances.of(ready.statute()).authority());
    }

    /** The result; before there is one nothing is given back. */
    private static Optional<Result> result(Path folder, Opening.Ready ready) throws IOException {
        return Opening.counted(folder, ready, Reasoning.silent()) instanceof Opening.Counted(var account, var _)
                ? Optional.of(account.result())
                : Optional.empty();
    }

    private Exit said(Registrations all) {
        session.out()
                .print(
                        Arguments.isGiven(json)
                                ? RegistrationJson.of(all)
                                : RegistrationText.of(session.language(), all, session.page()));
        boolean isAsked =
                all.reports().stream().anyMatch(report -> !report.questions().isEmpty());
        return !all.findings().isEmpty() ? Exit.REFUSED : isAsked ? Exit.AWAITING_DECISION : Exit.DONE;
    }
}
