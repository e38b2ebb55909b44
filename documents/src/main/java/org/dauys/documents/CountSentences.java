package org.dauys.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.Admission;
import org.dauys.apportionment.AllSeats;
import org.dauys.apportionment.Margin;
import org.dauys.apportionment.Quota;
import org.dauys.apportionment.SeatsBeyond;
import org.dauys.apportionment.Sum;
import org.dauys.apportionment.ThresholdMargin;
import org.dauys.apportionment.VotesShort;
import org.dauys.apportionment.VotesToSpare;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.figures.Tally;

/** Sentences for sums, thresholds, quotas, totals and margins. */
record CountSentences(Teller teller) {
    String of(Sum step, Subject subject) {
        if (!subject.last().equals("base")) {
            return sum(step, subject);
        }
        List<String> parts = new ArrayList<>();
        parts.add(part(
                step.votes().value().total(), teller.say("whose-votes", Map.of("kind", teller.kind(subject.spot())))));
        for (Figure<Long> more : step.further()) {
            parts.add(
                    part(more.value(), teller.option(subject.spot(), more.path().last())));
        }
        return teller.say(
                "step-base", Map.of("total", teller.words().number(step.result()), "parts", String.join(" + ", parts)));
    }

    /** A sum of which no shares are taken: all votes, or the seats of two tiers. */
    private String sum(Sum step, Subject subject) {
        Words words = teller.words();
        List<String> parts = new ArrayList<>();
        parts.add(words.number(step.votes().value().total()));
        step.further().forEach(more -> parts.add(words.number(more.value())));
        String what = new Titles(teller).kind(subject.line());
        String total = words.number(step.result());
        return parts.size() == 1
                ? teller.say("step-collected", Map.of("what", what, "list", total))
                : teller.say("step-sum", Map.of("what", what, "parts", String.join(" + ", parts), "number", total));
    }

    private String part(long number, String what) {
        return teller.say("part", Map.of("number", number, "what", what));
    }

    String of(Admission step, Subject subject) {
        Words words = teller.words();
        Fraction base = Fraction.of(step.base().value());
        Fraction threshold = step.share().value();
        String needed = words.rounded(threshold.times(base), Teller.TWO);
        String equality = step.takesPartAtShare() ? "yes" : "no";
        if (subject.claimant().isPresent()) {
            String party = subject.claimant().get();
            long votes = step.votes().value().of(party);
            return teller.say(
                    "step-admitted-one",
                    Map.of(
                            "party", teller.option(subject.spot(), party),
                            "votes", words.number(votes),
                            "base", words.number(step.base().value()),
                            "percent", percent(votes, step),
                            "share", words.percent(threshold),
                            "needed", needed,
                            "equality", equality));
        }
        List<String> in = step.result().claimants().names();
        List<String> out = step.votes().value().claimants().names().stream()
                .filter(name -> !in.contains(name))
                .toList();
        return teller.say(
                "step-admitted",
                Map.of(
                        "count", in.size(),
                        "in", shares(in, step, subject),
                        "base", step.base().value(),
                        "share", words.percent(threshold),
                        "needed", needed,
                        "equality", equality,
                        "outs", out.size(),
                        "out", shares(out, step, subject)));
    }

    private String shares(List<String> names, Admission step, Subject subject) {
        return teller.each(
                subject.spot(), names, name -> percent(step.votes().value().of(name), step));
    }

    private String percent(long votes, Admission step) {
        return teller.percentApart(
                Fraction.of(votes, step.base().value()), step.share().value());
    }

    String of(Quota step, Subject subject) {
        Words words = teller.words();
        long seats = step.seats().value();
        Fraction exact = Fraction.of(step.dividend(), Math.addExact(seats, step.addend()));
        Rounding rounding = step.rule().rounding();
        return teller.say(
                "step-quota",
                Map.of(
                        "votes",
                        words.number(step.dividend()),
                        "divisor",
                        step.addend() == 0
                                ? words.number(seats)
                                : "(" + words.number(seats) + " + " + words.number(step.addend()) + ")",
                        "quotient",
                        words.rounded(exact, Teller.TWO),
                        "rounding",
                        rounding == Rounding.HALF_UP ? "NEAREST" : rounding.name(),
                        "quota",
                        words.rounded(step.result(), Teller.TWO),
                        "same",
                        exact.equals(step.result()) ? "yes" : "no",
                        "more",
                        step.result().equals(rounding.of(exact)) ? "no" : "yes",
                        "addend",
                        step.addend(),
                        "kind",
                        teller.kind(subject.spot())));
    }

    String of(AllSeats step, Subject subject) {
        Tally seats = step.result();
        return subject.claimant()
                .map(party -> teller.say(
                        "step-seats-one",
                        Map.of(
                                "party", teller.option(subject.spot(), party),
                                "seats", seats.of(party),
                                "all", teller.words().number(seats.total()))))
                .orElseGet(() -> teller.say("step-seats", Map.of("list", teller.tally(subject.spot(), seats))));
    }

    String of(SeatsBeyond step, Subject subject) {
        Tally given = step.result();
        return subject.claimant()
                .map(party -> teller.say(
                        "step-beyond-one",
                        Map.of(
                                "party", teller.option(subject.spot(), party),
                                "due", step.all().value().of(party),
                                "won", step.won().value().of(party),
                                "seats", given.of(party))))
                .orElseGet(() -> teller.say("step-beyond", Map.of("list", teller.tally(subject.spot(), given))));
    }

    String of(VotesShort step, Subject subject) {
        return margin("margin-short", step.result(), step.claimant(), subject);
    }

    String of(VotesToSpare step, Subject subject) {
        return margin("margin-spare", step.result(), step.claimant(), subject);
    }

    private String margin(String key, Optional<Margin> margin, String claimant, Subject subject) {
        String party = teller.option(subject.spot(), claimant);
        return margin.map(by -> teller.say(
                        key,
                        Map.of(
                                "party",
                                party,
                                "votes",
                                by.votes(),
                                "rival",
                                teller.option(subject.spot(), by.rival()),
                                "tied",
                                by.tied() ? "yes" : "no")))
                .orElseGet(() -> teller.say(
                        "margin-none", Map.of("party", party, "kind", key.equals("margin-short") ? "short" : "spare")));
    }

    String of(ThresholdMargin step, Subject subject) {
        long votes = step.result();
        return teller.say(
                "margin-threshold",
                Map.of(
                        "party", teller.option(subject.spot(), step.claimant()),
                        "votes", Math.abs(votes),
                        "passed", votes > 0 ? "yes" : "no",
                        "share", teller.words().percent(step.share().value())));
    }
}
