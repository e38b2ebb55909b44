package org.dauys.documents.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.documents.Headway;
import org.dauys.election.Commission;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.tabulation.AreaSums;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Progress;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;

/**
 * The counts of a report, of every place of the levels that are asked for.
 *
 * <p>A place of which no protocol counts has no counts: a zero would say that nobody voted there.
 */
final class NistCounts {
    private final Tabulation tabulation;
    private final Register register;
    private final Set<Level> levels;
    private final Map<String, ByConstituency> stations;
    private final Headway.Sum done;
    private final Map<String, List<AreaSums>> areas = new HashMap<>();

    NistCounts(Results results, Set<Level> levels, Map<String, ByConstituency> stations, Headway.Sum done) {
        this.tabulation = results.tabulation();
        this.register = tabulation.register();
        this.levels = Set.copyOf(levels);
        this.stations = Map.copyOf(stations);
        this.done = done;
        tabulation.sheets().keySet().forEach(contest -> areas.put(contest, AreaSums.of(tabulation, contest)));
    }

    /** The votes of one option: in the constituency, in what commissions have of it, and in its stations. */
    void votes(Sheet sheet, int constituency, int line, NistJson into) {
        Ballot ballot = sheet.ballot();
        String code = ballot.contest().constituencies().get(constituency).code();
        for (AreaSums area : Optional.ofNullable(areas.get(ballot.id())).orElseThrow()) {
            if (area.constituency() != constituency || Results.reported(area.progress()) == 0) {
                continue;
            }
            if (area.isWholeConstituency()) {
                count(NistIds.constituency(code), "total", area.sum(line), into);
            }
            if (levels.contains(Level.COMMISSION)) {
                String commission =
                        register.hierarchy().commission(area.commission()).code();
                count(NistIds.commission(commission), "total", area.sum(line), into);
            }
        }
        if (levels.contains(Level.STATION)) {
            stations(ballot).stations(constituency).forEach(station -> {
                int figure = sheet.state(station).counts() ? sheet.at(station, line) : Figures.BLANK;
                if (figure != Figures.BLANK) {
                    count(NistIds.station(register.code(station)), "total", figure, into);
                }
            });
            done.add(stations(ballot).size(constituency));
        }
    }

    /** A count of one place. */
    void count(String place, String type, long count, NistJson into) {
        into.open("VoteCounts").text("GpUnitId", place).text("Type", type).number("Count", count);
        into.close();
    }

    private ByConstituency stations(Ballot ballot) {
        return Optional.ofNullable(stations.get(ballot.id())).orElseThrow();
    }

    /** The ballots found and the invalid ones among them, of each contest whose protocols have the two lines. */
    void ballots(NistJson into) {
        into.list("BallotCounts");
        for (Sheet sheet : tabulation.sheets().values()) {
            for (int i = 0; i < sheet.ballot().layouts().size(); i++) {
                ballotsOfConstituency(sheet, i, into);
            }
            if (levels.contains(Level.COMMISSION)) {
                ballotsOfCommissions(sheet.ballot(), into);
            }
        }
        into.endList();
    }

    private void ballotsOfConstituency(Sheet sheet, int constituency, NistJson into) {
        Ballot ballot = sheet.ballot();
        Layout layout = ballot.layouts().get(constituency);
        int found = layout.line(Item.BALLOTS_FOUND);
        int invalid = layout.line(Item.BALLOTS_INVALID);
        Progress progress = tabulation.progressOfConstituency(ballot.id(), constituency);
        if (found != Layout.NONE && invalid != Layout.NONE && Results.reported(progress) > 0) {
            String code = ballot.contest().constituencies().get(constituency).code();
            ballots(
                    NistIds.constituency(code),
                    ballot,
                    tabulation.ofConstituency(ballot.id(), constituency, found),
                    tabulation.ofConstituency(ballot.id(), constituency, invalid),
                    into);
            if (levels.contains(Level.STATION)) {
                stations(ballot)
                        .stations(constituency)
                        .filter(station -> sheet.state(station).counts())
                        .filter(station -> sheet.at(station, found) != Figures.BLANK
                                && sheet.at(station, invalid) != Figures.BLANK)
                        .forEach(station -> ballots(
                                NistIds.station(register.code(station)),
                                ballot,
                                sheet.at(station, found),
                                sheet.at(station, invalid),
                                into));
            }
        }
    }

    private void ballotsOfCommissions(Ballot ballot, NistJson into) {
        List<Commission> commissions = register.hierarchy().commissions();
        boolean has = ballot.layouts().stream()
                .allMatch(layout -> layout.line(Item.BALLOTS_FOUND) != Layout.NONE
                        && layout.line(Item.BALLOTS_INVALID) != Layout.NONE);
        for (int i = 0; has && i < commissions.size(); i++) {
            if (Results.reported(tabulation.progressOfCommission(ballot.id(), i)) > 0) {
                ballots(
                        NistIds.commission(commissions.get(i).code()),
                        ballot,
                        tabulation.ofCommission(ballot.id(), i, Item.BALLOTS_FOUND.code()),
                        tabulation.ofCommission(ballot.id(), i, Item.BALLOTS_INVALID.code()),
                        into);
            }
        }
    }

    /** The standard counts ballots of an election, not of a contest: with several, the type names the contest. */
    private void ballots(String place, Ballot ballot, long found, long invalid, NistJson into) {
        into.open("BallotCounts").text("GpUnitId", place);
        into.type("total", tabulation.sheets().size() == 1 ? "" : ballot.id())
                .number("BallotsCast", found)
                .number("BallotsRejected", invalid)
                .close();
    }
}
