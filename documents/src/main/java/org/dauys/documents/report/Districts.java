package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Constituency;
import org.dauys.election.Winner;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;
import org.dauys.statute.Section;

/**
 * The constituencies of a contest that has several, and who won there.
 *
 * @param persons whether persons are elected, not lists
 * @param counted whether votes are known
 * @param known in how many of them the winners are known
 * @param rows a row for each
 */
record Districts(
        String anchor, String title, boolean persons, boolean counted, String known, boolean isLong, List<Row> rows) {
    private static final int SHORT = 60;

    /**
     * A constituency.
     *
     * @param holders who has its seats; none if not known or not settled
     * @param lead by how many votes the last seat was won
     */
    record Row(
            String anchor,
            String title,
            Optional<String> note,
            String seats,
            List<Holder> holders,
            String votes,
            String lead,
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

    Districts {
        rows = List.copyOf(rows);
    }

    static List<Districts> of(Telling telling) {
        return telling.result().contests().stream()
                .filter(contest -> contest.contest().constituencies().size() > 1)
                .filter(contest -> contest.section().elects() != Section.Elects.ELSEWHERE)
                .filter(contest -> contest.whole().flatMap(Result.OfArea::seats).isEmpty()
                        || contest.areas().stream().anyMatch(area -> area.seats().isPresent()))
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
                rows);
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
        return new Row(
                telling.anchor("district-" + constituency.code()),
                telling.say(constituency.title()),
                Notes.of(telling, constituency),
                telling.words().number(constituency.seats()),
                holders,
                telling.words().number(votes.total()),
                lead(telling, area),
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

    /** The fewest votes by which a seat was won there. */
    private static String lead(Telling telling, Result.OfArea area) {
        return Optional.ofNullable(
                        telling.account().margins().get(area.constituency().code()))
                .flatMap(margins -> margins.seats().stream()
                        .filter(org.dauys.statute.Margins.OfSeat::won)
                        .flatMap(seat -> seat.margin().value().stream())
                        .map(org.dauys.apportionment.Margin::votes)
                        .min(Comparator.naturalOrder()))
                .map(telling.words()::number)
                .orElse("–");
    }
}
