package org.dauys.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.election.Count;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.figures.Path;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;

/**
 * The figures of an election with their totals, for every contest, commission and constituency.
 *
 * <p>Each protocol that comes, changes or is set aside changes every total above it at once, at the cost of its lines
 * times the commissions above it, and the totals are always those that adding everything up again would give. What
 * changed is returned, so that it can be taken back. Not for use by several threads at once.
 */
public final class Tabulation {
    private final Register register;
    private final SequencedMap<String, Part> unnamed = new LinkedHashMap<>();
    private final SequencedMap<String, Sheet> sheets = new LinkedHashMap<>();
    private final Map<String, Totals> totals = new HashMap<>();
    private final Map<String, Map<Integer, List<Change>>> history = new HashMap<>();

    /**
     * The figures of some sheets, added up. From now on the sheets change through the tabulation alone.
     *
     * @throws ArithmeticException if a total does not fit a {@code long}
     */
    public Tabulation(Register register, List<Sheet> sheets) {
        this.register = register;
        for (Sheet sheet : sheets) {
            this.sheets.put(sheet.ballot().id(), sheet);
            totals.put(sheet.ballot().id(), Totals.of(sheet));
            history.put(sheet.ballot().id(), new HashMap<>());
        }
    }

    private Tabulation(Register register) {
        this.register = register;
    }

    /** The figures, totals and changes as they are now: what comes later changes these or the copy, never both. */
    public Tabulation copy() {
        var copy = new Tabulation(register);
        copy.unnamed.putAll(unnamed);
        sheets.forEach((contest, sheet) -> {
            Sheet own = sheet.copy();
            copy.sheets.put(contest, own);
            copy.totals.put(contest, totals(contest).over(own));
            Map<Integer, List<Change>> changes = new HashMap<>();
            history(contest).forEach((station, all) -> changes.put(station, new ArrayList<>(all)));
            copy.history.put(contest, changes);
        });
        return copy;
    }

    public Register register() {
        return register;
    }

    /** The sheets by the id of their contest, in the order of the ballot papers. */
    public SequencedMap<String, Sheet> sheets() {
        return Collections.unmodifiableSequencedMap(sheets);
    }

    /**
     * The sheet of a contest.
     *
     * @throws IllegalArgumentException if it has none
     */
    public Sheet sheet(String contest) {
        return Optional.ofNullable(sheets.get(contest))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The contest %s must be one of %s.".formatted(contest, sheets.keySet())));
    }

    /**
     * Takes the first protocol of a station, or, where its voting was found invalid, that of the repeat voting.
     *
     * @param contest the id of the contest
     * @param station the position of the station
     * @param figures its figures by line
     * @param entry where they stand
     * @throws IllegalArgumentException if the station has a protocol or does not vote in the contest
     */
    public Change put(String contest, int station, Figures figures, Citation entry) {
        Sheet sheet = sheet(contest);
        Part part = unnamed.computeIfAbsent(entry.source(), Part::new);
        return put(sheet, station, figures, sheet.part(part), Integer.parseInt(entry.place()));
    }

    Change put(Sheet sheet, int station, Figures figures, int part, int line) {
        int size = sheet.layout(station).size();
        Standing before = Standing.of(sheet, station);
        boolean repeated = before.state() == State.INVALIDATED;
        if (before.state() != State.MISSING && !repeated) {
            throw new IllegalArgumentException("The station %s (%s) must be missing or invalidated."
                    .formatted(register.code(station), before.state()));
        }
        int[] taken = new int[sheet.width()];
        Arrays.fill(taken, Figures.BLANK);
        for (int i = 0; i < size; i++) {
            taken[i] = checked(figures.at(i), sheet, station, i);
        }
        Version version = repeated ? Version.REPEATED : Version.FIRST;
        Standing after = before.in(State.COUNTED).as(version, taken).from(part, line);
        return enter(sheet, station, before, after, Optional.empty());
    }

    private int checked(int figure, Sheet sheet, int station, int line) {
        if (figure < Figures.BLANK) {
            throw new IllegalArgumentException("The figure of %s in line %s (%d) must not be negative."
                    .formatted(
                            register.code(station),
                            sheet.layout(station).codes().get(line),
                            figure));
        }
        return figure;
    }

    /**
     * Puts other figures in the place of those in force.
     *
     * @param lines the lines by position, with their figures from now on
     * @throws IllegalArgumentException if the station has no protocol, or a line is not one of it
     */
    Change change(Sheet sheet, int station, Map<Integer, Integer> lines, Version version, Act act) {
        Standing before = Standing.of(sheet, station);
        int[] figures = before.figures();
        lines.forEach((line, figure) -> figures[line] = checked(figure, sheet, station, line));
        return enter(sheet, station, before, before.as(version, figures), Optional.of(act));
    }

    /**
     * Sets a protocol aside because of what a rule found in it, without an act.
     *
     * @throws IllegalArgumentException if it does not count
     */
    public Change setAside(String contest, int station) {
        Sheet sheet = sheet(contest);
        if (!sheet.state(station).counts()) {
            throw new IllegalArgumentException("The protocol of %s (%s) must be one that counts."
                    .formatted(register.code(station), sheet.state(station)));
        }
        return move(sheet, station, State.QUARANTINED, Optional.empty());
    }

    /**
     * Lets a protocol count again that was set aside because of what a rule found in it.
     *
     * @throws IllegalArgumentException if it is not set aside
     */
    public Change putBack(String contest, int station) {
        Sheet sheet = sheet(contest);
        if (sheet.state(station) != State.QUARANTINED) {
            throw new IllegalArgumentException("The protocol of %s (%s) must be set aside."
                    .formatted(register.code(station), sheet.state(station)));
        }
        return move(sheet, station, countingState(sheet, station), Optional.empty());
    }

    /** In which state a protocol counts: disputed if a dispute was noted and not settled. */
    State countingState(Sheet sheet, int station) {
        State state = State.COUNTED;
        for (Change change : changes(sheet.ballot().id(), station)) {
            if (change.act().isPresent()) {
                state = switch (change.act().get()) {
                    case Act.Dispute _ -> State.DISPUTED;
                    case Act.Settle _, Act.Invalidate _ -> State.COUNTED;
                    case Act.Correct _, Act.Recount _, Act.Quarantine _, Act.Clear _ -> state;
                };
            }
        }
        return state;
    }

    Change move(Sheet sheet, int station, State state, Optional<Act> act) {
        Standing before = Standing.of(sheet, station);
        return enter(sheet, station, before, before.in(state), act);
    }

    private Change enter(Sheet sheet, int station, Standing before, Standing after, Optional<Act> act) {
        var change = new Change(sheet.ballot().id(), station, before, after, act);
        write(sheet, station, before, after);
        if (act.isPresent() || before.version() != Version.NONE || before.state() != State.MISSING) {
            history(change.contest())
                    .computeIfAbsent(station, _ -> new ArrayList<>())
                    .add(change);
        }
        return change;
    }

    private void write(Sheet sheet, int station, Standing from, Standing to) {
        totals(sheet.ballot().id()).change(station, from, to);
        to.write(sheet, station);
    }

    /** Takes back the latest change of a station, as if it had not been. */
    public void takeBack(Change change) {
        write(sheet(change.contest()), change.station(), change.after(), change.before());
        List<Change> kept = history(change.contest()).get(change.station());
        if (kept != null) {
            kept.remove(change);
        }
    }

    private Map<Integer, List<Change>> history(String contest) {
        return Optional.ofNullable(history.get(contest)).orElseThrow();
    }

    /** What happened to the protocol of a station after it came, in order. */
    public List<Change> changes(String contest, int station) {
        return List.copyOf(history(contest).getOrDefault(station, List.of()));
    }

    Totals totals(String contest) {
        return Optional.ofNullable(totals.get(sheet(contest).ballot().id())).orElseThrow();
    }

    /**
     * The total of a line for a commission: of all its stations that count, in whatever constituency.
     *
     * @param line the code of the line
     * @return 0 if no protocol below the commission has the line
     */
    public long ofCommission(String contest, int commission, String line) {
        return totals(contest).ofCommission(commission, line);
    }

    /** The total of a line for a constituency, by the positions of both. */
    public long ofConstituency(String contest, int constituency, int line) {
        Totals of = totals(contest);
        return of.sum(of.areas().position(0, constituency), line);
    }

    /** How far a commission is. */
    public Progress progressOfCommission(String contest, int commission) {
        Totals of = totals(contest);
        return of.progress(of.areas().ofCommission(commission).toArray());
    }

    /** How far a constituency is. */
    public Progress progressOfConstituency(String contest, int constituency) {
        Totals of = totals(contest);
        return of.progress(of.areas().position(0, constituency));
    }

    /** The totals of a contest as votes, in the form in which a statute is applied to them. */
    public List<Votes> votes(String contest) {
        Ballot ballot = sheet(contest).ballot();
        List<Votes> votes = new ArrayList<>();
        for (int i = 0; i < ballot.layouts().size(); i++) {
            Layout layout = ballot.layouts().get(i);
            String code = ballot.contest().constituencies().get(i).code();
            SequencedMap<String, Count> options = new LinkedHashMap<>();
            for (String option : layout.options()) {
                options.put(option, count(contest, i, code, layout.line(option), option));
            }
            votes.add(new Votes(code, options, reserved(contest, i, code, layout)));
        }
        return votes;
    }

    private Map<Reserved, Count> reserved(String contest, int constituency, String code, Layout layout) {
        Map<Reserved, Count> reserved = new HashMap<>();
        Map.of(Reserved.AGAINST_ALL, Item.AGAINST_ALL, Reserved.INVALID, Item.BALLOTS_INVALID)
                .forEach((key, item) -> {
                    int line = layout.line(item);
                    if (line != Layout.NONE) {
                        reserved.put(key, count(contest, constituency, code, line, item.code()));
                    }
                });
        return reserved;
    }

    private Count count(String contest, int constituency, String code, int line, String lineCode) {
        Path path = Derivation.path(contest, code, lineCode);
        String place = path.toString().substring(Derivation.TOTAL.length() + 1);
        return new Count(ofConstituency(contest, constituency, line), Citation.of(Derivation.TOTAL, place), "");
    }

    /** Whether the totals are those that adding everything up again gives. */
    public boolean addsUp() {
        return sheets.values().stream()
                .allMatch(sheet -> totals(sheet.ballot().id()).same(Totals.of(sheet)));
    }
}
