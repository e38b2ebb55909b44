package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.Margin;
import org.dauys.election.Constituency;
import org.dauys.election.Winner;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;
import org.dauys.statute.Margins;
import org.dauys.statute.Result;
import org.dauys.statute.Section;

/**
 * The constituencies of a contest that has several, and who won there.
 *
 * @param persons whether persons are elected, not lists
 * @param counted whether votes are known
 * @param known in how many of them the winners are known
 * @param rows a row for each
 * @param closest what is printed where they are too many for paper
 */
record Districts(
        String anchor,
        String title,
        boolean persons,
        boolean counted,
        String known,
        boolean isLong,
        List<Row> rows,
        Optional<Closest> closest) {
    private static final int SHORT = 60;
    private static final int MOST_PRINTED = 700;
    private static final int CLOSEST = 100;

    /**
     * A constituency.
     *
     * @param holders who has its seats; none if not known or not settled
     * @param lead by how many votes the last seat was won
     * @param margin the same as a number; the greatest number if it is not known
     */
    record Row(
            String anchor,
            String title,
            Optional<String> note,
            String seats,
            List<Holder> holders,
            String votes,
            String lead,
            long margin,
            Optional<Telling.Source> source) {
        Row {
            holders = List.copyOf(holders);
        }
    }

    /**
     * Who has seats.
     *
     * @param name a person, or a party with its seats
     * @param party the party of the person; empty for a party
     */
    record Holder(String name, String party, Colour colour) {}

    /**
     * The constituencies that were won by the fewest votes.
     *
     * @param title says so
     */
    record Closest(String title, List<Row> rows) {
        Closest {
            rows = List.copyOf(rows);
        }
    }

    /** The rows that are shown. */
    List<Row> rows(boolean print) {
        return print && closest.isPresent() ? closest.get().rows() : rows;
    }

    Districts {
        rows = List.copyOf(rows);
    }

    static List<Districts> of(Telling telling) {
        return telling.result().contests().stream()
                .filter(contest -> contest.contest().constituencies().size() > 1)
                .filter(contest -> contest.section().elects() != Section.Elects.ELSEWHERE)
                .filter(contest -> contest.whole().flatMap(Result.OfArea::seats).isEmpty()
                        || contest.areas().stream()
                                .anyMatch(area -> area.seats().isPresent()))
                .map(contest -> of(telling, contest))
                .toList();
    }

    private static Districts of(Telling telling, Result.OfContest contest) {
        Map<String, Result.OfArea> areas = new HashMap<>();
        contest.areas().forEach(area -> areas.put(area.constituency().code(), area));
        Map<String, List<Winner>> winners = new HashMap<>();
        for (Winner winner : telling.record().winners()) {
            winners.computeIfAbsent(winner.constituency(), code -> new ArrayList<>())
                    .add(winner);
        }
        List<Row> rows = new ArrayList<>();
        for (Constituency constituency : contest.contest().constituencies()) {
            Result.OfArea area = areas.get(constituency.code());
            rows.add(
                    area == null
                            ? declared(telling, constituency, winners.getOrDefault(constituency.code(), List.of()))
                            : counted(telling, area, winners.getOrDefault(constituency.code(), List.of())));
        }
        long known = rows.stream().filter(row -> !row.holders().isEmpty()).count();
        return new Districts(
                telling.anchor("districts-" + contest.contest().id()),
                telling.title(contest.contest()),
                contest.section().elects() == Section.Elects.CANDIDATES,
                !areas.isEmpty(),
                telling.say(
                        areas.isEmpty() ? "districts.declared" : "districts.counted",
                        Map.of(
                                "known", telling.words().number(known),
                                "all", telling.words().number(rows.size()))),
                rows.size() > SHORT,
                rows,
                rows.size() > MOST_PRINTED ? Optional.of(closest(telling, rows)) : Optional.empty());
    }

    private static Row declared(Telling telling, Constituency constituency, List<Winner> winners) {
        return new Row(
                telling.anchor("district-" + constituency.code()),
                telling.say(constituency.title()),
                Notes.of(telling, constituency),
                telling.words().number(constituency.seats()),
                winners.stream().map(winner -> holder(telling, winner)).toList(),
                "",
                "",
                Long.MAX_VALUE,
                winners.stream().findFirst().map(winner -> new Telling.Source(winner.source(), Optional.empty())));
    }

    private static Holder holder(Telling telling, Winner winner) {
        String party = telling.names().party(winner.party());
        Colour colour = telling.colour(winner.party());
        return winner.person().isEmpty() ? new Holder(party, "", colour) : new Holder(winner.person(), party, colour);
    }

    private static Row counted(Telling telling, Result.OfArea area, List<Winner> winners) {
        Constituency constituency = area.constituency();
        List<Holder> holders = new ArrayList<>();
        area.seats().map(Figure::value).ifPresent(seats -> holders.addAll(holders(telling, constituency, seats)));
        Tally votes = area.votes().value();
        long lead = lead(telling, area);
        return new Row(
                telling.anchor("district-" + constituency.code()),
                telling.say(constituency.title()),
                Notes.of(telling, constituency),
                telling.words().number(constituency.seats()),
                holders,
                telling.words().number(votes.total()),
                lead == Long.MAX_VALUE ? "–" : telling.words().number(lead),
                lead,
                winners.stream().findFirst().map(winner -> new Telling.Source(winner.source(), Optional.empty())));
    }

    private static List<Holder> holders(Telling telling, Constituency constituency, Tally seats) {
        List<Holder> holders = new ArrayList<>();
        seats.claimants().names().stream()
                .filter(name -> seats.of(name) > 0)
                .sorted(Comparator.<String>comparingLong(seats::of).reversed())
                .forEach(name -> {
                    String party = telling.partyOf(constituency.code(), name);
                    String title = telling.names().option(constituency.code(), name);
                    boolean person = !party.equals(name);
                    holders.add(new Holder(
                            person ? title : title + " " + telling.words().number(seats.of(name)),
                            person ? telling.names().party(party) : "",
                            telling.colour(party)));
                });
        return holders;
    }

    /** The fewest votes by which a seat was won there; the greatest number if that is not known. */
    private static long lead(Telling telling, Result.OfArea area) {
        return Optional.ofNullable(
                        telling.account().margins().get(area.constituency().code()))
                .stream()
                .flatMap(margins -> margins.seats().stream())
                .filter(Margins.OfSeat::won)
                .flatMap(seat -> seat.margin().value().stream())
                .mapToLong(Margin::votes)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static Closest closest(Telling telling, List<Row> rows) {
        List<Row> closest = rows.stream()
                .sorted(Comparator.comparingLong(Row::margin))
                .limit(CLOSEST)
                .toList();
        String title = telling.say(
                "districts.closest",
                Map.of(
                        "count", telling.words().number(closest.size()),
                        "all", telling.words().number(rows.size())));
        return new Closest(title, closest);
    }
}
