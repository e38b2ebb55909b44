package org.dauys.tabulation;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Layout;
import org.dauys.reading.Findings;
import org.dauys.reading.Names;
import org.dauys.reading.Row;
import org.dauys.reading.Table;

/** Reads files of protocols of either form with care, row by row, and says everything that is wrong with them. */
public final class ProtocolTable {
    private static final String STATION = "station";
    private static final String CONTEST = "contest";
    private static final String COMMISSION = "commission";
    private static final String LINE = "line";
    private static final String NUMBER = "number";

    private final Draft draft;
    private final Part part;
    private final List<String> codes;
    private boolean whole = true;

    private ProtocolTable(Draft draft, Part part) {
        this.draft = draft;
        this.part = part;
        this.codes = List.copyOf(draft.codes());
    }

    /** Whether a header is that of the long form: a line of a protocol a row. */
    public static boolean isLong(String header) {
        List<String> names = List.of(header.replace("\"", "").strip().split(",", -1));
        return names.contains(LINE) && names.contains(NUMBER);
    }

    /**
     * Reads a file of the wide form: a protocol a row.
     *
     * @param text the file, which the caller closes
     * @param part the file as one piece
     * @param findings receives what is wrong
     * @return whether nothing was; otherwise some of it may have been read
     */
    public static boolean readWide(Reader text, Draft draft, Part part, Findings findings) {
        var table = new ProtocolTable(draft, part);
        List<String> optional = new ArrayList<>(table.codes);
        optional.add(COMMISSION);
        return table.read(text, List.of(STATION), optional, findings, false);
    }

    /** Reads a file of the long form: a line of a protocol a row; otherwise as {@link #readWide}. */
    public static boolean readLong(Reader text, Draft draft, Part part, Findings findings) {
        var table = new ProtocolTable(draft, part);
        return table.read(text, List.of(STATION, LINE, NUMBER), List.of(COMMISSION), findings, true);
    }

    private boolean read(Reader text, List<String> required, List<String> optional, Findings findings, boolean isLong) {
        List<String> needed = new ArrayList<>(required);
        List<String> possible = new ArrayList<>(optional);
        (draft.ballots().size() == 1 ? possible : needed).add(CONTEST);
        int before = findings.size();
        boolean read = Table.forEach(
                part.file(),
                text,
                needed,
                possible,
                findings,
                row -> (isLong ? longForm(row) : wideForm(row))
                        .ifPresent(sum -> part.read(0, sum.protocols, sum.figures)));
        return read && whole && findings.size() == before;
    }

    /** What a row gave. */
    private record Sum(int protocols, long figures) {}

    private Optional<Sum> wideForm(Row row) {
        OptionalInt ballot = ballot(row);
        OptionalInt station = station(row);
        if (ballot.isEmpty() || station.isEmpty()) {
            numbers(row);
            return fault();
        }
        Sheet sheet = draft.sheets().get(ballot.getAsInt());
        if (!fits(row, sheet, station.getAsInt())) {
            numbers(row);
            return fault();
        }
        int[] figures = figures(row, sheet.layout(station.getAsInt()), sheet.width());
        if (sheet.version(station.getAsInt()) != Version.NONE) {
            return repeated(row, sheet, station.getAsInt());
        }
        write(sheet, station.getAsInt(), figures, row.place().line());
        return Optional.of(new Sum(
                1, Arrays.stream(figures).filter(f -> f > 0).asLongStream().sum()));
    }

    /** The numbers of a row of which nothing else is known: what is wrong with them is reported. */
    private void numbers(Row row) {
        codes.forEach(code -> row.optionalWholeNumber(code, 0, Integer.MAX_VALUE));
    }

    private int[] figures(Row row, Layout layout, int width) {
        int[] figures = new int[width];
        Arrays.fill(figures, Figures.BLANK);
        for (String code : codes) {
            int line = layout.line(code);
            Optional<Long> number = row.optionalWholeNumber(code, 0, Integer.MAX_VALUE);
            if (line != Layout.NONE) {
                number.ifPresent(figure -> figures[line] = figure.intValue());
            } else if (!row.text(code).isEmpty()) {
                whole = false;
                row.report(NightCode.NO_SUCH_LINE, code, near(code, layout.codes()));
            }
        }
        return figures;
    }

    private Optional<Sum> longForm(Row row) {
        OptionalInt ballot = ballot(row);
        OptionalInt station = station(row);
        Optional<String> code = row.required(LINE);
        Optional<Long> number = row.optionalWholeNumber(NUMBER, 0, Integer.MAX_VALUE);
        if (ballot.isEmpty() || station.isEmpty() || code.isEmpty()) {
            return fault();
        }
        Sheet sheet = draft.sheets().get(ballot.getAsInt());
        int at = station.getAsInt();
        if (!fits(row, sheet, at)) {
            return fault();
        }
        boolean begins = sheet.version(at) == Version.NONE;
        if (!begins && sheet.partOf(at) != part) {
            return repeated(row, sheet, at);
        }
        if (begins) {
            int[] blank = new int[sheet.width()];
            Arrays.fill(blank, Figures.BLANK);
            write(sheet, at, blank, row.place().line());
        }
        return line(row, sheet, at, code.get(), number, begins);
    }

    private Optional<Sum> line(Row row, Sheet sheet, int station, String code, Optional<Long> number, boolean begins) {
        Layout layout = sheet.layout(station);
        int line = layout.line(code);
        if (line == Layout.NONE) {
            row.report(NightCode.NO_SUCH_LINE, LINE, near(code, layout.codes()));
            return fault();
        }
        if (sheet.at(station, line) != Figures.BLANK) {
            row.report(NightCode.LINE_REPEATED, LINE);
            return fault();
        }
        int figure = number.map(Long::intValue).orElse(Figures.BLANK);
        sheet.block(station).figures[(station & Sheet.BLOCK - 1) * sheet.width() + line] = figure;
        return Optional.of(new Sum(begins ? 1 : 0, Math.max(figure, 0)));
    }

    private OptionalInt ballot(Row row) {
        String id = row.text(CONTEST);
        if (id.isEmpty() && draft.ballots().size() == 1) {
            return OptionalInt.of(0);
        }
        int ballot = row.required(CONTEST).map(draft::contest).orElse(0);
        if (ballot == Draft.NONE) {
            List<String> known = draft.ballots().stream().map(Ballot::id).toList();
            row.report(NightCode.UNKNOWN_CONTEST, CONTEST, near(id, known));
        }
        return id.isEmpty() || ballot == Draft.NONE ? OptionalInt.empty() : OptionalInt.of(ballot);
    }

    private OptionalInt station(Row row) {
        Optional<String> code = row.required(STATION);
        if (code.isEmpty()) {
            return OptionalInt.empty();
        }
        int station = draft.register().position(code.get());
        if (station == Register.NONE) {
            row.report(NightCode.UNKNOWN_STATION, STATION);
            return OptionalInt.empty();
        }
        return OptionalInt.of(station);
    }

    /** Whether the station votes in the contest, and below the commission that the row names, if it names one. */
    private boolean fits(Row row, Sheet sheet, int station) {
        Register register = draft.register();
        String commission =
                register.hierarchy().commission(register.commission(station)).code();
        String named = row.text(COMMISSION);
        if (!named.isEmpty() && !named.equals(commission)) {
            whole = false;
            row.report(NightCode.OTHER_COMMISSION, COMMISSION, commission);
        }
        if (!sheet.takesPart(station)) {
            row.report(NightCode.NOT_ITS_CONTEST, CONTEST);
        }
        return sheet.takesPart(station);
    }

    private void write(Sheet sheet, int station, int[] figures, int line) {
        Standing.signed(figures, sheet.part(part), line).write(sheet, station);
    }

    private Optional<Sum> repeated(Row row, Sheet sheet, int station) {
        row.report(
                NightCode.PROTOCOL_REPEATED,
                STATION,
                sheet.entry(station).toString().replace(' ', ':'));
        return fault();
    }

    private Optional<Sum> fault() {
        whole = false;
        return Optional.empty();
    }

    private static String[] near(String word, List<String> known) {
        return Names.nearest(word, known).stream().toArray(String[]::new);
    }
}
