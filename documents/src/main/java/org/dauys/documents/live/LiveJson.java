package org.dauys.documents.live;

import static org.dauys.documents.JsonValues.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dauys.counting.Announcement;
import org.dauys.counting.AwaitedStation;
import org.dauys.counting.Prospect;
import org.dauys.counting.SeatRange;
import org.dauys.counting.Stake;
import org.dauys.documents.FormulaText;
import org.dauys.documents.Json;
import org.dauys.documents.JsonValues;
import org.dauys.documents.RuleText;
import org.dauys.election.Language;
import org.dauys.election.Votes;
import org.dauys.figures.Reasoning;
import org.dauys.protocol.Finding;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.dauys.tabulation.Progress;
import org.dauys.tabulation.Sheet;

/** A night as JSON; the shapes are {@code docs/schema/tabulate.schema.json} and its sisters. */
public final class LiveJson {
    private final Live live;

    private LiveJson(Live live) {
        this.live = live;
    }

    /** The totals of every commission and constituency, and the seats so far. */
    public static String totals(Live live) {
        var json = new LiveJson(live);
        return Json.pretty(json.head(
                "contests",
                live.tabulation().sheets().values().stream().map(json::contest).toList()));
    }

    /** What the rules find. */
    public static String findings(Language language, Live live, List<Finding> findings) {
        var rules = RuleText.in(language, code -> CheckedText.name(live, language, code));
        return Json.pretty(new LiveJson(live)
                .head(
                        "findings",
                        findings.stream()
                                .map(finding -> (Object) object(
                                        "code", finding.rule().code(),
                                        "severity", JsonValues.word(finding.severity()),
                                        "subject", finding.subject(),
                                        "contest", finding.contest(),
                                        "entry", finding.entry().toString(),
                                        "formula", FormulaText.of(finding),
                                        "tolerance", finding.tolerance().toString(),
                                        "typist", rules.typist(finding),
                                        "commission", rules.commission(finding)))
                                .toList()));
    }

    /** Which seats are certain. */
    public static String certain(Live live) {
        var json = new LiveJson(live);
        return Json.pretty(json.head(
                "contests",
                live.count().prospect().contests().stream()
                        .filter(contest -> live.tabulation()
                                .sheets()
                                .containsKey(contest.contest().id()))
                        .map(json::prospect)
                        .toList()));
    }

    private Map<String, Object> head(String name, Object value) {
        return object(
                "election",
                live.record().election().id(),
                "title",
                JsonValues.text(live.record().election().title()),
                "rehearsal",
                live.label().map(label -> (Object) object("seed", label.seed())),
                name,
                value);
    }

    private Object contest(Sheet sheet) {
        String id = sheet.ballot().id();
        var tabulation = live.tabulation();
        var hierarchy = tabulation.register().hierarchy();
        var constituencies = sheet.ballot().contest().constituencies();
        return object(
                "contest",
                id,
                "constituencies",
                IntStream.range(0, constituencies.size())
                        .mapToObj(i -> (Object) object(
                                "constituency", constituencies.get(i).code(),
                                "stations", progress(tabulation.progressOfConstituency(id, i)),
                                "votes", votes(tabulation.votes(id).get(i))))
                        .toList(),
                "seats",
                seats(id),
                "commissions",
                IntStream.range(0, hierarchy.size())
                        .filter(i -> tabulation.progressOfCommission(id, i).expected() > 0)
                        .mapToObj(i -> (Object) object(
                                "commission", hierarchy.commission(i).code(),
                                "upper", hierarchy.commission(i).upper(),
                                "stations", progress(tabulation.progressOfCommission(id, i)),
                                "totals", totals(id, i)))
                        .toList());
    }

    private static Object progress(Progress progress) {
        return object(
                "expected", progress.expected(),
                "counted", progress.counted(),
                "disputed", progress.disputed(),
                "quarantined", progress.quarantined(),
                "invalidated", progress.invalidated(),
                "missing", progress.missing(),
                "voters", progress.voters(),
                "voters-not-counted", progress.votersNotCounted());
    }

    private static Object votes(Votes votes) {
        Map<String, Object> all = new LinkedHashMap<>();
        votes.options().forEach((option, count) -> all.put(option, count.votes()));
        votes.reserved().forEach((what, count) -> all.put(what.name(), count.votes()));
        return all;
    }

    private Object totals(String contest, int commission) {
        Map<String, Object> totals = new LinkedHashMap<>();
        live.tabulation().sheet(contest).ballot().layouts().stream()
                .flatMap(layout -> layout.codes().stream())
                .distinct()
                .forEach(code -> totals.put(code, live.tabulation().ofCommission(contest, commission, code)));
        return totals;
    }

    /** The seats of each party so far; nothing while they do not follow. */
    private Optional<Object> seats(String contest) {
        if (!live.count().hasVotes()) {
            return Optional.empty();
        }
        return switch (live.count().outcome(Reasoning.silent())) {
            case Outcome.Settled(var result) -> seats(result, contest);
            case Outcome.AwaitingDecision(var result, var _) -> seats(result, contest);
            case Outcome.Refused _ -> Optional.empty();
        };
    }

    private static Optional<Object> seats(Result result, String contest) {
        return result.contests().stream()
                .filter(of -> of.contest().id().equals(contest))
                .flatMap(of -> of.seats().stream())
                .findFirst()
                .map(seats -> JsonValues.tally(seats.value()));
    }

    private Object prospect(Prospect.OfContest contest) {
        return object(
                "contest",
                contest.contest().id(),
                "seats",
                contest.seats(),
                "certain",
                contest.certain(),
                "announcement",
                announcement(Announcement.of(live.count(), contest)),
                "constituencies",
                contest.areas().stream().map(LiveJson::area).toList());
    }

    private static Object announcement(Announcement announcement) {
        return switch (announcement) {
            case Announcement.Yes() -> object("answer", "yes");
            case Announcement.NotYet(var _, var hurry) -> object("answer", "not-yet", "hurry", stations(hurry));
            case Announcement.NotBeforeAll(var awaited, var article) ->
                object("answer", "not-before-all", "article", article, "hurry", stations(awaited));
        };
    }

    private static Object stations(List<AwaitedStation> stations) {
        return stations.stream()
                .map(station -> (Object) object(
                        "station", station.code(), "state", JsonValues.word(station.state()), "most", station.most()))
                .toList();
    }

    private static Object area(Prospect.OfArea area) {
        return object(
                "constituency", area.constituency().code(),
                "seats", area.constituency().seats(),
                "certain", area.certain(),
                "stations-to-come", area.awaited().stations(),
                "votes-to-come", area.awaited().most(),
                "lists", lists(area));
    }

    private static Object lists(Prospect.OfArea area) {
        List<Object> lists = new ArrayList<>();
        if (area.bounds() instanceof Prospect.Bounds.Ranges(var ranges, var _)) {
            for (SeatRange range : ranges) {
                Optional<Stake> stake = area.stake(range);
                lists.add(object(
                        "list", range.list(),
                        "least", range.least(),
                        "most", range.most(),
                        "loss", stake.flatMap(Stake::loss).map(LiveJson::change),
                        "gain", stake.flatMap(Stake::gain).map(LiveJson::change)));
            }
        }
        return lists;
    }

    private static Object change(Stake.Change change) {
        return object(
                "seat",
                change.seat(),
                "votes",
                change.votes(),
                "rivals",
                new ArrayList<Object>(change.rivals()),
                "thresholds",
                new ArrayList<Object>(change.thresholds()));
    }
}
