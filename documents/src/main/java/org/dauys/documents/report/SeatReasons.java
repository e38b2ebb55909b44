package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.apportionment.AverageSeat;
import org.dauys.apportionment.Divisors;
import org.dauys.apportionment.RemainderSeat;
import org.dauys.apportionment.WholeQuotas;
import org.dauys.documents.Seats;
import org.dauys.documents.Words;
import org.dauys.election.Body;
import org.dauys.election.Contest;
import org.dauys.election.Count;
import org.dauys.election.Declared;
import org.dauys.election.Party;
import org.dauys.election.Votes;
import org.dauys.election.Winner;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Path;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;

/**
 * Why every seat of a body is whose it is.
 *
 * @param seats how many there are
 * @param parties those who have seats; none if the seats are too many for a page
 */
record SeatReasons(String title, long seats, List<OfParty> parties) {
    private static final long MOST = 1_500;

    /**
     * The seats of a party.
     *
     * @param count how many, in words
     */
    record OfParty(String anchor, String name, Colour colour, String count, List<Seat> seats) {
        OfParty {
            seats = List.copyOf(seats);
        }
    }

    /**
     * A seat and its reason.
     *
     * @param where the constituency; empty if it was declared for the whole contest
     * @param how what won it
     * @param reason the sum in words
     * @param law the article that was applied, or the file in which it was declared
     * @param entry the line of the votes it rests on
     * @param figure the name of the figure
     */
    record Seat(
            String number,
            String where,
            String how,
            String reason,
            Optional<Telling.Source> law,
            Optional<Telling.Source> entry,
            String figure) {}

    SeatReasons {
        parties = List.copyOf(parties);
    }

    /** The reasons of every body. */
    static List<SeatReasons> of(Telling telling) {
        var draft = new Draft(telling);
        return telling.election().bodies().stream().map(draft::body).toList();
    }

    private static final class Draft {
        private final Telling telling;
        private final Words words;
        private final Map<String, Result.OfArea> areas = new HashMap<>();

        Draft(Telling telling) {
            this.telling = telling;
            this.words = telling.words();
            for (Result.OfContest contest : telling.result().contests()) {
                String id = contest.contest().id();
                contest.areas()
                        .forEach(
                                area -> areas.put(id + "/" + area.constituency().code(), area));
                contest.whole()
                        .ifPresent(whole ->
                                areas.put(id + "/" + whole.constituency().code(), whole));
            }
        }

        SeatReasons body(Body body) {
            List<OfParty> parties = new ArrayList<>();
            if (body.seats() > MOST) {
                return new SeatReasons(telling.say(body.title()), body.seats(), parties);
            }
            List<String> codes = new ArrayList<>(telling.election().parties().keySet());
            codes.add(Party.UNKNOWN_CODE);
            for (String code : codes) {
                List<Seats.Seat> won = Seats.all(telling.result(), body.id(), code);
                if (!won.isEmpty()) {
                    parties.add(party(body, code, won));
                }
            }
            return new SeatReasons(telling.say(body.title()), body.seats(), parties);
        }

        private OfParty party(Body body, String code, List<Seats.Seat> won) {
            Map<Seats.Award, Map<String, Long>> counted = new EnumMap<>(Seats.Award.class);
            List<Seat> seats = new ArrayList<>();
            for (Seats.Seat seat : won) {
                String place = seat.constituency().orElse("") + "/" + seat.claimant();
                long which = counted.computeIfAbsent(seat.award(), award -> new HashMap<>())
                        .merge(place, 1L, Long::sum);
                seats.add(seat(seat, which));
            }
            return new OfParty(
                    telling.anchor("seats-" + body.id() + "-" + code),
                    telling.names().party(code),
                    telling.colour(code),
                    telling.say("seats", Map.of("count", (long) won.size())),
                    seats);
        }

        private Seat seat(Seats.Seat seat, long which) {
            if (seat.award() == Seats.Award.DECLARED) {
                return declared(seat, which);
            }
            Optional<Conclusion> line = line(seat.why());
            return new Seat(
                    words.number(seat.number()),
                    areas.size() < 2
                            ? ""
                            : area(seat)
                                    .map(area -> telling.say(area.constituency().title()))
                                    .orElse(""),
                    telling.say("award", Map.of("award", seat.award().name())),
                    line.map(why -> reason(seat, which, why)).orElse(""),
                    line.map(why -> telling.source(why.step().basis())),
                    seat.constituency().flatMap(code -> entry(code, seat.claimant())),
                    seat.why().toString());
        }

        /** Where a seat was won: a constituency, or the contest as a whole. */
        private Optional<Result.OfArea> area(Seats.Seat seat) {
            Path contest = seat.why();
            while (!contest.parent().isRoot()) {
                contest = contest.parent();
            }
            String id = contest.last();
            return seat.constituency().flatMap(code -> Optional.ofNullable(areas.get(id + "/" + code)));
        }

        private String title(String constituency) {
            return telling.election().contests().stream()
                    .flatMap(contest -> contest.constituencies().stream())
                    .filter(one -> one.code().equals(constituency))
                    .map(one -> telling.say(one.title()))
                    .findFirst()
                    .orElse(constituency);
        }

        /** The line of a figure, or of the figure of which a claimant's part is meant. */
        private Optional<Conclusion> line(Path path) {
            Path figure = path;
            while (!figure.isRoot()
                    && telling.result().explanation().conclusion(figure).isEmpty()) {
                figure = figure.parent();
            }
            return telling.result().explanation().conclusion(figure);
        }

        private Optional<Telling.Source> entry(String constituency, String claimant) {
            return Optional.ofNullable(telling.record().votes().get(constituency))
                    .map(Votes::options)
                    .map(options -> options.get(claimant))
                    .map(Count::entry)
                    .map(telling::source);
        }

        private String reason(Seats.Seat seat, long which, Conclusion line) {
            return switch (seat.award()) {
                case WHOLE_QUOTA ->
                    line.step() instanceof WholeQuotas step ? wholeQuota(seat, which, step) : told(line);
                case REMAINDER -> line.step() instanceof RemainderSeat step ? remainder(seat, step) : told(line);
                case AVERAGE -> line.step() instanceof AverageSeat step ? average(seat, step) : told(line);
                case PLURALITY -> plurality(seat);
                case TIE, NEXT_LIST, OTHER_RULE, DECLARED -> told(line);
            };
        }

        private String told(Conclusion line) {
            return telling.narrator().sentence(line);
        }

        private String wholeQuota(Seats.Seat seat, long which, WholeQuotas step) {
            Fraction needed = step.quota().value().times(Fraction.of(which));
            return telling.say(
                    "reason.whole-quota",
                    Map.of(
                            "which", words.number(which),
                            "quota", words.rounded(step.quota().value(), 2),
                            "needed", words.rounded(needed, 2),
                            "votes", words.number(step.votes().value().of(seat.claimant()))));
        }

        private String remainder(Seats.Seat seat, RemainderSeat step) {
            Tally votes = step.votes().value();
            Fraction quota = step.quota().value();
            Tally whole = step.whole().value().seats();
            Fraction own = Arithmetic.remainder(votes, quota, whole, seat.claimant());
            long rank = 1
                    + votes.claimants().names().stream()
                            .filter(name -> Arithmetic.remainder(votes, quota, whole, name)
                                            .compareTo(own)
                                    > 0)
                            .count();
            long left = step.seats().value() - whole.total();
            return telling.say(
                    "reason.remainder",
                    Map.of(
                            "votes", words.number(votes.of(seat.claimant())),
                            "quota", words.rounded(quota, 2),
                            "whole", words.number(whole.of(seat.claimant())),
                            "remainder", words.fraction(own, 3),
                            "rank", words.number(rank),
                            "left", left));
        }

        private String average(Seats.Seat seat, AverageSeat step) {
            long had = step.standing().value().seats().of(seat.claimant());
            long votes = step.votes().value().of(seat.claimant());
            Fraction divisor = step.divisors().divisor(had);
            if (step.divisors().equals(Divisors.HUNTINGTON_HILL) || divisor.signum() == 0) {
                return telling.say("reason.average-first", Map.of("votes", words.number(votes)));
            }
            return telling.say(
                    "reason.average",
                    Map.of(
                            "votes", words.number(votes),
                            "divisor", words.exact(divisor),
                            "average", words.rounded(Fraction.of(votes).dividedBy(divisor), 2),
                            "order", words.number(step.standing().value().total() + 1)));
        }

        private String plurality(Seats.Seat seat) {
            Result.OfArea area = area(seat).orElseThrow();
            Tally votes = area.votes().value();
            String code = area.constituency().code();
            long own = votes.of(seat.claimant());
            Tally seats = area.seats().map(Figure::value).orElseThrow();
            Optional<String> next = votes.claimants().names().stream()
                    .filter(name -> !seats.claimants().contains(name) || seats.of(name) == 0)
                    .max(java.util.Comparator.comparingLong(votes::of));
            String who = telling.names().option(code, seat.claimant());
            return next.map(rival -> telling.say(
                            "reason.plurality",
                            Map.of(
                                    "who", who,
                                    "votes", words.number(own),
                                    "rival", telling.names().option(code, rival),
                                    "fewer", words.number(votes.of(rival)))))
                    .orElseGet(() -> telling.say("reason.alone", Map.of("who", who, "votes", words.number(own))));
        }

        /** A seat that was declared: known winners first, then those whose constituency is not known. */
        private Seat declared(Seats.Seat seat, long which) {
            String contest = seat.why().parent().parent().toString();
            Optional<Declared> declared = telling.record().declared().stream()
                    .filter(one -> one.contest().equals(contest) && one.party().equals(seat.claimant()))
                    .findFirst();
            Optional<Winner> winner = telling.election().contests().stream()
                    .filter(one -> one.id().equals(contest))
                    .flatMap(one -> winners(one, seat.claimant()))
                    .skip(which - 1)
                    .findFirst();
            return new Seat(
                    words.number(seat.number()),
                    winner.map(one -> title(one.constituency())).orElse(""),
                    telling.say("award", Map.of("award", seat.award().name())),
                    winner.map(this::told)
                            .or(() ->
                                    declared.map(one -> telling.say("reason.nowhere", Map.of("source", one.source()))))
                            .orElse(""),
                    winner.map(Winner::entry)
                            .or(() -> declared.map(Declared::entry))
                            .map(telling::source),
                    Optional.empty(),
                    seat.why().toString());
        }

        private Stream<Winner> winners(Contest contest, String party) {
            return telling.record().winners().stream()
                    .filter(winner -> winner.party().equals(party)
                            && contest.constituencies().stream()
                                    .anyMatch(one -> one.code().equals(winner.constituency())));
        }

        private String told(Winner winner) {
            return telling.say(
                    winner.person().isEmpty() ? "reason.district-party" : "reason.district",
                    Map.of("person", winner.person(), "source", winner.source()));
        }
    }
}
