package org.dauys.server.web.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dauys.documents.report.Colour;
import org.dauys.election.Contest;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.tabulation.Derivation;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;

/**
 * The results of one area.
 *
 * @param head what stands above
 * @param title the name of its commission
 * @param contests the contests that are held in it
 */
public record AreaView(Head head, String title, List<OfContest> contests) {
    /** How many stations are on a page. */
    static final int PAGE = 100;

    /**
     * A contest.
     *
     * @param votes the votes of each option; none if the options differ from place to place
     * @param lines the totals of the other lines
     * @param areas the areas below
     * @param stations the stations that report to the commission itself, those of one page
     * @param pages the other pages of stations
     */
    public record OfContest(
            String title,
            Intake intake,
            List<Total> votes,
            List<Total> lines,
            Areas areas,
            List<Row> stations,
            List<Page> pages) {
        /** The contest with its own lists. */
        public OfContest {
            votes = List.copyOf(votes);
            lines = List.copyOf(lines);
            stations = List.copyOf(stations);
            pages = List.copyOf(pages);
        }
    }

    /**
     * The total of a line.
     *
     * @param share its share of all votes; empty of other lines
     * @param why the address that adds it up
     */
    public record Total(Optional<Colour> colour, String name, String value, String share, int bar, String why) {}

    /** A station. */
    public record Row(String code, String at, String place, String voters, String kind, String state, String turnout) {}

    /** A page of stations. */
    public record Page(String name, String at, boolean current) {}

    /** The area with its own list. */
    public AreaView {
        contests = List.copyOf(contests);
    }

    /**
     * The area of a commission.
     *
     * @param page which page of stations, from 1
     */
    static AreaView of(Say say, int commission, int page) {
        Hierarchy hierarchy = say.published().tabulation().register().hierarchy();
        List<OfContest> contests = say.published().contests().stream()
                .filter(contest -> say.published()
                                .tabulation()
                                .progressOfCommission(contest.id(), commission)
                                .expected()
                        > 0)
                .map(contest -> new Draft(say, contest, commission).contest(page))
                .toList();
        return new AreaView(
                Head.of(say, crumbs(say, hierarchy.upper(commission))),
                say.of(hierarchy.commission(commission).title()),
                contests);
    }

    /** The way down to a commission and to it. */
    static Head.Crumb[] crumbs(Say say, int commission) {
        Hierarchy hierarchy = say.published().tabulation().register().hierarchy();
        List<Head.Crumb> crumbs = new ArrayList<>();
        for (int at = commission; at > 0; at = hierarchy.upper(at)) {
            var one = hierarchy.commission(at);
            crumbs.addFirst(new Head.Crumb(say.area(one), say.atArea(one.code())));
        }
        crumbs.addFirst(new Head.Crumb(say.of("open-results"), say.at("")));
        return crumbs.toArray(Head.Crumb[]::new);
    }

    /** What is known of a contest in an area. */
    private record Draft(Say say, Contest contest, int commission) {
        OfContest contest(int page) {
            List<Integer> stations = stations();
            int from = Math.min(stations.size(), (page - 1) * PAGE);
            return new OfContest(
                    say.of(contest.title()),
                    Intake.of(say, contest.id(), commission),
                    votes(),
                    lines(),
                    Areas.below(say, contest, commission, say::atArea),
                    stations.subList(from, Math.min(stations.size(), from + PAGE)).stream()
                            .map(this::row)
                            .toList(),
                    pages(stations.size(), page));
        }

        private Tabulation tabulation() {
            return say.published().tabulation();
        }

        private String code() {
            return tabulation().register().hierarchy().commission(commission).code();
        }

        private long total(String line) {
            return tabulation().ofCommission(contest.id(), commission, line);
        }

        private Layout layout() {
            return tabulation().sheet(contest.id()).ballot().layouts().getFirst();
        }

        private List<Total> votes() {
            if (contest.constituencies().size() > 1) {
                return List.of();
            }
            String constituency = contest.constituencies().getFirst().code();
            List<String> options = layout().options();
            long all = options.stream().mapToLong(this::total).sum();
            long most = options.stream().mapToLong(this::total).max().orElse(0);
            return options.stream()
                    .sorted(Comparator.comparingLong(option -> -total(option)))
                    .map(option -> new Total(
                            Optional.of(say.colour(constituency, option)),
                            say.names().option(constituency, option),
                            say.number(total(option)),
                            say.share(total(option), all),
                            most == 0 ? 0 : (int) (total(option) * Standings.BAR / most),
                            why(option)))
                    .toList();
        }

        private String why(String line) {
            return say.why(Derivation.path(contest.id(), code(), line).toString());
        }

        private List<Total> lines() {
            return layout().form().lines().stream()
                    .filter(line -> line.item() != Item.VOTES)
                    .map(line -> new Total(
                            Optional.empty(),
                            say.of(line.title()),
                            say.number(total(line.item().code())),
                            "",
                            0,
                            why(line.item().code())))
                    .toList();
        }

        private List<Integer> stations() {
            Register register = tabulation().register();
            Sheet sheet = tabulation().sheet(contest.id());
            return IntStream.range(0, register.size())
                    .filter(station -> register.commission(station) == commission && sheet.takesPart(station))
                    .boxed()
                    .toList();
        }

        private Row row(int station) {
            Register register = tabulation().register();
            Sheet sheet = tabulation().sheet(contest.id());
            boolean counts = switch (sheet.state(station)) {
                case COUNTED, DISPUTED -> true;
                case MISSING, QUARANTINED, INVALIDATED -> false;
            };
            Layout layout = sheet.layout(station);
            int issued = layout.line(Item.BALLOTS_ISSUED);
            int onList = layout.line(Item.VOTERS_ON_LIST);
            boolean told = counts && issued != Layout.NONE && onList != Layout.NONE;
            return new Row(
                    register.code(station),
                    say.atStation(register.code(station)),
                    register.place(station),
                    say.number(register.voters(station)),
                    sheet.state(station).name().toLowerCase(Locale.ROOT),
                    say.state(sheet.state(station)),
                    told ? say.share(sheet.at(station, issued), sheet.at(station, onList)) : "–");
        }

        private List<Page> pages(int stations, int current) {
            int pages = (stations + PAGE - 1) / PAGE;
            return pages < 2
                    ? List.of()
                    : IntStream.rangeClosed(1, pages)
                            .mapToObj(page ->
                                    new Page(say.number(page), say.atArea(code()) + "?page=" + page, page == current))
                            .toList();
        }
    }
}
