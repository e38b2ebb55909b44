package org.dauys.documents.night;

import java.util.List;
import java.util.Optional;
import org.dauys.election.Commission;
import org.dauys.election.Text;
import org.dauys.reading.Row;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.HierarchyBuilder;
import org.dauys.tabulation.NightCode;
import org.dauys.tabulation.StationTable;

/** Reads {@code commissions.csv}. */
final class CommissionsFile {
    static final String NAME = "commissions.csv";

    private boolean whole = true;

    Optional<Hierarchy> read(NightFolder folder) {
        int before = folder.findings().size();
        var builder = new HierarchyBuilder(NAME, folder.findings());
        folder.rows(
                NAME,
                List.of("commission", "upper", "level", "title_kk", "title_ru", "title_en"),
                List.of("source"),
                row -> commission(row, builder));
        boolean readable = whole && folder.findings().size() == before;
        return readable ? builder.build() : Optional.empty();
    }

    private void commission(Row row, HierarchyBuilder builder) {
        Optional<String> code = row.required("commission");
        Optional<Commission.Level> level =
                row.required("level").flatMap(_ -> row.optionalWord("level", Commission.Level.class));
        Optional<String> kk = row.required("title_kk");
        Optional<String> ru = row.required("title_ru");
        Optional<String> en = row.required("title_en");
        boolean named = code.map(StationTable::isName).orElse(true);
        if (!named) {
            row.report(NightCode.NOT_A_NAME, "commission");
        }
        if (code.isEmpty() || level.isEmpty() || kk.isEmpty() || ru.isEmpty() || en.isEmpty() || !named) {
            whole = false;
            return;
        }
        Optional<String> upper = Optional.of(row.text("upper")).filter(text -> !text.isEmpty());
        builder.add(
                new Commission(code.get(), upper, level.get(), new Text(kk.get(), ru.get(), en.get())), row.place());
    }
}
