package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dauys.documents.Names;
import org.dauys.documents.Words;
import org.dauys.documents.people.DrawJson;
import org.dauys.documents.people.DrawText;
import org.dauys.documents.people.People;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Votes;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.Statuses;
import org.dauys.mandates.registration.Draw;
import org.dauys.reading.Findings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys draw FOLDER --seed TEXT}: the order on the ballot paper by a lot that anyone can repeat. */
final class DrawCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec seed;
    private final OptionSpec where;
    private final OptionSpec names;
    private final OptionSpec json;

    DrawCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.seed = Arguments.option(session, "draw-seed", "--seed")
                .type(String.class)
                .paramLabel("TEXT")
                .required(true)
                .build();
        this.where = Arguments.option(session, "where", "--where")
                .type(String.class)
                .paramLabel("WHERE")
                .build();
        this.names = Arguments.option(session, "names", "--names")
                .type(String.class)
                .paramLabel("A,B,…")
                .build();
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(seed)
                .addOption(where)
                .addOption(names)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        Path path = Arguments.required(folder, Path.class);
        var desk = new Desk(session, Arguments.isGiven(json));
        return desk.ready(path, Arguments.value(laws, Path.class), ready -> {
            var findings = new Findings();
            Optional<People> people = new Persons(path, ready, Optional.empty()).people(findings);
            return people.isEmpty() || !findings.isEmpty()
                    ? desk.complain(path, findings)
                    : drawn(ready.record(), people.get());
        });
    }

    private int drawn(ElectionRecord record, People people) {
        List<String> all =
                Arguments.value(names, String.class).map(DrawCommand::named).orElseGet(() -> standing(record, people));
        if (all.isEmpty() || new HashSet<>(all).size() != all.size()) {
            return session.fail(Exit.BAD_INPUT, "fault.draw-names", String.join(", ", all));
        }
        String text = Arguments.required(seed, String.class);
        return text.isBlank() ? session.fail(Exit.BAD_INPUT, "fault.draw-seed") : said(record, text, all);
    }

    private static List<String> named(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The lists that stand: those at hand, or else those for which votes were counted. */
    private List<String> standing(ElectionRecord record, People people) {
        List<String> places = places(record);
        var statuses = Statuses.latest(people.roll());
        List<String> lists = people.roll().lists().stream()
                .filter(list -> places.contains(list.where()))
                .filter(list -> !statuses.standing(list).isEmpty())
                .map(CandidateList::party)
                .distinct()
                .toList();
        return lists.isEmpty()
                ? places.stream()
                        .flatMap(place -> Stream.ofNullable(record.votes().get(place)))
                        .map(Votes::options)
                        .flatMap(options -> options.keySet().stream())
                        .distinct()
                        .toList()
                : lists;
    }

    /** The contest or constituency that is named, else the first contest. */
    private List<String> places(ElectionRecord record) {
        return record.election().contests().stream()
                .filter(contest -> isMeant(contest, record))
                .flatMap(contest -> Stream.concat(
                        Stream.of(contest.id()),
                        contest.constituencies().stream().map(place -> place.code())))
                .filter(place -> Arguments.value(where, String.class)
                        .filter(named -> isConstituency(record, named))
                        .map(place::equals)
                        .orElse(true))
                .toList();
    }

    private boolean isMeant(Contest contest, ElectionRecord record) {
        return Arguments.value(where, String.class)
                .map(named -> contest.id().equals(named)
                        || contest.constituencies().stream()
                                .anyMatch(place -> place.code().equals(named)))
                .orElseGet(() -> contest.equals(record.election().contests().getFirst()));
    }

    private static boolean isConstituency(ElectionRecord record, String named) {
        return record.election().contests().stream()
                .noneMatch(contest -> contest.id().equals(named));
    }

    private int said(ElectionRecord record, String text, List<String> all) {
        Draw draw = Draw.order(text, all);
        var called = new Names(Words.in(session.language()), record);
        session.out()
                .print(
                        Arguments.isGiven(json)
                                ? DrawJson.of(draw)
                                : DrawText.of(
                                        session.language(), draw, code -> called.option("", code), session.page()));
        return Exit.DONE.code();
    }
}
