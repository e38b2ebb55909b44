package org.dauys.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.AverageSeat;
import org.dauys.apportionment.AverageSeatWithin;
import org.dauys.apportionment.AwardStep;
import org.dauys.apportionment.Divisors;
import org.dauys.apportionment.MajoritySeat;
import org.dauys.apportionment.NoSeats;
import org.dauys.apportionment.PlacingStep;
import org.dauys.apportionment.PluralitySeats;
import org.dauys.apportionment.RemainderSeat;
import org.dauys.apportionment.RemainderSeatWithin;
import org.dauys.apportionment.SeatGivenUp;
import org.dauys.apportionment.SeatsBegun;
import org.dauys.apportionment.Standing;
import org.dauys.apportionment.TiedSeats;
import org.dauys.apportionment.WholeQuotas;
import org.dauys.apportionment.WholeQuotasWithin;
import org.dauys.apportionment.WithdrawnSeat;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/** Sentences for steps that give seats, or take them back. */
record AwardSentences(Teller teller) {
    String of(AwardStep step, Subject subject) {
        Standing after = step.result();
        String sentence = switch (step) {
            case NoSeats _ -> teller.say("step-no-seats", Map.of());
            case SeatsBegun begun ->
                teller.say(
                        "step-begun",
                        Map.of("list", teller.tally(subject.spot(), begun.won().value())));
            case WholeQuotas whole -> whole(whole.votes().value(), whole.quota().value(), after, subject);
            case WholeQuotasWithin whole ->
                whole(whole.votes().value(), whole.quota().value(), after, subject);
            case RemainderSeat seat ->
                remainder(new OfRemainders(seat.votes(), seat.quota(), seat.whole(), seat.seats()), after, subject);
            case RemainderSeatWithin seat ->
                remainder(
                        new OfRemainders(seat.votes(), seat.quota(), seat.whole(), seat.seats())
                                .among(open(seat.standing(), seat.most())),
                        after,
                        subject);
            case WithdrawnSeat withdrawn -> withdrawn(withdrawn, after, subject);
            case AverageSeat seat ->
                average(new OfAverages(seat.divisors(), seat.votes(), seat.standing(), seat.seats()), after, subject);
            case AverageSeatWithin seat ->
                average(
                        new OfAverages(seat.divisors(), seat.votes(), seat.standing(), seat.seats())
                                .among(open(seat.standing(), seat.most())),
                        after,
                        subject);
            case PluralitySeats plurality -> plurality(plurality, after, subject);
            case TiedSeats tied -> tied(tied, after, subject);
            case PlacingStep placing -> new PlacingSentences(teller).of(placing, subject);
            case MajoritySeat majority -> new LimitSentences(teller).of(majority, subject);
            case SeatGivenUp given -> new LimitSentences(teller).of(given, subject);
        };
        return step.before().isEmpty() || changes(after, subject) ? sentence : unchanged(after, subject) + sentence;
    }

    /** Whether the step changed what the sentence is about. */
    private static boolean changes(Standing after, Subject subject) {
        return subject.claimant().map(after.changed()::contains).orElse(true);
    }

    private String unchanged(Standing after, Subject subject) {
        return subject.claimant()
                .map(party -> teller.say(
                                "standing-of",
                                Map.of("party", teller.option(subject.spot(), party), "seats", after.part(party)))
                        + " ")
                .orElse("");
    }

    private String whole(Tally all, Fraction quota, Standing after, Subject subject) {
        Words words = teller.words();
        String price = words.rounded(quota, Teller.TWO);
        if (subject.claimant().isEmpty()) {
            return teller.say(
                    "step-whole-quotas",
                    Map.of(
                            "list", teller.tally(subject.spot(), after.seats()),
                            "total", words.number(after.total()),
                            "quota", price));
        }
        String party = subject.claimant().get();
        long votes = all.of(party);
        Fraction quotient = Fraction.of(votes).dividedBy(quota);
        return teller.say(
                "step-whole-quotas-one",
                Map.of(
                        "party", teller.option(subject.spot(), party),
                        "votes", words.number(votes),
                        "quota", price,
                        "quotient", quotient(quotient),
                        "seats", after.part(party)));
    }

    /** A quotient in decimals that do not hide its integer part. */
    private String quotient(Fraction quotient) {
        if (quotient.isWhole()) {
            return teller.words().exact(quotient);
        }
        var next = Fraction.of(quotient.floor().add(java.math.BigInteger.ONE));
        return teller.apart(quotient, List.of(next), Teller.THREE);
    }

    /** What a seat by remainders follows from; {@code among} are those who can have another one. */
    private record OfRemainders(Tally votes, Fraction quota, Standing whole, long seats, Collection<String> among) {
        OfRemainders(Figure<Tally> votes, Figure<Fraction> quota, Figure<Standing> whole, Figure<Long> seats) {
            this(
                    votes.value(),
                    quota.value(),
                    whole.value(),
                    seats.value(),
                    votes.value().claimants().names());
        }

        OfRemainders among(Collection<String> some) {
            return new OfRemainders(votes, quota, whole, seats, some);
        }
    }

    /** What a seat by averages follows from; {@code among} are those who can have another one. */
    private record OfAverages(Divisors divisors, Tally votes, Tally had, long seats, Collection<String> among) {
        OfAverages(Divisors divisors, Figure<Tally> votes, Figure<Standing> standing, Figure<Long> seats) {
            this(
                    divisors,
                    votes.value(),
                    standing.value().seats(),
                    seats.value(),
                    votes.value().claimants().names());
        }

        OfAverages among(Collection<String> some) {
            return new OfAverages(divisors, votes, had, seats, some);
        }
    }

    /** Those who can have more seats than they had. */
    private static List<String> open(Figure<Standing> standing, Figure<Tally> most) {
        return most.value().claimants().names().stream()
                .filter(name -> standing.value().part(name) < most.value().of(name))
                .toList();
    }

    private String remainder(OfRemainders step, Standing after, Subject subject) {
        Ranking ranking =
                Ranking.ofRemainders(step.votes(), step.quota(), step.whole().seats());
        List<String> taken = step.votes().claimants().names().stream()
                .filter(name -> after.part(name) > step.whole().part(name)
                        || after.tied().contains(name))
                .sorted(ranking.highestFirst())
                .toList();
        Optional<String> next =
                after.total() == step.seats() || after.isTied() ? ranking.next(step.among(), taken) : Optional.empty();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("head", head(after, subject, step.seats()));
        arguments.put("left", step.seats() - step.whole().total());
        arguments.put("count", taken.size());
        arguments.put("list", ranking.told(teller, subject.spot(), taken));
        arguments.put("more", next.isPresent() ? "yes" : "no");
        arguments.put("next", ranking.told(teller, subject.spot(), next.stream().toList()));
        arguments.put("quota", teller.words().rounded(step.quota(), Teller.TWO));
        return teller.say("step-remainder", arguments);
    }

    private String withdrawn(WithdrawnSeat step, Standing after, Subject subject) {
        Ranking ranking = Ranking.ofRemainders(
                step.votes().value(), step.quota().value(), step.whole().value().seats());
        List<String> losers = after.isTied() ? after.tied() : after.changed();
        List<String> others = step.standing().value().claimants().names().stream()
                .filter(name -> step.standing().value().part(name) > 0
                        && step.standing()
                                .value()
                                .part(name)
                                .equals(step.whole().value().part(name)))
                .toList();
        Optional<String> next = ranking.reversed().next(others, losers);
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("seats", step.seats().value());
        arguments.put("excess", step.whole().value().total() - step.seats().value());
        arguments.put("list", ranking.told(teller, subject.spot(), losers));
        arguments.put("more", next.isPresent() ? "yes" : "no");
        arguments.put("next", ranking.told(teller, subject.spot(), next.stream().toList()));
        arguments.put("tied", after.isTied() ? "yes" : "no");
        arguments.put("places", after.places());
        return teller.say("step-withdrawn", arguments);
    }

    private String average(OfAverages step, Standing after, Subject subject) {
        Ranking ranking = Ranking.ofAverages(step.divisors(), step.votes(), step.had());
        List<String> first = after.isTied() ? after.tied() : after.changed();
        Optional<String> next = ranking.next(step.among(), first);
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("head", head(after, subject, step.seats()));
        arguments.put("count", first.size());
        arguments.put("list", ranking.told(teller, subject.spot(), first));
        arguments.put("more", next.isPresent() ? "yes" : "no");
        arguments.put("next", ranking.told(teller, subject.spot(), next.stream().toList()));
        arguments.put("divisors", step.divisors().method().replace('-', '_'));
        arguments.put("squares", step.divisors() instanceof Divisors.HuntingtonHill ? "yes" : "no");
        return teller.say("step-average", arguments);
    }

    private String plurality(PluralitySeats step, Standing after, Subject subject) {
        Ranking ranking = Ranking.ofVotes(step.votes().value());
        List<String> first = after.isTied() ? after.tied() : after.changed();
        List<String> others = step.votes().value().claimants().names().stream()
                .filter(name -> step.standing().value().part(name) == 0)
                .toList();
        Optional<String> next = ranking.next(others, first);
        return teller.say(
                "step-plurality",
                Map.of(
                        "seat", step.standing().value().total() + 1,
                        "last", after.total(),
                        "many", after.changed().size() > 1 ? "yes" : "no",
                        "seats", step.seats().value(),
                        "tied", after.isTied() ? "yes" : "no",
                        "places", after.places(),
                        "list", ranking.told(teller, subject.spot(), first),
                        "more", next.isPresent() ? "yes" : "no",
                        "next",
                                ranking.told(
                                        teller, subject.spot(), next.stream().toList())));
    }

    private String tied(TiedSeats step, Standing after, Subject subject) {
        List<String> parts = new ArrayList<>();
        if (!after.changed().isEmpty()) {
            parts.add(teller.say(
                    "step-tied",
                    Map.of(
                            "lost", step.withdrawal() ? "yes" : "no",
                            "count", after.changed().size(),
                            "parties", teller.options(subject.spot(), after.changed()))));
        }
        if (after.isTied()) {
            parts.add(teller.say(
                    "level-for",
                    Map.of(
                            "places", after.places(),
                            "parties", teller.options(subject.spot(), after.tied()))));
        }
        return String.join(" ", parts);
    }

    /** Whose seat it is, and which of all. */
    private String head(Standing after, Subject subject, long seats) {
        Words words = teller.words();
        if (after.isTied()) {
            return teller.say(
                    "head-tied",
                    Map.of(
                            "seat", after.total() + 1,
                            "seats", words.number(seats),
                            "places", after.places(),
                            "parties", teller.options(subject.spot(), after.tied())));
        }
        List<String> changed = after.changed();
        if (changed.size() == 1) {
            return teller.say(
                    "head-one",
                    Map.of(
                            "party", teller.option(subject.spot(), changed.getFirst()),
                            "number", after.part(changed.getFirst()),
                            "seat", words.number(after.total()),
                            "seats", words.number(seats)));
        }
        List<String> each = changed.stream()
                .sorted(Comparator.comparingLong((String name) -> -after.part(name)))
                .map(name -> teller.say(
                        "its-seat", Map.of("party", teller.option(subject.spot(), name), "number", after.part(name))))
                .toList();
        return teller.say(
                "head-each",
                Map.of(
                        "first", words.number(after.total() - changed.size() + 1),
                        "last", words.number(after.total()),
                        "seats", words.number(seats),
                        "parties", words.list(each)));
    }
}
