package org.dauys.documents;

import java.util.List;
import java.util.Map;
import org.dauys.apportionment.DoubleStep;
import org.dauys.apportionment.TwoWay;
import org.dauys.figures.Fraction;
import org.dauys.figures.Ratios;

/** Sentences of double proportionality. */
record DoubleSentences(Teller teller) {
    String of(DoubleStep<?> step, Subject subject) {
        return switch (step) {
            case DoubleStep.DistrictSeats seats -> new TallySentences(teller).collected(seats.result(), subject);
            case DoubleStep.FindDivisors found ->
                teller.say(
                        "step-divisors",
                        Map.of(
                                "open", fit(subject),
                                "places", found.ofDistricts().value().size(),
                                "lists", seated(found)));
            case DoubleStep.TiedListChosen chosen ->
                teller.decided(
                        chosen.decision(),
                        "none",
                        teller.options(subject.spot(), chosen.decision().chosen()));
            case DoubleStep.DistrictDivisors divisors -> divisors(divisors.result(), subject);
            case DoubleStep.PartyDivisors divisors -> divisors(divisors.result(), subject);
            case DoubleStep.Quotients quotients -> quotients(quotients, subject);
            case DoubleStep.RoundedQuotients rounded -> rounded(rounded, subject);
            case DoubleStep.SeatsMet met -> teller.say("step-met", Map.of("met", met.result() ? "yes" : "no"));
        };
    }

    /** Whether divisors were found; {@code yes} if some quotients may still be rounded either way. */
    private static String fit(Subject subject) {
        return subject.line().figure().value() instanceof TwoWay solution && solution.isPossible()
                ? solution.open().isPresent() ? "yes" : "no"
                : "none";
    }

    private static long seated(DoubleStep.FindDivisors found) {
        return found.ofParties().value().claimants().names().stream()
                .filter(name -> found.ofParties().value().of(name) > 0)
                .count();
    }

    private String divisors(Ratios divisors, Subject subject) {
        return teller.say(
                "step-collected",
                Map.of(
                        "what", new Titles(teller).kind(subject.line()),
                        "list", teller.own(divisors, subject, this::divisor)));
    }

    private String divisor(Fraction divisor) {
        return TallySentences.compact(teller.words(), divisor);
    }

    /** A quotient in digits that show to which side of the nearest half it lies. */
    private String quotient(Fraction quotient) {
        Fraction half = Fraction.of(quotient.floor()).plus(Fraction.of(1, 2));
        return quotient.signum() == 0 ? teller.words().number(0) : teller.apart(quotient, List.of(half), Teller.THREE);
    }

    private String quotients(DoubleStep.Quotients step, Subject subject) {
        if (subject.claimant().isEmpty()) {
            return teller.say("step-quotients", Map.of("list", teller.own(step.result(), subject, this::quotient)));
        }
        String list = subject.claimant().get();
        Ratios ofLists = step.ofParties().value();
        boolean seated = ofLists.claimants().contains(list);
        return teller.say(
                "step-quotients-one",
                Map.of(
                        "party", teller.option(subject.spot(), list),
                        "seated", seated ? "yes" : "no",
                        "votes", teller.words().number(step.votes().value().of(list)),
                        "district", divisor(step.ofDistricts().value().of(step.district())),
                        "list", seated ? divisor(ofLists.of(list)) : "",
                        "quotient", quotient(step.result().of(list))));
    }

    private String rounded(DoubleStep.RoundedQuotients step, Subject subject) {
        if (subject.claimant().isEmpty()) {
            return teller.say("step-rounded", Map.of("list", teller.tally(subject.spot(), step.result())));
        }
        String list = subject.claimant().get();
        Fraction quotient = step.quotients().value().of(list);
        long seats = step.result().of(list);
        boolean assured = seats == 1 && quotient.compareTo(Fraction.of(1, 2)) < 0;
        return teller.say(
                "step-rounded-one",
                Map.of(
                        "party",
                        teller.option(subject.spot(), list),
                        "quotient",
                        quotient(quotient),
                        "seats",
                        seats,
                        "assured",
                        assured ? "yes" : "no"));
    }
}
