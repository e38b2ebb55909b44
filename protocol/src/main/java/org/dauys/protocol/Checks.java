package org.dauys.protocol;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dauys.election.Station;
import org.dauys.figures.Citation;

/**
 * The rules that apply to the protocols of one contest with one ballot paper: those of its form, as the election changes
 * them. Immutable; any number of threads may use it. A method makes no objects unless a rule finds something, and gives
 * findings in {@link Finding#ORDER}.
 */
public final class Checks {
    /** A rule made ready. */
    private record Ready(Check check, Trial trial) {}

    private final String contest;
    private final Layout layout;
    private final List<Check> all;
    private final Map<Scope, List<Ready>> ready = new EnumMap<>(Scope.class);
    private final List<Ready> refusing;

    /**
     * The rules of a contest.
     *
     * @param contest its id
     * @param layout the lines of its protocols, with the checks of its form
     * @param changes what the election changes, by the code of the rule; a rule that is not of the form stays out
     */
    public Checks(String contest, Layout layout, Map<String, Change> changes) {
        this.contest = contest;
        this.layout = layout;
        this.all = layout.form().checks().stream()
                .map(check -> Optional.ofNullable(changes.get(check.rule().code()))
                        .map(check::with)
                        .orElse(check))
                .toList();
        for (Scope scope : Scope.values()) {
            ready.put(
                    scope,
                    all.stream()
                            .filter(check -> check.rule().scope() == scope && isOfOne(check))
                            .map(check -> new Ready(check, Trial.of(check, layout)))
                            .toList());
        }
        this.refusing = of(Scope.PROTOCOL).stream()
                .filter(rule -> rule.check().severity() == Severity.REFUSE)
                .toList();
    }

    private static boolean isOfOne(Check check) {
        return switch (check.rule().shape()) {
            case Shape.Filled _,
                    Shape.TotalFilled _,
                    Shape.Balance _,
                    Shape.NearShare _,
                    Shape.LimitedShare _,
                    Shape.NotExchanged _,
                    Shape.Stated _ -> true;
            case Shape.NotIdentical _, Shape.Report _ -> false;
        };
    }

    public String contest() {
        return contest;
    }

    public Layout layout() {
        return layout;
    }

    /** The rules, in the order of the form. */
    public List<Check> all() {
        return all;
    }

    /** Whether a rule is among them. */
    boolean has(Rule rule) {
        return all.stream().anyMatch(check -> check.rule().equals(rule));
    }

    /** What is found in one protocol by itself. */
    public List<Finding> check(Protocol protocol) {
        return found(Scope.PROTOCOL, protocol, "", layout, protocol.figures());
    }

    /** Whether {@link #check} would find something, for loops over figures of which no protocol was made. */
    public boolean finds(Station.Kind kind, long voters, Figures figures) {
        return any(Scope.PROTOCOL, kind, voters, figures, layout, figures);
    }

    /** Whether a rule of the gravest kind finds something in one protocol by itself. */
    public boolean refuses(Station.Kind kind, long voters, Figures figures) {
        return any(refusing, kind, voters, figures, layout, figures);
    }

    /** Whether {@link #checkHistory} would find something. */
    public boolean findsHistory(Station.Kind kind, long voters, Figures figures, History before) {
        return any(Scope.HISTORY, kind, voters, figures, History.LAYOUT, before);
    }

    /** Whether {@link #checkNeighbours} would find something. */
    public boolean findsNeighbours(Station.Kind kind, long voters, Figures figures, Neighbours neighbours) {
        return any(Scope.NEIGHBOURS, kind, voters, figures, layout, neighbours);
    }

    /** What is found in a protocol beside what its station had in the election before. */
    public List<Finding> checkHistory(Protocol protocol, History before) {
        return found(Scope.HISTORY, protocol, "", History.LAYOUT, before);
    }

    /**
     * What is found in a protocol beside the other stations of its commission with the same ballot paper.
     *
     * @param neighbours the sum of all protocols of the commission that have this layout, this one among them
     */
    public List<Finding> checkNeighbours(Protocol protocol, Neighbours neighbours) {
        return found(Scope.NEIGHBOURS, protocol, "", layout, neighbours);
    }

    /**
     * What is found between two protocols of one station. Give each pair once, the contest that comes later first.
     *
     * <p>Figures that must be equal are found in the later one. A rule by which one figure is at most the other (P403)
     * stands in the form of the narrower contest alone, whether that comes earlier or later.
     *
     * @param later the protocol of these checks
     * @param theirs the checks of the other contest
     * @param earlier its protocol
     */
    public List<Finding> checkContests(Protocol later, Checks theirs, Protocol earlier) {
        List<Finding> mine = found(Scope.STATION, later, earlier.contest(), earlier.layout(), earlier.figures());
        List<Finding> others = theirs.found(Scope.STATION, earlier, later.contest(), later.layout(), later.figures());
        if (mine.isEmpty() && others.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        mine.stream().filter(finding -> isEquality(finding) || !theirs.has(finding.rule())),
                        others.stream().filter(finding -> !isEquality(finding) && !has(finding.rule())))
                .sorted(Finding.ORDER)
                .toList();
    }

    private static boolean isEquality(Finding finding) {
        return finding.rule().shape() instanceof Shape.Balance balance && balance.relation() == Relation.EQUAL;
    }

    /**
     * What is found in the figures that an upper commission declares.
     *
     * @param commission its code
     * @param upper what it declares, in the lines of this layout
     * @param lower the sum of what is below it
     * @param entry where its figures stand
     */
    public List<Finding> checkLevels(String commission, Sums upper, Sums lower, Citation entry) {
        return summed(Scope.LEVELS, commission, upper, lower, entry);
    }

    /**
     * What is found in an import.
     *
     * @param file the name of the file
     * @param taken the sum of what was taken over, in the lines of this layout
     * @param held the sum of what the file holds
     */
    public List<Finding> checkImport(String file, Sums taken, Sums held) {
        return summed(Scope.IMPORT, file, taken, held, Citation.of(file, "0"));
    }

    /** What is found among the protocols of a commission: identical ones, each beside an earlier one. */
    public List<Finding> checkIdentical(List<Protocol> protocols) {
        return all.stream()
                .filter(check -> check.rule().shape() instanceof Shape.NotIdentical)
                .flatMap(check -> new Identity(check, layout).among(protocols).stream())
                .sorted(Finding.ORDER)
                .toList();
    }

    /**
     * What is found in the reports of a commission, each beside the one before it with the same measure.
     *
     * @param reports in the order of their times
     */
    public List<Finding> checkReports(List<TurnoutReport> reports) {
        return new Turnout(contest, layout, all).falling(reports);
    }

    /**
     * What is found in the last report of a commission when all its stations are in.
     *
     * @param last the last report
     * @param issued how many ballots were issued in all, not negative
     * @param onList how many voters were on the lists, not negative
     */
    public List<Finding> checkEnd(TurnoutReport last, long issued, long onList) {
        return new Turnout(contest, layout, all).end(last, issued, onList);
    }

    private List<Finding> found(Scope scope, Protocol protocol, String other, Layout theirs, Sums others) {
        if (!protocol.layout().isLike(layout)) {
            throw new IllegalArgumentException("The protocol of %s must have the lines of %s."
                    .formatted(protocol.station().code(), contest));
        }
        Station station = protocol.station();
        if (!any(scope, station.kind(), station.voters(), protocol.figures(), theirs, others)) {
            return List.of();
        }
        return collected(
                scope,
                station.kind(),
                check -> new Sight(
                        check,
                        station.code(),
                        contest,
                        other,
                        protocol.entry(),
                        station.voters(),
                        layout,
                        protocol.figures(),
                        theirs,
                        others));
    }

    private List<Finding> summed(Scope scope, String subject, Sums own, Sums others, Citation entry) {
        return collected(
                scope,
                Station.Kind.ORDINARY,
                check -> new Sight(check, subject, contest, subject, entry, 0, layout, own, layout, others));
    }

    /** Whether a rule finds something; by far the most frequent answer is no, and costs nothing but time. */
    private boolean any(Scope scope, Station.Kind kind, long register, Sums own, Layout theirs, Sums others) {
        return any(of(scope), kind, register, own, theirs, others);
    }

    private static boolean any(
            List<Ready> rules, Station.Kind kind, long register, Sums own, Layout theirs, Sums others) {
        for (int i = 0; i < rules.size(); i++) {
            Trial trial = rules.get(i).trial();
            if (trial.concerns(kind) && trial.findsAny(register, own, theirs, others)) {
                return true;
            }
        }
        return false;
    }

    private List<Finding> collected(Scope scope, Station.Kind kind, Function<Check, Sight> sights) {
        List<Finding> found = new ArrayList<>();
        for (Ready rule : of(scope)) {
            Sight sight = sights.apply(rule.check());
            int positions = rule.trial().concerns(kind) ? rule.trial().positions() : 0;
            for (int at = 0; at < positions; at++) {
                if (rule.trial().finds(at, sight.register(), sight.own(), sight.theirs(), sight.others())) {
                    found.add(rule.trial().found(at, sight));
                }
            }
        }
        found.sort(Finding.ORDER);
        return List.copyOf(found);
    }

    private List<Ready> of(Scope scope) {
        return Optional.ofNullable(ready.get(scope)).orElseThrow();
    }
}
