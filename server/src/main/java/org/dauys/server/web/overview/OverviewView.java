package org.dauys.server.web.overview;

import java.util.List;
import java.util.Optional;
import org.dauys.election.Contest;
import org.dauys.server.web.open.Intake;
import org.dauys.server.web.open.Outlook;
import org.dauys.server.web.open.Say;
import org.dauys.server.web.open.TileMap;

/**
 * An area as a commission sees it.
 *
 * @param say the words
 * @param title the name of the commission
 * @param crumbs the commissions above, down to this one's
 * @param asOf the version and the time
 * @param contests the contests that are counted here, of which one is shown
 * @param tops the areas of the officer, if they are several
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
        List<Choice> tops,
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

    /** A contest, or an area, that can be shown. */
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
        tops = List.copyOf(tops);
        contests = List.copyOf(contests);
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
        turnout = List.copyOf(turnout);
        stations = List.copyOf(stations);
        pages = List.copyOf(pages);
    }

    static OverviewView of(Say say, Scope scope, Contest contest, Asked asked) {
        return new OverviewDraft(say, scope, contest, asked).view();
    }
}
