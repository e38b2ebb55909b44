package org.dauys.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.live.CertainText;
import org.dauys.documents.live.Live;
import org.dauys.documents.live.LiveJson;
import org.dauys.figures.Fraction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys certain FOLDER}: which seats no vote still to come can change, and what the others hang on. */
final class CertainCommand implements Callable<Integer> {
    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,4})?)";
    private static final Pattern WRITTEN = Pattern.compile(NUMBER + "\\.\\." + NUMBER);
    private static final Fraction IN_HUNDRED = Fraction.of(1, 100);

    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec turnout;
    private final OptionSpec json;

    CertainCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.turnout = Arguments.option(session, "turnout", "--turnout")
                .type(String.class)
                .paramLabel("L..M")
                .build();
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(turnout)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> written = Arguments.value(turnout, String.class);
        Optional<TurnoutBounds> bounds = written.isEmpty() ? Optional.of(TurnoutBounds.ALL) : bounds(written.get());
        if (bounds.isEmpty()) {
            return session.fail(Exit.BAD_INPUT, "fault.turnout", written.orElse(""));
        }
        try (var desk = new NightDesk(session, Arguments.isGiven(json), Arguments.value(laws, Path.class))) {
            return desk.open(Arguments.required(folder, Path.class), bounds.get(), live -> certain(live, bounds.get()));
        }
    }

    /** The bounds that are written {@code 40..70}, in per cent. */
    private static Optional<TurnoutBounds> bounds(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Fraction least = share(parts.group(1));
        Fraction most = share(parts.group(2));
        return least.compareTo(most) <= 0 ? Optional.of(new TurnoutBounds(least, most)) : Optional.empty();
    }

    private static Fraction share(String inHundred) {
        var number = new BigDecimal(inHundred);
        return Fraction.of(number.unscaledValue(), BigInteger.TEN.pow(Math.max(0, number.scale())))
                .times(IN_HUNDRED);
    }

    private Exit certain(Live live, TurnoutBounds bounds) {
        session.out()
                .print(
                        Arguments.isGiven(json)
                                ? LiveJson.certain(live)
                                : CertainText.of(session.language(), live, bounds, session.page()));
        return Exit.DONE;
    }
}
