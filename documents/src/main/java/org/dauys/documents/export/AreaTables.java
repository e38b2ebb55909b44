package org.dauys.documents.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dauys.election.Commission;
import org.dauys.election.Constituency;
import org.dauys.election.Text;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.tabulation.AreaSums;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Progress;
import org.dauys.tabulation.Tabulation;

/** The sums of commissions and of constituencies, with how many of their stations are in which state. */
final class AreaTables {
    private static final List<String> TITLES = List.of("title_kk", "title_ru", "title_en");
    private static final List<String> PROGRESS =
            List.of("stations", "counted", "quarantined", "disputed", "invalidated", "missing", "registered");

    private final Results results;
    private final Tabulation tabulation;
    private final List<String> lines;

    AreaTables(Results results) {
        this.results = results;
        this.tabulation = results.tabulation();
        this.lines = List.copyOf(results.lines());
    }

    private List<String> columns(String... first) {
        List<String> columns = new ArrayList<>(List.of(first));
        columns.addAll(TITLES);
        columns.addAll(PROGRESS);
        columns.addAll(lines);
        return columns;
    }

    List<String> ofCommissions() {
        return columns("contest", "commission", "constituency", "upper", "level");
    }

    List<String> ofConstituencies() {
        return columns("contest", "constituency", "seats");
    }

    /**
     * For each contest and commission one row without a constituency, with all its stations; and, in a contest with
     * several, one more for each constituency in which it has some.
     */
    void commissions(Csv into) throws IOException {
        for (Ballot ballot : results.ballots()) {
            List<AreaSums> areas = AreaSums.of(tabulation, ballot.id());
            List<Constituency> constituencies = ballot.contest().constituencies();
            List<Commission> commissions = tabulation.register().hierarchy().commissions();
            for (int i = 0; i < commissions.size(); i++) {
                int commission = i;
                List<AreaSums> own = areas.stream()
                        .filter(area -> area.commission() == commission)
                        .filter(area -> area.progress().expected() > 0)
                        .toList();
                if (own.isEmpty()) {
                    continue;
                }
                begin(into, ballot, commissions.get(i), "");
                whole(into, ballot, i, own);
                for (AreaSums area : constituencies.size() > 1 ? own : List.<AreaSums>of()) {
                    String code = constituencies.get(area.constituency()).code();
                    begin(into, ballot, commissions.get(i), code);
                    part(into, area);
                }
            }
        }
    }

    private static void begin(Csv into, Ballot ballot, Commission commission, String constituency) throws IOException {
        into.field(ballot.id())
                .field(commission.code())
                .field(constituency)
                .field(commission.upper().orElse(""))
                .field(commission.level().name().toLowerCase(Locale.ROOT));
        title(into, commission.title());
    }

    private void whole(Csv into, Ballot ballot, int commission, List<AreaSums> areas) throws IOException {
        progress(into, tabulation.progressOfCommission(ballot.id(), commission));
        boolean addsOptions = results.addsOptions(ballot);
        for (String code : lines) {
            boolean isThere = areas.stream()
                    .map(AreaSums::layout)
                    .anyMatch(layout -> layout.line(code) != Layout.NONE
                            && (addsOptions || layout.item(layout.line(code)) != Item.VOTES));
            if (isThere) {
                into.field(tabulation.ofCommission(ballot.id(), commission, code));
            } else {
                into.blank();
            }
        }
        into.end();
    }

    private void part(Csv into, AreaSums area) throws IOException {
        progress(into, area.progress());
        for (String code : lines) {
            int line = area.layout().line(code);
            if (line == Layout.NONE) {
                into.blank();
            } else {
                into.field(area.sum(line));
            }
        }
        into.end();
    }

    /** One row for each contest and constituency. */
    void constituencies(Csv into) throws IOException {
        for (Ballot ballot : results.ballots()) {
            for (AreaSums area : AreaSums.of(tabulation, ballot.id())) {
                if (area.isWholeConstituency()) {
                    Constituency constituency =
                            ballot.contest().constituencies().get(area.constituency());
                    into.field(ballot.id()).field(constituency.code()).field(constituency.seats());
                    title(into, constituency.title());
                    part(into, area);
                }
            }
        }
    }

    private static void title(Csv into, Text title) throws IOException {
        into.field(title.kk()).field(title.ru()).field(title.en());
    }

    private static void progress(Csv into, Progress progress) throws IOException {
        into.field(progress.expected())
                .field(progress.counted())
                .field(progress.quarantined())
                .field(progress.disputed())
                .field(progress.invalidated())
                .field(progress.missing())
                .field(progress.voters());
    }
}
