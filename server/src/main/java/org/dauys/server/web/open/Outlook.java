package org.dauys.server.web.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.counting.Announcement;
import org.dauys.counting.AwaitedStation;
import org.dauys.counting.Prospect;
import org.dauys.counting.SeatRange;
import org.dauys.counting.Stake;
import org.dauys.election.Contest;
import org.dauys.tabulation.Register;

/**
 * Whether the seats of a contest can be announced, and what the open ones hang on.
 *
 * @param yes whether every seat is certain
 * @param answer the answer in a sentence
 * @param seats how many seats are certain
 * @param awaited how many stations are awaited, with how many votes at most
 * @param stakes what the open seats hang on, a sentence each
 * @param hurry the first stations to hurry
 * @param more how many others there are; empty if none
 */
public record Outlook(
        boolean yes,
        String answer,
        String seats,
        String awaited,
        List<String> stakes,
        List<Hurry> hurry,
        Optional<String> more) {
    private static final int SHOWN = 6;

    /**
     * A station to hurry.
     *
     * @param code its code
     * @param at its page
     * @param place where it is
     * @param state why it is awaited
     * @param most how many votes it can have
     */
    public record Hurry(String code, String at, String place, String state, String most) {}

    /** The outlook with its own lists. */
    public Outlook {
        stakes = List.copyOf(stakes);
        hurry = List.copyOf(hurry);
    }

    /** The outlook of a contest that is counted here. */
    public static Outlook of(Say say, Contest contest) {
        Prospect.OfContest prospect = say.published().prospect(contest.id()).orElseThrow();
        Announcement announcement = Optional.ofNullable(
                        say.published().announcements().get(contest.id()))
                .orElseThrow();
        List<AwaitedStation> stations = switch (announcement) {
            case Announcement.Yes() -> List.of();
            case Announcement.NotYet(var _, var hurry) -> hurry;
            case Announcement.NotBeforeAll(var awaited, var _) -> awaited;
        };
        return new Outlook(
                announcement instanceof Announcement.Yes,
                answer(say, announcement),
                say.of("certain-seats", Map.of("certain", prospect.certain(), "seats", prospect.seats())),
                awaited(say, prospect),
                prospect.areas().stream().flatMap(area -> stakes(say, area)).toList(),
                stations.stream()
                        .limit(SHOWN)
                        .map(station -> hurry(say, station))
                        .toList(),
                stations.size() > SHOWN
                        ? Optional.of(say.of("certain-more", Map.of("count", stations.size() - SHOWN)))
                        : Optional.empty());
    }

    private static String answer(Say say, Announcement announcement) {
        return switch (announcement) {
            case Announcement.Yes() -> say.of("certain-yes");
            case Announcement.NotYet(var _, var hurry) -> say.of("certain-not-yet", Map.of("stations", hurry.size()));
            case Announcement.NotBeforeAll(var _, var rule) -> say.of("certain-not-before-all", Map.of("rule", rule));
        };
    }

    private static String awaited(Say say, Prospect.OfContest prospect) {
        int stations = prospect.areas().stream()
                .mapToInt(area -> area.awaited().stations())
                .sum();
        long votes = prospect.areas().stream()
                .mapToLong(area -> area.awaited().most())
                .sum();
        return stations == 0
                ? say.of("certain-none-to-come")
                : say.of("certain-to-come", Map.of("stations", stations, "votes", say.number(votes)));
    }

    private static Hurry hurry(Say say, AwaitedStation station) {
        Register register = say.published().tabulation().register();
        int position = register.position(station.code());
        return new Hurry(
                station.code(),
                say.atStation(station.code()),
                register.place(position),
                say.state(station.state()),
                say.number(station.most()));
    }

    private static Stream<String> stakes(Say say, Prospect.OfArea area) {
        if (!(area.bounds() instanceof Prospect.Bounds.Ranges(var ranges, var race))) {
            return Stream.empty();
        }
        if (race.canHaveTooFewLists()) {
            return Stream.of(say.of("certain-few-lists"));
        }
        return ranges.stream()
                .flatMap(range ->
                        area.stake(range).stream().flatMap(stake -> sentences(say, area, range, stake).stream()));
    }

    private static List<String> sentences(Say say, Prospect.OfArea area, SeatRange range, Stake stake) {
        List<String> sentences = new ArrayList<>();
        stake.loss().ifPresent(change -> sentences.add(change(say, area, range, change, "certain-loss")));
        stake.gain().ifPresent(change -> sentences.add(change(say, area, range, change, "certain-gain")));
        return sentences;
    }

    private static String change(Say say, Prospect.OfArea area, SeatRange range, Stake.Change change, String key) {
        String rivals = change.rivals().isEmpty() ? say.of("certain-others") : names(say, area, change.rivals());
        String sentence = say.of(
                change.votes() == 0 ? "certain-tie" : key,
                Map.of(
                        "list", name(say, area, range.list()),
                        "seat", change.seat(),
                        "votes", change.votes(),
                        "rivals", rivals));
        return change.thresholds().isEmpty()
                ? sentence
                : sentence + " " + say.of("certain-thresholds", Map.of("lists", names(say, area, change.thresholds())));
    }

    private static String names(Say say, Prospect.OfArea area, List<String> lists) {
        return String.join(
                ", ", lists.stream().map(list -> name(say, area, list)).toList());
    }

    private static String name(Say say, Prospect.OfArea area, String list) {
        return say.names().option(area.constituency().code(), list);
    }
}
