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
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;

/**
 * An area as a commission sees it.
 *
 * @param say the words
 * @param title the name of the commission
 * @param crumbs the commissions above, down to this one's
 * @param asOf the version and the time
 * @param contests the contests that are counted here, of which one is shown
 * @param asked what is asked for
 * @param intake how far the area is
 * @param cards how many protocols of each kind there are
 * @param map the regions as tiles; empty below them
 * @param rows the areas below
 * @param turnout the turnout by hour
 * @param outlook whether the seats can be announced; empty for who does not see the whole country
 * @param stations the protocols that were asked for, those of one page
 * @param pages the pages
 */
public record OverviewView(
        Say say,
        String title,
        List<Crumb> crumbs,
        String asOf,
        List<Choice> contests,
        Asked asked,
        Intake intake,
        List<Card> cards,
        Optional<TileMap> map,
        List<Row> rows,
        List<Hour> turnout,
        Optional<Outlook> outlook,
        List<Station> stations,
        List<Page> pages) {
    /** How many stations are on a page. */
    static final int PAGE = 50;

    /**
     * What is asked for.
     *
     * @param commission the position of a commission
     * @param show which protocols
     * @param page which page of them, from 1
     */
    public record Asked(int commission, Show show, int page) {}

    /** A step of the way. */
    public record Crumb(String name, String at) {}

    /** A contest that can be shown. */
    public record Choice(String name, String at, boolean current) {}

    /** How many protocols are of a kind. */
    public record Card(Show show, String name, String count, String at, boolean current) {}

    /** An area below, with how many of its protocols are of each kind. */
    public record Row(String name, String title, String at, String in, int part, List<String> counts, String turnout) {}

    /** A report of the turnout. */
    public record Hour(String time, String share, int part) {}

    /** A station and its protocol. */
    public record Station(
            String code, String at, String place, String commission, String voters, String stage, String findings) {}

    /** A page of stations. */
    public record Page(String name, String at, boolean current) {}

    /** The view with its own lists. */
    public OverviewView {
        crumbs = List.copyOf(crumbs);
        contests = List.copyOf(contests);
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
        turnout = List.copyOf(turnout);
        stations = List.copyOf(stations);
        pages = List.copyOf(pages);
    }

    static OverviewView of(Say say, Scope scope, Contest contest, Asked asked) {
        return new Draft(say, scope, contest, asked).view();
    }

    /** What is known of an area. */
    private static final class Draft {
        private final Say say;
        private final Scope scope;
        private final Contest contest;
        private final Asked asked;
        private final Register register;
        private final Survey survey;
        private final Map<Integer, List<Integer>> below;

        Draft(Say say, Scope scope, Contest contest, Asked asked) {
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
            int from = Math.min(found.size(), (asked.page() - 1) * PAGE);
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
                    asked,
                    Intake.of(say, contest.id(), asked.commission()),
                    cards(),
                    map(),
                    rows(),
                    turnout(),
                    scope.isWhole() && asked.commission() == 0
                            ? Optional.of(Outlook.of(say, contest))
                            : Optional.empty(),
                    listed
                            ? found.subList(from, Math.min(found.size(), from + PAGE)).stream()
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
                    .map(one -> new Choice(
                            say.of(one.title()), at(one, asked.commission(), asked.show()), one.equals(contest)))
                    .toList();
        }

        private List<Crumb> crumbs() {
            List<Crumb> crumbs = new ArrayList<>();
            int at = asked.commission();
            while (at != scope.top() && at != Hierarchy.NONE) {
                at = register.hierarchy().upper(at);
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
                            .filter(row ->
                                    below.containsKey(register.hierarchy().position(row.code())))
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
                    "/results/" + say.language().code() + "/stations/"
                            + URLEncoder.encode(register.code(station), StandardCharsets.UTF_8),
                    register.place(station),
                    say.area(commission(register.commission(station))),
                    say.number(register.voters(station)),
                    stage.map(one -> say.of("open-stage-" + one.name()))
                            .orElseGet(() -> say.state(sheet.state(station))),
                    String.join(
                            ", ",
                            findings.stream()
                                    .map(finding -> finding.rule().code())
                                    .distinct()
                                    .toList()));
        }

        private List<Page> pages(int found) {
            int pages = (found + PAGE - 1) / PAGE;
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
}
