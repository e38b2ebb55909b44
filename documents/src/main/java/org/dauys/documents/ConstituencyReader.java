package org.dauys.documents;

import static org.dauys.documents.FolderTexts.CONSTITUENCIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Constituency;
import org.dauys.election.Text;
import org.dauys.reading.Fields;
import org.dauys.reading.ReadingCode;
import org.dauys.reading.Row;
import org.dauys.reading.Scalar;
import org.dauys.statute.TextFields;

/** Reads the constituencies of contests, from election.yaml or from constituencies.csv. */
final class ConstituencyReader {
    private static final List<String> REQUIRED = List.of("contest", "constituency", "title", "seats");
    private static final List<String> OPTIONAL = List.of("title_kk", "title_ru", "within", "leveling");
    private static final String FOUND = "found";

    private final FolderTexts texts;
    private final Known known;
    private final List<Runnable> afterAll = new ArrayList<>();

    ConstituencyReader(FolderTexts texts, Known known) {
        this.texts = texts;
        this.known = known;
    }

    /** Reads the constituencies that stand with their contest. */
    void read(ContestDraft contest) {
        Parts.of(contest.fields(), "constituencies").forEach((code, fields) -> constituency(contest, code, fields));
    }

    private void constituency(ContestDraft contest, String code, Fields fields) {
        Parts.spelt(Spelling.isCode(code), fields, FolderCode.NOT_A_CODE, code, Spelling.likelyCode(code));
        known.constituencies()
                .enter(code, fields.place())
                .ifPresent(first -> fields.report(FolderCode.NAME_REPEATED, "", code, PartyReader.shown(first)));
        Optional<Text> title = TextFields.text(fields, "title");
        Optional<Long> seats = seats(fields);
        long leveling =
                fields.optionalWholeNumber("leveling", 0, Known.MOST_SEATS).orElse(0L);
        Optional<String> within = fields.optionalText("within");
        Optional<Text> note = TextFields.optionalText(fields, "note");
        fields.close();
        within.ifPresent(outer -> afterAll.add(() -> lacking(outer)
                .ifPresent(nearest -> fields.report(FolderCode.UNKNOWN_CONSTITUENCY, "within", outer, nearest))));
        add(contest, seats, title.map(name -> new Constituency(code, name, seats.orElse(0L), leveling, within, note)));
    }

    /** A number of seats, or the word that leaves it to the law. */
    private static Optional<Long> seats(Fields fields) {
        String written = fields.optionalNode("seats").orElse(null) instanceof Scalar(String text, var _) ? text : "";
        if (isOtherWord(written)) {
            fields.report(ReadingCode.NOT_A_NUMBER, "seats", written, FOUND);
            return Optional.empty();
        }
        return written.equals(FOUND) ? Optional.of(0L) : fields.wholeNumber("seats", 1, Known.MOST_SEATS);
    }

    private static Optional<Long> seats(Row row) {
        String written = row.text("seats");
        if (isOtherWord(written)) {
            row.report(ReadingCode.NOT_A_NUMBER, "seats", FOUND);
            return Optional.empty();
        }
        return written.equals(FOUND) ? Optional.of(0L) : row.wholeNumber("seats", 1, Known.MOST_SEATS);
    }

    /** Whether it can be meant neither as a number nor as the word for one that is found. */
    private static boolean isOtherWord(String written) {
        return !written.isBlank()
                && !written.equals(FOUND)
                && written.chars().noneMatch(letter -> '0' <= letter && letter <= '9');
    }

    /** Reads the constituencies of all contests that leave them to the table. */
    void readTable(Map<String, ContestDraft> contests) {
        List<ContestDraft> open = contests.values().stream()
                .filter(ContestDraft::leavesConstituenciesToTable)
                .toList();
        if (open.isEmpty()) {
            if (texts.has(CONSTITUENCIES) && !contests.isEmpty()) {
                texts.report(FolderCode.FILE_UNUSED, CONSTITUENCIES, "constituencies");
            }
            return;
        }
        texts.require(CONSTITUENCIES);
        if (!texts.rows(CONSTITUENCIES, REQUIRED, OPTIONAL, row -> constituency(row, contests))) {
            known.constituencies().leaveOpen();
            open.forEach(ContestDraft::leaveOpen);
        }
    }

    /** Checks what refers to other constituencies, once all were read. */
    void check() {
        afterAll.forEach(Runnable::run);
    }

    /** What was probably meant by a code that no constituency has. */
    private Optional<String[]> lacking(String code) {
        return known.constituencies().lacks(code)
                ? Optional.of(known.constituencies().nearest(code))
                : Optional.empty();
    }

    private void constituency(Row row, Map<String, ContestDraft> contests) {
        Optional<String> name = row.required("contest");
        Optional<String> code = row.required("constituency");
        Optional<Text> title = CellTexts.text(row, "title");
        Optional<Long> seats = seats(row);
        Optional<String> within = Optional.of(row.text("within")).filter(text -> !text.isEmpty());
        name.filter(known.contests()::lacks)
                .ifPresent(text -> row.report(
                        FolderCode.UNKNOWN_CONTEST, "contest", known.contests().nearest(text)));
        Optional<ContestDraft> contest = name.flatMap(text -> Optional.ofNullable(contests.get(text)));
        contest.filter(ContestDraft::listsConstituencies)
                .ifPresent(_ -> row.report(FolderCode.CONTEST_HAS_ITS_OWN, "contest"));
        within.ifPresent(outer -> afterAll.add(() ->
                lacking(outer).ifPresent(nearest -> row.report(FolderCode.UNKNOWN_CONSTITUENCY, "within", nearest))));
        code.ifPresentOrElse(text -> enter(text, row), known.constituencies()::leaveOpen);
        if (contest.isEmpty()) {
            contests.values().stream()
                    .filter(ContestDraft::leavesConstituenciesToTable)
                    .forEach(ContestDraft::leaveOpen);
        }
        if (contest.isPresent() && code.isPresent()) {
            long leveling =
                    row.optionalWholeNumber("leveling", 0, Known.MOST_SEATS).orElse(0L);
            add(
                    contest.get(),
                    seats,
                    title.map(named ->
                            new Constituency(code.get(), named, seats.orElse(0L), leveling, within, Optional.empty())));
        }
    }

    private void enter(String code, Row row) {
        if (!Spelling.isCode(code)) {
            row.report(FolderCode.NOT_A_CODE, "constituency", Spelling.likelyCode(code));
        }
        known.constituencies()
                .enter(code, row.place())
                .ifPresent(first -> row.report(FolderCode.NAME_REPEATED, "constituency", PartyReader.shown(first)));
    }

    private void add(ContestDraft contest, Optional<Long> seats, Optional<Constituency> constituency) {
        if (seats.isEmpty() || constituency.isEmpty()) {
            contest.leaveOpen();
            return;
        }
        Constituency read = constituency.get();
        // Where the law finds the number there is none to compare with yet.
        if (read.seats() > 0) {
            known.seats(read.code(), read.seats() + read.leveling());
        }
        contest.add(read);
    }
}
