package org.dauys.documents.live;

import static org.dauys.documents.JsonValues.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dauys.documents.Json;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.documents.Rows;
import org.dauys.election.Contest;
import org.dauys.election.Language;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Severity;
import org.dauys.tabulation.Preview;

/**
 * What was understood of files of protocols, before they count.
 *
 * @param live the night as it is
 * @param preview what the files would change
 * @param findings what the rules would find in their protocols
 */
public record ImportText(Live live, Preview preview, List<Finding> findings) {
    /** The preview as text. */
    public String text(Language language, Page page) {
        var say = LiveWords.of(language, live);
        var lines = new Lines(page.width());
        say.head(lines);
        lines.gap().paragraph("", say.words().of("import-title"));
        preview.contests().forEach(contest -> contest(say, contest, lines));
        if (preview.sumRead() == preview.sumKept()) {
            lines.paragraph("", say.words().of("import-sums"));
        }
        lines.paragraph(
                "",
                say.words()
                        .of(
                                "import-findings",
                                Map.of(
                                        "refuse", count(Severity.REFUSE),
                                        "reason", count(Severity.NEEDS_REASON),
                                        "question", count(Severity.QUESTION))));
        return lines.toString();
    }

    private void contest(LiveWords say, Preview.OfContest contest, Lines lines) {
        lines.paragraph(
                "",
                say.words()
                        .of(
                                "import-protocols",
                                Map.of(
                                        "contest", title(say, contest.contest()),
                                        "stations", contest.stations())));
        lines.paragraph("  - ", say.words().of("import-new", Map.of("count", contest.arriving())));
        if (!contest.repeated().isEmpty()) {
            int same = contest.repeated().size() - contest.differing();
            lines.paragraph("  - ", say.words().of("import-same", Map.of("count", same)));
            lines.paragraph("  - ", say.words().of("import-different", Map.of("count", contest.differing())));
            lines.paragraph(
                    "    ",
                    String.join(", ", contest.repeated().stream().limit(10).toList()));
        }
        var rows = new Rows();
        contest.totals().forEach((line, sum) -> rows.add(line, say.words().number(sum)));
        rows.print(lines, "    ");
    }

    private String title(LiveWords say, String contest) {
        return live.record().election().contests().stream()
                .filter(one -> one.id().equals(contest))
                .map(Contest::title)
                .map(text -> text.in(say.words().language()))
                .findFirst()
                .orElse(contest);
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The preview as JSON. */
    public String json(boolean accepted) {
        return Json.pretty(object(
                "election", live.record().election().id(),
                "accepted", accepted,
                "fits", preview.fits(),
                "contests",
                        preview.contests().stream()
                                .map(contest -> (Object) object(
                                        "contest", contest.contest(),
                                        "stations", contest.stations(),
                                        "new", contest.arriving(),
                                        "repeated", List.<Object>copyOf(contest.repeated()),
                                        "differing", contest.differing(),
                                        "totals", new LinkedHashMap<String, Object>(contest.totals())))
                                .toList(),
                "findings",
                        object(
                                "refuse", count(Severity.REFUSE),
                                "needs-reason", count(Severity.NEEDS_REASON),
                                "question", count(Severity.QUESTION))));
    }
}
