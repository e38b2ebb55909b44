package org.dauys.server.web.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Stage;
import org.dauys.election.Commission;
import org.dauys.election.Contest;
import org.dauys.figures.Fraction;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Measure;
import org.dauys.protocol.TurnoutReport;
import org.dauys.server.web.open.Areas;
import org.dauys.server.web.open.Intake;
import org.dauys.server.web.open.Outlook;
import org.dauys.server.web.open.Say;
import org.dauys.server.web.open.TileMap;
import org.dauys.server.web.overview.OverviewView.Asked;
import org.dauys.server.web.overview.OverviewView.Card;
import org.dauys.server.web.overview.OverviewView.Choice;
import org.dauys.server.web.overview.OverviewView.Crumb;
import org.dauys.server.web.overview.OverviewView.Hour;
import org.dauys.server.web.overview.OverviewView.Page;
import org.dauys.server.web.overview.OverviewView.Row;
import org.dauys.server.web.overview.OverviewView.Station;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;

/** What is known of an area. */
final class OverviewDraft {
    private final Say say;
    private final Scope scope;
    private final Contest contest;
    private final Asked asked;
    private final Register register;
    private final Survey survey;
    private final Map<Integer, List<Integer>> below;

    OverviewDraft(Say say, Scope scope, Contest contest, Asked asked) {
        this.say = say;
        this.scope = scope;
        this.contest = contest;
        this.asked = asked;
        this.register = say.published().tabulation().register();
        this.survey = new Survey(say.published(), contest.id(), scope, asked.commission());
        this.below = survey.byCommissionBelow(asked.commission());
    }

    OverviewView view() {
        List<Integer> found = survey.stations(asked.show());
        boolean listed = asked.show() != Show.ALL || below.isEmpty();
        int from = Math.min(found.size(), (asked.page() - 1) * OverviewView.PAGE);
        return new OverviewView(
                say,
                say.of(commission(asked.commission()).title()),
                crumbs(),
                say.of(
                        "open-as-of",
                        Map.of(
                                "version", say.number(say.published().version()),
                                "time", say.time(say.published().time()))),
                contests(),
                tops(),
                asked,
                Intake.of(say, contest.id(), asked.commission()),
                cards(),
                map(),
                rows(),
                turnout(),
                scope.isWhole() && asked.commission() == 0 ? Optional.of(Outlook.of(say, contest)) : Optional.empty(),
                listed
                        ? found.subList(from, Math.min(found.size(), from + OverviewView.PAGE)).stream()
                                .map(this::station)
                                .toList()
                        : List.of(),
                listed ? pages(found.size()) : List.of());
    }

    private Commission commission(int position) {
        return register.hierarchy().commission(position);
    }

    private String at(int commission, Show show) {
        return at(contest, commission, show);
    }

    private String at(Contest counted, int commission, Show show) {
        return "/overview?contest=" + encoded(counted.id()) + "&area="
                + encoded(commission(commission).code()) + "&show=" + show.word();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<Choice> contests() {
        return say.published().contests().stream()
                .map(one ->
                        new Choice(say.of(one.title()), at(one, asked.commission(), asked.show()), one.equals(contest)))
                .toList();
    }

    /** Where the officer begins, if that is in several places. */
    private List<Choice> tops() {
        return scope.tops().size() < 2
                ? List.of()
                : scope.tops().stream()
                        .map(top ->
                                new Choice(say.area(commission(top)), at(top, asked.show()), top == asked.commission()))
                        .toList();
    }

    private List<Crumb> crumbs() {
        List<Crumb> crumbs = new ArrayList<>();
        int at = register.hierarchy().upper(asked.commission());
        for (; scope.hasCommission(at); at = register.hierarchy().upper(at)) {
            crumbs.addFirst(new Crumb(say.area(commission(at)), at(at, asked.show())));
        }
        return crumbs;
    }

    private List<Card> cards() {
        Map<Show, Long> counts = survey.counts(survey.stations());
        List<Card> cards = new ArrayList<>();
        for (Show show : Show.values()) {
            cards.add(new Card(
                    show,
                    say.of("overview-show-" + show.word()),
                    say.number(counts.getOrDefault(show, 0L)),
                    at(asked.commission(), show),
                    show == asked.show()));
        }
        return cards;
    }

    private Optional<TileMap> map() {
        return below.size() < 2 || asked.commission() != 0
                ? Optional.empty()
                : Optional.of(TileMap.of(areas(), row -> face(row)));
    }

    private Areas areas() {
        Areas all = Areas.below(
                say,
                contest,
                asked.commission(),
                code -> at(register.hierarchy().position(code), asked.show()));
        return new Areas(
                all.contest(),
                all.rows().stream()
                        .filter(row -> below.containsKey(register.hierarchy().position(row.code())))
                        .toList());
    }

    /** A tile shows how many count; where protocols of a kind are asked for, how many there are of it. */
    private TileMap.Face face(Areas.Row row) {
        List<Integer> stations = Optional.ofNullable(
                        below.get(register.hierarchy().position(row.code())))
                .orElseThrow();
        long counted = survey.counted(stations);
        long asked = survey.counts(stations).getOrDefault(this.asked.show(), 0L);
        String label = say.of(
                "overview-tile",
                Map.of(
                        "area", row.title(),
                        "counted", say.number(counted),
                        "expected", say.number(stations.size()),
                        "kind", say.of("overview-show-" + this.asked.show().word()),
                        "count", say.number(asked)));
        if (this.asked.show() == Show.ALL) {
            return new TileMap.Face(
                    (int) (counted * Intake.BAR / stations.size()),
                    say.whole(counted, stations.size()),
                    Optional.empty(),
                    label);
        }
        return new TileMap.Face(
                (int) (asked * Intake.BAR / stations.size()), say.number(asked), Optional.empty(), label);
    }

    private List<Row> rows() {
        return areas().rows().stream().map(this::row).toList();
    }

    private Row row(Areas.Row area) {
        List<Integer> stations = Optional.ofNullable(
                        below.get(register.hierarchy().position(area.code())))
                .orElseThrow();
        Map<Show, Long> counts = survey.counts(stations);
        long counted = survey.counted(stations);
        return new Row(
                area.name(),
                area.title(),
                area.at(),
                say.number(counted) + "/" + say.number(stations.size()),
                (int) (counted * Intake.BAR / stations.size()),
                Stream.of(Show.values())
                        .filter(show -> show != Show.ALL)
                        .map(show -> say.number(counts.getOrDefault(show, 0L)))
                        .toList(),
                area.turnout());
    }

    private List<Hour> turnout() {
        String code = commission(asked.commission()).code();
        return say.published().book().turnout().stream()
                .filter(report -> report.commission().equals(code))
                .map(this::hour)
                .toList();
    }

    private Hour hour(TurnoutReport report) {
        Fraction share = report.measure() == Measure.SHARE
                ? report.figure()
                : report.figure()
                        .dividedBy(Fraction.of(Math.max(
                                1,
                                say.published()
                                        .tabulation()
                                        .progressOfCommission(contest.id(), asked.commission())
                                        .voters())));
        return new Hour(
                report.time(),
                say.words().percent(share, 2),
                share.times(Fraction.of(Intake.BAR)).floor().intValueExact());
    }

    private Station station(int station) {
        Sheet sheet = say.published().sheet(contest.id());
        Optional<Stage> stage = survey.dossier(station).map(Dossier::stage);
        List<Finding> findings = survey.findings(station);
        return new Station(
                register.code(station),
                "/entry/" + encoded(register.code(station)) + "/" + encoded(contest.id()),
                register.place(station),
                say.area(commission(register.commission(station))),
                say.number(register.voters(station)),
                stage.map(one -> say.of("open-stage-" + one.name())).orElseGet(() -> say.state(sheet.state(station))),
                String.join(
                        ", ",
                        findings.stream()
                                .map(finding -> finding.rule().code())
                                .distinct()
                                .toList()));
    }

    private List<Page> pages(int found) {
        int pages = (found + OverviewView.PAGE - 1) / OverviewView.PAGE;
        return pages < 2
                ? List.of()
                : IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> new Page(
                                say.number(page),
                                at(asked.commission(), asked.show()) + "&page=" + page,
                                page == asked.page()))
                        .toList();
    }
}
