package org.dauys.documents.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.documents.Headway;
import org.dauys.election.Commission;
import org.dauys.election.Constituency;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Progress;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;

/** The places of a report: the areas of commissions, the constituencies, and the polling stations. */
final class NistUnits {
    private static final int OFTEN = 1000;
    static final String COMPLETED = "completed";

    private final Tabulation tabulation;
    private final Register register;
    private final Hierarchy hierarchy;
    private final boolean hasStations;
    private final Reported reported;
    private final Map<String, ByConstituency> stations;

    NistUnits(Results results, Set<Level> levels, Map<String, ByConstituency> stations) {
        this.tabulation = results.tabulation();
        this.register = tabulation.register();
        this.hierarchy = register.hierarchy();
        this.hasStations = levels.contains(Level.STATION);
        this.reported = Reported.of(tabulation);
        this.stations = new HashMap<>(stations);
    }

    void write(NistJson into, Headway.Sum done) {
        into.list("GpUnit");
        commissions(into);
        for (Sheet sheet : tabulation.sheets().values()) {
            for (int i = 0; i < sheet.ballot().layouts().size(); i++) {
                constituency(sheet.ballot(), i, into);
            }
        }
        for (int station = 0; hasStations && station < register.size(); station++) {
            station(station, into);
            if (station % OFTEN == 0) {
                done.add(Math.min(OFTEN, register.size() - station));
            }
        }
        into.endList();
    }

    private void commissions(NistJson into) {
        int[] starts = new int[hierarchy.size() + 1];
        int[] order = hasStations ? byCommission(starts) : new int[0];
        for (int i = 0; i < hierarchy.size(); i++) {
            Commission commission = hierarchy.commission(i);
            into.open("ReportingUnit", NistIds.commission(commission.code()));
            into.type("country", other(commission.level()))
                    .words("Name", commission.title())
                    .code("commission", commission.code())
                    .status(reported.ofCommission(i))
                    .number("SubUnitsReported", reported.counting(i))
                    .number("TotalSubUnits", reported.stations(i))
                    .number("VotersRegistered", reported.voters(i));
            into.list("ComposingGpUnitIds");
            hierarchy
                    .lower(i)
                    .forEach(below -> into.item(
                            NistIds.commission(hierarchy.commission(below).code())));
            for (int at = starts[i]; at < starts[i + 1]; at++) {
                into.item(NistIds.station(register.code(order[at])));
            }
            into.endList().close();
        }
    }

    /** The stations in the order of the commissions to which they report, and where those of each begin. */
    private int[] byCommission(int[] starts) {
        for (int station = 0; station < register.size(); station++) {
            starts[register.commission(station) + 1]++;
        }
        for (int i = 0; i < hierarchy.size(); i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] order = new int[register.size()];
        for (int station = 0; station < register.size(); station++) {
            int commission = register.commission(station);
            order[next[commission]] = station;
            next[commission]++;
        }
        return order;
    }

    /** The standard has types for the areas of the United States; of ours only the country is among them. */
    private static String other(Commission.Level level) {
        return switch (level) {
            case CENTRAL -> "";
            case REGIONAL -> "region";
            case CONSTITUENCY -> "commission-of-constituency";
            case TERRITORIAL -> "district-or-city";
        };
    }

    private void constituency(Ballot ballot, int position, NistJson into) {
        Constituency constituency = ballot.contest().constituencies().get(position);
        Progress progress = tabulation.progressOfConstituency(ballot.id(), position);
        into.open("ReportingUnit", NistIds.constituency(constituency.code()));
        into.type("", "constituency")
                .words("Name", constituency.title())
                .code("constituency", constituency.code())
                .flag("IsDistricted", true)
                .status(status(progress))
                .number("SubUnitsReported", Results.reported(progress))
                .number("TotalSubUnits", progress.expected())
                .number("VotersRegistered", progress.voters());
        if (progress.expected() == register.size()) {
            String top = hierarchy.commission(0).code();
            into.list("ComposingGpUnitIds").item(NistIds.commission(top));
            into.endList();
        } else if (hasStations) {
            into.list("ComposingGpUnitIds");
            stationsOf(ballot).stations(position).forEach(one -> into.item(NistIds.station(register.code(one))));
            into.endList();
        }
        into.close();
    }

    private ByConstituency stationsOf(Ballot ballot) {
        return Optional.ofNullable(stations.get(ballot.id())).orElseThrow();
    }

    static String status(Progress progress) {
        return progress.counted() == progress.expected()
                ? COMPLETED
                : progress.missing() == progress.expected() ? "not-processed" : "in-process";
    }

    private void station(int station, NistJson into) {
        into.open("ReportingUnit", NistIds.station(register.code(station)));
        into.type("polling-place", "").code("station", register.code(station));
        if (!register.place(station).isEmpty()) {
            into.contact(register.place(station));
        }
        into.status(reported.ofStation(station))
                .number("VotersRegistered", register.voters(station))
                .close();
    }
}
