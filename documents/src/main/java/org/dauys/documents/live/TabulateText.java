package org.dauys.documents.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.counting.Prospect;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.documents.Rows;
import org.dauys.election.Contest;
import org.dauys.election.Language;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Item;
import org.dauys.protocol.Severity;
import org.dauys.statute.Result;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;

/** The totals of a night as plain text: stations, votes, seats so far, and each commission below one. */
public final class TabulateText {
    private final LiveWords say;
    private final Live live;
    private final List<Finding> found;
    private final Lines lines;
    private final int commission;

    private TabulateText(LiveWords say, List<Finding> found, Page page, int commission) {
        this.say = say;
        this.live = say.live();
        this.found = List.copyOf(found);
        this.lines = new Lines(page.width());
        this.commission = commission;
    }

    /**
     * The text.
     *
     * @param found what the rules find
     * @param commission the position of the commission whose parts are shown, 0 for the whole election
     */
    public static String of(Language language, Live live, List<Finding> found, int commission, Page page) {
        var text = new TabulateText(LiveWords.of(language, live), found, page, commission);
        text.say.head(text.lines);
        text.findings();
        text.contests();
        return text.lines.toString();
    }

    private Tabulation tabulation() {
        return live.tabulation();
    }

    private Hierarchy hierarchy() {
        return tabulation().register().hierarchy();
    }

    private void findings() {
        if (found.isEmpty()) {
            lines.paragraph("", say.words().of("night-no-findings"));
            return;
        }
        lines.paragraph(
                "",
                say.words()
                        .of(
                                "night-findings",
                                Map.of(
                                        "refuse", count(found, Severity.REFUSE),
                                        "reason", count(found, Severity.NEEDS_REASON),
                                        "question", count(found, Severity.QUESTION))));
    }

    private static long count(List<Finding> found, Severity severity) {
        return found.stream().filter(finding -> finding.severity() == severity).count();
    }

    private void contests() {
        var table = new SeatTable(say, lines);
        Optional<Result> result = table.result();
        Prospect prospect = live.count().prospect();
        for (Sheet sheet : tabulation().sheets().values()) {
            Contest contest = sheet.ballot().contest();
            lines.gap()
                    .paragraph("", say.stations(contest, tabulation().progressOfCommission(contest.id(), commission)));
            if (commission == 0) {
                table.print(contest, result, prospect);
            }
            parts(contest);
        }
    }

    /** The commissions directly below, each in a row. */
    private void parts(Contest contest) {
        int[] below = hierarchy()
                .lower(commission)
                .filter(i -> tabulation().progressOfCommission(contest.id(), i).expected() > 0)
                .toArray();
        if (below.length == 0) {
            return;
        }
        var words = say.words();
        lines.gap();
        var rows = new Rows();
        rows.add(words.of("night-area"), words.of("night-counted"), words.of("night-turnout"), words.of("night-first"));
        for (int i : below) {
            rows.add(row(contest, i));
        }
        rows.print(lines, "  ");
    }

    private String[] row(Contest contest, int of) {
        var commissionOf = hierarchy().commission(of);
        var progress = tabulation().progressOfCommission(contest.id(), of);
        var words = say.words();
        long issued = tabulation().ofCommission(contest.id(), of, Item.BALLOTS_ISSUED.code());
        long onList = tabulation().ofCommission(contest.id(), of, Item.VOTERS_ON_LIST.code());
        return new String[] {
            commissionOf.code(),
            words.number(progress.counted() + progress.disputed()) + "/" + words.number(progress.expected()),
            say.share(issued, onList),
            first(contest, of)
        };
    }

    /** Who has most votes, with the share of all votes for those who stand. */
    private String first(Contest contest, int of) {
        if (contest.constituencies().size() > 1) {
            return "";
        }
        List<String> options =
                tabulation().sheet(contest.id()).ballot().layouts().getFirst().options();
        long all = 0;
        long most = 0;
        String first = "";
        for (String option : options) {
            long votes = tabulation().ofCommission(contest.id(), of, option);
            all += votes;
            if (votes > most) {
                most = votes;
                first = option;
            }
        }
        String code = contest.constituencies().getFirst().code();
        return all == 0 ? "" : say.names().option(code, first) + " " + say.share(most, all);
    }
}
