package org.dauys.documents.rehearsal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dauys.election.Commission;
import org.dauys.election.Station;
import org.dauys.election.Text;

/** The tables of a night. */
final class Sheets implements Closeable {
    private final String contest;
    private final List<String> codes;
    private final Sheet commissions;
    private final Sheet stations;
    private final Sheet protocols;
    private final Sheet corrections;
    private final Sheet upper;
    private final Sheet turnout;
    private final Sheet history;
    private final Sheet faults;
    private long number;

    Sheets(Path folder, String contest, List<String> codes) throws IOException {
        this.contest = contest;
        this.codes = List.copyOf(codes);
        this.commissions = new Sheet(
                folder.resolve("commissions.csv"),
                List.of("commission", "upper", "level", "title_kk", "title_ru", "title_en"));
        this.stations = new Sheet(
                folder.resolve("stations.csv"),
                List.of("station", "commission", "kind", "offset", "place", "voters", "constituencies"));
        this.protocols = new Sheet(folder.resolve("protocols.csv"), with(List.of("station", "contest"), codes));
        this.corrections = new Sheet(
                folder.resolve("corrections.csv"),
                List.of(
                        "number",
                        "act",
                        "station",
                        "contest",
                        "line",
                        "before",
                        "after",
                        "reason",
                        "document",
                        "by",
                        "on"));
        this.upper = new Sheet(folder.resolve("upper-protocols.csv"), with(List.of("commission", "contest"), codes));
        this.turnout = new Sheet(folder.resolve("turnout.csv"), List.of("commission", "time", "voters", "source"));
        this.history = new Sheet(folder.resolve("history.csv"), List.of("station", "voters_on_list", "ballots_found"));
        this.faults = new Sheet(
                folder.resolve("faults.csv"),
                List.of("station", "contest", "fault", "line", "true", "written", "twin"));
    }

    private static List<String> with(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    void commission(Commission commission) throws IOException {
        Text title = commission.title();
        commissions
                .cell(commission.code())
                .cell(commission.upper().orElse(""))
                .cell(commission.level().name().toLowerCase(java.util.Locale.ROOT))
                .cell(title.kk())
                .cell(title.ru())
                .cell(title.en())
                .end();
    }

    void station(Station station) throws IOException {
        stations.cell(station.code())
                .cell(station.commission())
                .cell(station.kind().name().toLowerCase(java.util.Locale.ROOT))
                .cell(station.zone().getId().replace("Z", "+00:00"))
                .cell(station.place())
                .cell(station.voters())
                .cell(String.join(" ", station.constituencies()))
                .end();
    }

    void protocol(String station, long[] lines) throws IOException {
        protocols.cell(station).cell(contest).cells(lines).end();
    }

    void upper(String commission, long[] lines) throws IOException {
        upper.cell(commission).cell(contest).cells(lines).end();
    }

    void history(String station, long onList, long found) throws IOException {
        history.cell(station).cell(onList).cell(found).end();
    }

    void report(String commission, String time, long voters) throws IOException {
        turnout.cell(commission).cell(time).cell(voters).cell(Labels.WORD).end();
    }

    /** A line of the answer key. */
    void fault(Fault fault, String place, Change change, String twin) throws IOException {
        faults.cell(place)
                .cell(contest)
                .cell(fault.word())
                .cell(codes.get(change.line()))
                .cell(change.was())
                .cell(change.written())
                .cell(twin)
                .end();
    }

    /** The lines of the answer key for a protocol that is missing. */
    void missing(String station, long[] lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            faults.cell(station)
                    .cell(contest)
                    .cell(Fault.MISSING.word())
                    .cell(codes.get(i))
                    .cell(lines[i])
                    .cell("")
                    .cell("")
                    .end();
        }
    }

    /** A line of the answer key for a report of turnout. */
    void falling(String commission, String time, long was, long written) throws IOException {
        faults.cell(commission)
                .cell("")
                .cell(Fault.TURNOUT.word())
                .cell(time)
                .cell(was)
                .cell(written)
                .cell("")
                .end();
    }

    /** A correction that puts a line right. */
    void correction(Station station, Change change, String day) throws IOException {
        number++;
        corrections
                .cell(number)
                .cell("correct")
                .cell(station.code())
                .cell(contest)
                .cell(codes.get(change.line()))
                .cell(change.written())
                .cell(change.was())
                .cell(Labels.inAll(CORRECTED))
                .cell(Labels.WORD + " " + number)
                .cell(station.commission())
                .cell(day)
                .end();
    }

    private static final Text CORRECTED = new Text(
            "Жаттығу: теру кезінде қате кеткен, қағаздағы сан басқа",
            "Репетиция: ошибка при наборе, на бумаге другое число",
            "Rehearsal: mistyped, the paper has another number");

    @Override
    public void close() throws IOException {
        for (Sheet sheet : List.of(commissions, stations, protocols, corrections, upper, turnout, history, faults)) {
            sheet.close();
        }
    }
}
