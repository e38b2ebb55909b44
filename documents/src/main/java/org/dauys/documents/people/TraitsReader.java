package org.dauys.documents.people;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.FolderCode;
import org.dauys.mandates.Traits;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.reading.ReadingCode;
import org.dauys.reading.Row;
import org.dauys.reading.Table;

/**
 * Reads a table of traits. Faults name the file, the line and, if it is one of the table, the column; never what stands
 * there, not even in part: a hint at the word that was probably meant would tell it.
 */
final class TraitsReader {
    private static final String DAY = "1980-12-31";
    private static final String YES_NO = "yes, no";

    /** How each column is written. */
    private static final Map<String, String> WRITTEN = Map.of(
            "person", "amanat-12",
            "sex", "female, male",
            "born", DAY,
            "disability", YES_NO,
            "minority", YES_NO,
            "citizen", YES_NO,
            "resident_since", DAY);

    private final Known known;
    private final LocalDate electionDay;
    private final Map<String, Traits> traits = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    TraitsReader(Known known, LocalDate electionDay) {
        this.known = known;
        this.electionDay = electionDay;
    }

    /** The traits by person. */
    Map<String, Traits> read(String file, String text, Findings findings) {
        var own = new Findings();
        List<String> optional = WRITTEN.keySet().stream()
                .filter(column -> !column.equals("person"))
                .sorted()
                .toList();
        Table.forEach(file, new StringReader(text), List.of("person"), optional, own, this::row);
        withheld(own, findings);
        return traits;
    }

    /** Hands findings on without anything that was read. */
    static void withheld(Findings own, Findings findings) {
        own.all().forEach(finding -> findings.add(withheld(finding)));
    }

    private static Finding withheld(Finding finding) {
        boolean ofWholeFile =
                finding.code() instanceof FolderCode && finding.value().isEmpty();
        if (ofWholeFile || finding.code() == ReadingCode.TOO_MANY_FINDINGS) {
            return finding;
        }
        Optional<String> written = Optional.ofNullable(WRITTEN.get(finding.field()));
        String column = written.isPresent() ? finding.field() : "";
        return finding.code() instanceof PeopleCode
                ? new Finding(finding.code(), finding.place(), column, "", finding.details())
                : new Finding(
                        PeopleCode.TRAIT_FAULT,
                        finding.place(),
                        column,
                        "",
                        written.map(form -> List.of(finding.code().id(), form))
                                .orElse(List.of(finding.code().id())));
    }

    private void row(Row row) {
        Optional<String> person = row.required("person");
        Optional<Traits.Sex> sex = row.optionalWord("sex", Traits.Sex.class);
        Optional<LocalDate> born = day(row, "born");
        if (born.filter(electionDay::isBefore).isPresent()) {
            row.report(PeopleCode.BORN_TOO_LATE, "born");
        }
        var read = new Traits(
                sex,
                born,
                answer(row, "disability"),
                answer(row, "minority"),
                answer(row, "citizen"),
                day(row, "resident_since"));
        person.ifPresent(id -> {
            if (!known.has(id)) {
                row.report(PeopleCode.TRAITS_OF_NOBODY, "person");
            }
            Integer first = lines.putIfAbsent(id, row.place().line());
            if (first != null) {
                row.report(PeopleCode.TRAITS_TWICE, "person", first.toString());
            }
            traits.put(id, read);
        });
    }

    private static Optional<LocalDate> day(Row row, String column) {
        return row.text(column).isEmpty() ? Optional.empty() : row.date(column);
    }

    private static Optional<Boolean> answer(Row row, String column) {
        return row.optionalWord(column, YesOrNo.class).map(answer -> answer == YesOrNo.YES);
    }
}
