package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.dauys.election.Body;
import org.dauys.election.Party;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;
import org.dauys.statute.Section;

/**
 * A body and who sits in it.
 *
 * @param columns the titles of its contests, if there are several
 * @param rows a row for each party, those with most seats first
 * @param hemicycle none of a body too large for it
 * @param others how many parties are left out, those without a seat first
 */
record House(
        String anchor,
        String title,
        Optional<String> note,
        long seats,
        String summary,
        String description,
        Optional<Hemicycle> hemicycle,
        boolean mixed,
        List<String> columns,
        List<Row> rows,
        long others,
        Row total) {
    private static final int MOST_WITHOUT_SEAT = 8;
    private static final int MOST_ROWS = 40;

    /** Beyond so many seats, dots are too small to be told apart. */
    private static final int MOST_DOTS = 1_500;

    /**
     * A party's seats.
     *
     * @param won by contest
     */
    record Row(String party, String inFull, Colour colour, List<String> won, String total) {}

    House {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static House of(Telling telling, Result.OfBody body) {
        return new Draft(telling, body.body()).house();
    }

    /** The contests of a body and what is known of them. */
    private static final class Draft {
        private final Telling telling;
        private final Body body;
        private final List<Result.OfContest> contests;
        private final Optional<PartyVotes> votes;

        Draft(Telling telling, Body body) {
            this.telling = telling;
            this.body = body;
            this.contests = telling.result().contests().stream()
                    .filter(one -> one.contest().body().equals(body.id()))
                    .toList();
            this.votes = PartyVotes.ofBody(telling, contests);
        }

        House house() {
            List<String> ordered = ordered();
            List<String> shown = shown(ordered);
            List<String> columns = contests.size() < 2
                    ? List.of()
                    : contests.stream()
                            .map(one -> telling.say(one.contest().title()))
                            .toList();
            boolean mixed = contests.stream().map(one -> look(one)).distinct().count() > 1;
            return new House(
                    telling.anchor("house-" + body.id()),
                    telling.say(body.title()),
                    Notes.of(telling, body),
                    body.seats(),
                    summary(ordered),
                    description(ordered),
                    body.seats() > MOST_DOTS ? Optional.empty() : Optional.of(Hemicycle.of(groups(ordered))),
                    mixed,
                    columns,
                    shown.stream().map(this::row).toList(),
                    ordered.size() - shown.size(),
                    total());
        }

        /** Parties with most seats first, then with most votes, then in the order of the election. */
        private List<String> ordered() {
            SequencedSet<String> all =
                    new LinkedHashSet<>(telling.election().parties().keySet());
            all.add(Party.UNKNOWN_CODE);
            return all.stream()
                    .filter(code -> seats(code) > 0 || votes(code) > 0)
                    .sorted(Comparator.<String>comparingInt(code -> seats(code) > 0 ? rank(code) : rank(code) + 9)
                            .thenComparing(Comparator.<String>comparingLong(this::seats)
                                    .reversed())
                            .thenComparing(Comparator.<String>comparingLong(this::votes)
                                    .reversed()))
                    .toList();
        }

        private int rank(String code) {
            return switch (telling.party(code).kind()) {
                case PARTY -> 0;
                case INDEPENDENT -> 1;
                case DELEGATION -> 2;
                case UNKNOWN -> 3;
            };
        }

        private List<String> shown(List<String> ordered) {
            long seated = ordered.stream().filter(code -> seats(code) > 0).count();
            long shown = Math.min(ordered.size(), Math.min(MOST_ROWS, seated + MOST_WITHOUT_SEAT));
            return ordered.subList(0, (int) shown);
        }

        private long votes(String code) {
            return votes.map(of -> of.votes().getOrDefault(code, 0L)).orElse(0L);
        }

        private long seats(String code) {
            return contests.stream().mapToLong(one -> seats(one, code)).reduce(0, Math::addExact);
        }

        private static long seats(Result.OfContest contest, String code) {
            return contest.seats()
                    .map(Figure::value)
                    .filter(all -> all.claimants().contains(code))
                    .map(all -> all.of(code))
                    .orElse(0L);
        }

        private Row row(String code) {
            List<String> won = contests.size() < 2
                    ? List.of()
                    : contests.stream().map(one -> won(one, code)).toList();
            return new Row(
                    telling.names().party(code),
                    telling.names().partyInFull(code),
                    telling.colour(code),
                    won,
                    telling.words().number(seats(code)));
        }

        private String won(Result.OfContest contest, String code) {
            if (contest.seats().isEmpty()) {
                return "…";
            }
            long seats = seats(contest, code);
            return seats == 0 ? "–" : telling.words().number(seats);
        }

        private Row total() {
            List<String> won = contests.size() < 2
                    ? List.of()
                    : contests.stream()
                            .map(one -> telling.words().number(settled(one)))
                            .toList();
            return new Row(
                    telling.say("total"),
                    "",
                    Colour.NOBODY,
                    won,
                    telling.words()
                            .number(contests.stream().mapToLong(Draft::settled).sum()));
        }

        private static long settled(Result.OfContest contest) {
            return contest.seats().map(Figure::value).map(Tally::total).orElse(0L);
        }

        private List<Hemicycle.Group> groups(List<String> ordered) {
            List<Hemicycle.Group> groups = new ArrayList<>();
            for (String code : ordered) {
                for (Result.OfContest contest : contests) {
                    long seats = seats(contest, code);
                    if (seats > 0) {
                        Hemicycle.Look look =
                                telling.party(code).kind() == Party.Kind.UNKNOWN ? Hemicycle.Look.EMPTY : look(contest);
                        groups.add(new Hemicycle.Group(telling.colour(code), label(code, contest), look, seats));
                    }
                }
            }
            long open = body.seats()
                    - groups.stream().mapToLong(Hemicycle.Group::seats).sum();
            if (open > 0) {
                groups.add(new Hemicycle.Group(Colour.NOBODY, telling.say("open-seats"), Hemicycle.Look.EMPTY, open));
            }
            return groups;
        }

        private String label(String code, Result.OfContest contest) {
            String party = telling.names().party(code);
            return contests.size() < 2
                    ? party
                    : party + " · " + telling.say(contest.contest().title());
        }

        private Hemicycle.Look look(Result.OfContest contest) {
            return contests.size() > 1 && contest.section().elects() == Section.Elects.CANDIDATES
                    ? Hemicycle.Look.RING
                    : Hemicycle.Look.FULL;
        }

        private String summary(List<String> ordered) {
            if (contests.stream().anyMatch(one -> one.seats().isEmpty()) || ordered.isEmpty()) {
                return telling.say(
                        "summary.open", Map.of("seats", telling.words().number(body.seats())));
            }
            String first = ordered.getFirst();
            long majority = body.seats() / 2 + 1;
            Map<String, Object> arguments = Map.of(
                    "party", telling.names().party(first),
                    "seats", telling.words().number(seats(first)),
                    "all", telling.words().number(body.seats()),
                    "majority", telling.words().number(majority));
            boolean alone = telling.party(first).kind() == Party.Kind.PARTY && seats(first) >= majority;
            return telling.say(alone ? "summary.majority" : "summary.plurality", arguments);
        }

        private String description(List<String> ordered) {
            List<String> all = ordered.stream()
                    .filter(code -> seats(code) > 0)
                    .map(code ->
                            telling.names().party(code) + " " + telling.words().number(seats(code)))
                    .toList();
            return telling.say(
                    "hemicycle.description",
                    Map.of(
                            "parties",
                            String.join(", ", all),
                            "all",
                            telling.words().number(body.seats())));
        }
    }
}
