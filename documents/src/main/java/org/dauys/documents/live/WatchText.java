package org.dauys.documents.live;

import java.util.Map;
import java.util.Optional;
import org.dauys.counting.Announcement;
import org.dauys.counting.Prospect;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.election.Language;
import org.dauys.statute.Result;
import org.dauys.tabulation.Sheet;

/** One moment of a night as plain text: how far it is, the seats so far, which are certain, and whether to announce. */
public final class WatchText {
    private static final int BAR = 40;

    private WatchText() {}

    /**
     * The text.
     *
     * @param done how many stations have handed in their protocols
     * @param all how many will
     */
    public static String of(Language language, Live live, int done, int all, Page page) {
        var say = LiveWords.of(language, live);
        var lines = new Lines(page.width());
        say.head(lines);
        int filled = all == 0 ? BAR : Math.toIntExact((long) BAR * done / all);
        lines.line("[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] "
                + say.words()
                        .of(
                                "watch-protocols",
                                Map.of(
                                        "counted",
                                        say.words().number(done),
                                        "expected",
                                        say.words().number(all))));
        var table = new SeatTable(say, lines);
        Optional<Result> result = table.result();
        Prospect prospect = live.count().prospect();
        for (Sheet sheet : live.tabulation().sheets().values()) {
            var contest = sheet.ballot().contest();
            lines.gap().paragraph("", say.stations(contest, live.tabulation().progressOfCommission(contest.id(), 0)));
            table.print(contest, result, prospect);
        }
        prospect.contests().stream()
                .filter(of ->
                        live.tabulation().sheets().containsKey(of.contest().id()))
                .forEach(of -> lines.paragraph("", answer(say, live, of)));
        return lines.toString();
    }

    private static String answer(LiveWords say, Live live, Prospect.OfContest contest) {
        String seats = say.words().of("certain-seats", Map.of("certain", contest.certain(), "seats", contest.seats()));
        return switch (Announcement.of(live.count(), contest)) {
            case Announcement.Yes() -> seats + " " + say.words().of("certain-yes");
            case Announcement.NotYet _, Announcement.NotBeforeAll _ -> seats;
        };
    }
}
