package org.dauys.tabulation;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.protocol.Layout;
import org.dauys.reading.Findings;
import org.dauys.reading.Names;
import org.dauys.reading.Place;

/**
 * Applies acts to a tabulation in the order of their numbers, all of them or, if one does not fit, none.
 *
 * <p>Where the voting is found invalid and a protocol of the repeat voting is at hand, it is put in at once, so that later
 * acts find it.
 */
public final class Acts {
    private final Tabulation tabulation;
    private final Map<String, Sheet> repeats;
    private final Findings findings;
    private final List<Change> changes = new ArrayList<>();
    private boolean fits = true;

    private Acts(Tabulation tabulation, List<Sheet> repeats, Findings findings) {
        this.tabulation = tabulation;
        this.findings = findings;
        this.repeats = new LinkedHashMap<>();
        repeats.forEach(sheet -> this.repeats.put(sheet.ballot().id(), sheet));
    }

    /**
     * Applies some acts.
     *
     * @param repeats the protocols of repeat voting, by contest; one that no act gives its place is reported
     * @param findings receives why an act does not fit
     * @return what changed, in order; nothing at all if one does not fit
     */
    public static Optional<List<Change>> apply(
            Tabulation tabulation, List<Act> acts, List<Sheet> repeats, Findings findings) {
        var application = new Acts(tabulation, repeats, findings);
        acts.stream().sorted(comparingLong(act -> act.head().number())).forEach(application::apply);
        application.unused();
        if (!application.fits) {
            application.changes.reversed().forEach(tabulation::takeBack);
            return Optional.empty();
        }
        return Optional.of(List.copyOf(application.changes));
    }

    /** Applies some acts, without repeat voting. */
    public static Optional<List<Change>> apply(Tabulation tabulation, List<Act> acts, Findings findings) {
        return apply(tabulation, acts, List.of(), findings);
    }

    private void apply(Act act) {
        Act.Head head = act.head();
        int station = tabulation.register().position(head.station());
        Sheet sheet = tabulation.sheets().get(head.contest());
        if (station == Register.NONE) {
            report(NightCode.UNKNOWN_STATION, head.place(), "station", head.station());
        }
        if (sheet == null) {
            String[] near = Names.nearest(head.contest(), tabulation.sheets().keySet()).stream()
                    .toArray(String[]::new);
            report(NightCode.UNKNOWN_CONTEST, head.place(), "contest", head.contest(), near);
        }
        if (station == Register.NONE || sheet == null) {
            return;
        }
        if (!sheet.takesPart(station)) {
            report(NightCode.NOT_ITS_CONTEST, head.place(), "contest", head.contest());
        } else if (before(act).contains(sheet.state(station))) {
            fitting(act, sheet, station);
        } else {
            String state = Words.of(sheet.state(station));
            report(NightCode.ACT_DOES_NOT_FIT, head.place(), "act", Words.of(act), state);
        }
    }

    /** The states in which an act is possible. */
    private static Set<State> before(Act act) {
        return switch (act) {
            case Act.Correct _, Act.Recount _ -> EnumSet.of(State.COUNTED, State.DISPUTED, State.QUARANTINED);
            case Act.Invalidate _ -> EnumSet.complementOf(EnumSet.of(State.INVALIDATED));
            case Act.Quarantine _ -> EnumSet.of(State.COUNTED, State.DISPUTED, State.QUARANTINED);
            case Act.Clear _ -> EnumSet.of(State.QUARANTINED);
            case Act.Dispute _ -> EnumSet.of(State.COUNTED, State.QUARANTINED);
            case Act.Settle _ -> EnumSet.of(State.DISPUTED, State.QUARANTINED);
        };
    }

    private void fitting(Act act, Sheet sheet, int station) {
        switch (act) {
            case Act.Correct correct -> amend(correct, sheet, station, Version.CORRECTED);
            case Act.Recount recount -> amend(recount, sheet, station, Version.RECOUNTED);
            case Act.Invalidate _ -> {
                move(act, sheet, station, State.INVALIDATED);
                repeat(sheet, station);
            }
            case Act.Quarantine _ -> move(act, sheet, station, State.QUARANTINED);
            case Act.Dispute _ -> move(act, sheet, station, unlessAside(sheet, station, State.DISPUTED));
            case Act.Settle _ -> move(act, sheet, station, unlessAside(sheet, station, State.COUNTED));
            case Act.Clear _ -> move(act, sheet, station, tabulation.countingState(sheet, station));
        }
    }

    /** A protocol that is set aside stays so; the dispute matters once it counts again. */
    private static State unlessAside(Sheet sheet, int station, State state) {
        return sheet.state(station) == State.QUARANTINED ? State.QUARANTINED : state;
    }

    private void move(Act act, Sheet sheet, int station, State state) {
        changes.add(tabulation.move(sheet, station, state, Optional.of(act)));
    }

    private void repeat(Sheet sheet, int station) {
        Sheet repeat = repeats.get(sheet.ballot().id());
        if (repeat != null && repeat.version(station) != Version.NONE) {
            Part part = repeat.partOf(station);
            int line = repeat.lineOf(station);
            changes.add(tabulation.put(sheet, station, repeat.row(station), sheet.part(part), line));
        }
    }

    private void amend(Act.Amending act, Sheet sheet, int station, Version version) {
        Layout layout = sheet.layout(station);
        Map<Integer, Integer> lines = new LinkedHashMap<>();
        boolean sound = true;
        for (Act.Amendment amendment : act.amendments()) {
            int line = layout.line(amendment.line());
            if (line == Layout.NONE) {
                String[] near =
                        Names.nearest(amendment.line(), layout.codes()).stream().toArray(String[]::new);
                report(NightCode.NO_SUCH_LINE, amendment.place(), "line", amendment.line(), near);
                sound = false;
            } else {
                sound &= fits(amendment, sheet.at(station, line));
                if (lines.put(line, amendment.after()) != null) {
                    report(NightCode.LINE_REPEATED, amendment.place(), "line", amendment.line());
                    sound = false;
                }
            }
        }
        if (sound) {
            changes.add(tabulation.change(sheet, station, lines, version, act));
        }
    }

    private boolean fits(Act.Amendment amendment, int inForce) {
        if (amendment.before() != inForce) {
            String before = Words.of(amendment.before());
            report(NightCode.OTHER_FIGURE_BEFORE, amendment.place(), "before", before, Words.of(inForce));
            return false;
        }
        if (amendment.after() == inForce) {
            report(NightCode.NOTHING_CHANGED, amendment.place(), "after", Words.of(inForce));
            return false;
        }
        return true;
    }

    /** Reports the protocols of repeat voting that no act gave a place. */
    private void unused() {
        for (Sheet repeat : repeats.values()) {
            Sheet sheet = tabulation.sheet(repeat.ballot().id());
            for (int station = 0; station < tabulation.register().size(); station++) {
                if (repeat.version(station) != Version.NONE && !isRepeated(sheet, station)) {
                    Part part = repeat.partOf(station);
                    int line = part.linesBefore() + repeat.lineOf(station);
                    String code = tabulation.register().code(station);
                    report(NightCode.NOT_REPEATED, new Place(part.file(), line), "station", code);
                }
            }
        }
    }

    /** Whether the protocol of repeat voting took its place. */
    private boolean isRepeated(Sheet sheet, int station) {
        return tabulation.changes(sheet.ballot().id(), station).stream()
                .anyMatch(change -> change.after().version() == Version.REPEATED);
    }

    private void report(NightCode code, Place place, String field, String value, String... details) {
        fits = false;
        findings.report(code, place, field, value, details);
    }
}
