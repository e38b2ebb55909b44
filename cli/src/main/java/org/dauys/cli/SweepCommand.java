package org.dauys.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dauys.documents.Parallel;
import org.dauys.documents.Parallels;
import org.dauys.documents.ParallelsJson;
import org.dauys.documents.SweepText;
import org.dauys.documents.Words;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Fraction;
import org.dauys.reading.Place;
import org.dauys.statute.Section;
import org.dauys.statute.Statute;
import org.dauys.statute.Supposition;
import org.dauys.statute.Variation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys sweep FOLDER --threshold 0..10}: the lists of an election while rules of its law change. */
final class SweepCommand implements Callable<Integer> {
    private static final int MOST = 1000;

    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec threshold;
    private final OptionSpec seats;
    private final OptionSpec method;
    private final OptionSpec chosen;
    private final OptionSpec json;

    SweepCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.threshold = text("threshold", "A..B[:STEP]");
        this.seats = text("seats", "A..B[:STEP]");
        this.method = text("method", "NAME,…");
        this.chosen = Arguments.option(session, "sweep-law", "--law")
                .type(String.class)
                .paramLabel("LAW[:SECTION]")
                .build();
        this.json = Arguments.json(session);
    }

    private OptionSpec text(String key, String label) {
        return Arguments.option(session, key, "--" + key)
                .type(String.class)
                .paramLabel(label)
                .build();
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(threshold)
                .addOption(seats)
                .addOption(method)
                .addOption(chosen)
                .addOption(json);
    }

    /** A value of one option: how it is shown, and what it makes of a variation. */
    private record Value(String shown, Variation variation) {
        Value and(Value other) {
            return new Value(
                    Stream.of(shown, other.shown)
                            .filter(text -> !text.isEmpty())
                            .reduce((one, next) -> one + " " + next)
                            .orElse(""),
                    new Variation(
                            variation.threshold().or(() -> other.variation.threshold()),
                            variation.seats().isPresent() ? variation.seats() : other.variation.seats(),
                            variation.way().or(() -> other.variation.way())));
        }
    }

    @Override
    public Integer call() throws IOException {
        Path path = Arguments.required(folder, Path.class);
        var desk = new Desk(session, Arguments.isGiven(json));
        return desk.ready(path, Arguments.value(laws, Path.class), ready -> swept(desk, ready));
    }

    private int swept(Desk desk, Opening.Ready ready) throws IOException {
        Optional<String> law = Arguments.value(chosen, String.class);
        return law.isEmpty()
                ? swept(ready.statute(), ready.record())
                : new Supposed(session, desk)
                        .with(
                                ready,
                                findings -> ready.others(List.of(law.get()), new Place("--law", 0), findings),
                                (actual, others) -> {
                                    var choice = others.getFirst();
                                    var other = Supposition.under(
                                            actual,
                                            choice.statute(),
                                            choice.section().stream().findFirst());
                                    return swept(other.statute(), other.record());
                                });
    }

    private int swept(Statute law, ElectionRecord record) {
        Optional<String> misfit = misfit(law, record);
        if (misfit.isPresent()) {
            return session.fail(Exit.BAD_INPUT, misfit.get());
        }
        List<Value> values = List.of(new Value("", Variation.NONE));
        for (OptionSpec option : List.of(threshold, seats, method)) {
            Optional<String> written = Arguments.value(option, String.class);
            if (written.isPresent()) {
                Optional<List<Value>> read = read(option, written.get());
                if (read.isEmpty()) {
                    return session.fail(Exit.BAD_INPUT, "fault.value", option.longestName(), written.get());
                }
                values = product(values, read.get());
            }
        }
        if (values.size() > MOST) {
            return session.fail(Exit.BAD_INPUT, "fault.too-many", values.size(), MOST);
        }
        List<Parallel> counts = values.stream()
                .map(value -> Parallel.of(value.shown(), Supposition.varied(law, record, value.variation())))
                .toList();
        var sweep = new Parallels(record, counts);
        session.out()
                .print(
                        Arguments.isGiven(json)
                                ? ParallelsJson.of(sweep)
                                : SweepText.of(Words.in(session.language()), sweep, session.page()));
        return Exit.DONE.code();
    }

    private static List<Value> product(List<Value> values, List<Value> others) {
        List<Value> all = new ArrayList<>();
        values.forEach(value -> others.forEach(other -> all.add(value.and(other))));
        return List.copyOf(all);
    }

    /** Why the election cannot be varied as asked, as the key of a message. */
    private Optional<String> misfit(Statute law, ElectionRecord record) {
        List<Contest> lists = Supposition.contestsOfLists(law, record);
        boolean byThreshold = Arguments.value(threshold, String.class).isPresent();
        boolean bySeats = Arguments.value(seats, String.class).isPresent();
        boolean byMethod = Arguments.value(method, String.class).isPresent();
        if (!byThreshold && !bySeats && !byMethod) {
            return Optional.of("fault.nothing-varied");
        }
        if (lists.isEmpty()) {
            return Optional.of("fault.no-lists");
        }
        if (bySeats && (lists.size() > 1 || lists.getFirst().constituencies().size() > 1)) {
            return Optional.of("fault.one-constituency");
        }
        if (byThreshold && !all(law, lists, Variation::hasThreshold)) {
            return Optional.of("fault.no-threshold");
        }
        return byMethod && !all(law, lists, Variation::hasMethod) ? Optional.of("fault.no-method") : Optional.empty();
    }

    private static boolean all(Statute law, List<Contest> lists, Predicate<Section> has) {
        return lists.stream()
                .allMatch(contest -> Optional.ofNullable(law.sections().get(contest.section()))
                        .filter(has)
                        .isPresent());
    }

    private Optional<List<Value>> read(OptionSpec option, String written) {
        if (option.equals(method)) {
            List<Value> ways = new ArrayList<>();
            for (String name : written.split(",", -1)) {
                Optional<Variation.Way> way = Variation.Way.named(name);
                if (way.isEmpty()) {
                    return Optional.empty();
                }
                ways.add(new Value(name, new Variation(Optional.empty(), OptionalLong.empty(), way)));
            }
            return Optional.of(ways);
        }
        return Steps.of(written, MOST)
                .filter(numbers -> option.equals(threshold) ? areShares(numbers) : areSeats(numbers))
                .map(numbers -> numbers.stream()
                        .map(number -> option.equals(threshold) ? share(number) : size(number))
                        .toList());
    }

    private static boolean areShares(List<BigDecimal> numbers) {
        return numbers.getLast().compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private static boolean areSeats(List<BigDecimal> numbers) {
        return numbers.stream()
                .allMatch(number ->
                        number.signum() > 0 && number.stripTrailingZeros().scale() <= 0);
    }

    private static Value share(BigDecimal number) {
        Fraction share = Fraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale() + 2));
        return new Value(
                number.toPlainString() + "%",
                new Variation(Optional.of(share), OptionalLong.empty(), Optional.empty()));
    }

    private static Value size(BigDecimal number) {
        return new Value(
                number.toPlainString(),
                new Variation(Optional.empty(), OptionalLong.of(number.longValueExact()), Optional.empty()));
    }
}
