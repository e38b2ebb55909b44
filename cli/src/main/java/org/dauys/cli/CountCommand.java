package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.documents.Account;
import org.dauys.documents.Comparison;
import org.dauys.documents.CountJson;
import org.dauys.documents.CountText;
import org.dauys.documents.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys count FOLDER}: counts an election, and compares its seats with the official ones if asked. */
final class CountCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec check;
    private final OptionSpec json;

    CountCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.check = Arguments.flag(session, "check", "--check").build();
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(check)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        var desk = new Desk(session, Arguments.isGiven(json));
        return desk.open(Arguments.required(folder, Path.class), Arguments.value(laws, Path.class), this::count);
    }

    private Exit count(Account account) {
        Optional<Comparison> comparison =
                Arguments.isGiven(check) ? Optional.of(Comparison.of(account.result())) : Optional.empty();
        if (Arguments.isGiven(json)) {
            session.out()
                    .print(comparison.map(with -> CountJson.of(account, with)).orElseGet(() -> CountJson.of(account)));
        } else {
            Words words = Words.in(session.language());
            session.out().print(CountText.of(words, account, session.page()));
            comparison.ifPresent(with -> session.out().print(new ComparisonText(session, account).of(with)));
        }
        if (!account.questions().isEmpty()) {
            return Exit.AWAITING_DECISION;
        }
        return comparison.filter(with -> !with.differences().isEmpty()).isPresent() ? Exit.DIFFERS : Exit.DONE;
    }
}
