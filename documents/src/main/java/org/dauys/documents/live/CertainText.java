package org.dauys.documents.live;

import java.util.List;
import java.util.Map;
import org.dauys.counting.Announcement;
import org.dauys.counting.AwaitedStation;
import org.dauys.counting.Prospect;
import org.dauys.counting.SeatRange;
import org.dauys.counting.Stake;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.documents.Rows;
import org.dauys.election.Language;

/** Which seats are certain and what the others hang on, as plain text. */
public final class CertainText {
    private static final int FEW = 4;
    private static final int STATIONS = 10;

    private final LiveWords say;
    private final Live live;
    private final Lines lines;

    private CertainText(LiveWords say, Page page) {
        this.say = say;
        this.live = say.live();
        this.lines = new Lines(page.width());
    }

    /** The text. */
    public static String of(Language language, Live live, TurnoutBounds bounds, Page page) {
        var text = new CertainText(LiveWords.of(language, live), page);
        text.say.head(text.lines);
        text.lines.paragraph(
                "",
                text.say
                        .words()
                        .of(
                                "certain-bounds",
                                Map.of(
                                        "least", text.say.words().percent(bounds.least()),
                                        "most", text.say.words().percent(bounds.most()))));
        live.count().prospect().contests().forEach(text::contest);
        return text.lines.toString();
    }

    private void contest(Prospect.OfContest contest) {
        if (!live.tabulation().sheets().containsKey(contest.contest().id())) {
            return;
        }
        lines.gap().paragraph("", contest.contest().title().in(say.words().language()));
        int stations = contest.areas().stream()
                .mapToInt(area -> area.awaited().stations())
                .sum();
        long votes = contest.areas().stream()
                .mapToLong(area -> area.awaited().most())
                .sum();
        lines.paragraph(
                "",
                stations == 0
                        ? say.words().of("certain-none-to-come")
                        : say.words()
                                .of(
                                        "certain-to-come",
                                        Map.of(
                                                "stations",
                                                stations,
                                                "votes",
                                                say.words().number(votes))));
        lines.paragraph(
                "", say.words().of("certain-seats", Map.of("certain", contest.certain(), "seats", contest.seats())));
        List<Prospect.OfArea> open =
                contest.areas().stream().filter(area -> !area.isCertain()).toList();
        if (contest.areas().size() <= FEW) {
            contest.areas().forEach(this::area);
        } else {
            open.forEach(this::areaInOneLine);
        }
        announce(contest);
    }

    private void areaInOneLine(Prospect.OfArea area) {
        lines.paragraph(
                "- ",
                say.words()
                        .of(
                                "certain-area",
                                Map.of(
                                        "place",
                                                area.constituency()
                                                        .title()
                                                        .in(say.words().language()),
                                        "certain", area.certain(),
                                        "seats", area.constituency().seats(),
                                        "stations", area.awaited().stations())));
    }

    private void area(Prospect.OfArea area) {
        if (!(area.bounds() instanceof Prospect.Bounds.Ranges(var ranges, var race))) {
            return;
        }
        if (race.canHaveTooFewLists()) {
            lines.paragraph("", say.words().of("certain-few-lists"));
            return;
        }
        var rows = new Rows();
        rows.add(
                say.words().of("night-who"),
                say.words().of("night-certain"),
                say.words().of("night-most"));
        ranges.forEach(range -> rows.add(
                name(area, range.list()),
                say.words().number(range.least()),
                say.words().number(range.most())));
        rows.print(lines, "  ");
        ranges.forEach(range -> area.stake(range).ifPresent(stake -> stake(area, range, stake)));
    }

    private void stake(Prospect.OfArea area, SeatRange range, Stake stake) {
        stake.loss().ifPresent(change -> change(area, range, change, "certain-loss"));
        stake.gain().ifPresent(change -> change(area, range, change, "certain-gain"));
    }

    private void change(Prospect.OfArea area, SeatRange range, Stake.Change change, String key) {
        String rivals = change.rivals().isEmpty() ? say.words().of("certain-others") : names(area, change.rivals());
        lines.paragraph(
                "- ",
                say.words()
                        .of(
                                change.votes() == 0 ? "certain-tie" : key,
                                Map.of(
                                        "list", name(area, range.list()),
                                        "seat", change.seat(),
                                        "votes", change.votes(),
                                        "rivals", rivals)));
        if (!change.thresholds().isEmpty()) {
            lines.paragraph(
                    "  ", say.words().of("certain-thresholds", Map.of("lists", names(area, change.thresholds()))));
        }
    }

    private String names(Prospect.OfArea area, List<String> lists) {
        return String.join(", ", lists.stream().map(list -> name(area, list)).toList());
    }

    private String name(Prospect.OfArea area, String list) {
        return say.names().option(area.constituency().code(), list);
    }

    private void announce(Prospect.OfContest contest) {
        switch (Announcement.of(live.count(), contest)) {
            case Announcement.Yes() -> lines.paragraph("", say.words().of("certain-yes"));
            case Announcement.NotYet(var _, var hurry) -> {
                lines.paragraph("", say.words().of("certain-not-yet", Map.of("stations", hurry.size())));
                stations(hurry);
            }
            case Announcement.NotBeforeAll(var awaited, var rule) -> {
                lines.paragraph("", say.words().of("certain-not-before-all", Map.of("rule", rule)));
                stations(awaited);
            }
        }
    }

    private void stations(List<AwaitedStation> stations) {
        stations.stream()
                .limit(STATIONS)
                .forEach(station -> lines.paragraph(
                        "  ",
                        say.words()
                                .of(
                                        "certain-hurry",
                                        Map.of(
                                                "station", station.code(),
                                                "state", say.state(station.state()),
                                                "votes", say.words().number(station.most())))));
        if (stations.size() > STATIONS) {
            lines.paragraph("  ", say.words().of("certain-more", Map.of("count", stations.size() - STATIONS)));
        }
    }
}
