package org.dauys.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Count;
import org.dauys.election.Reserved;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.statute.CoverStep;
import org.dauys.statute.JoinStep;
import org.dauys.statute.LevelStep;
import org.dauys.statute.NextListStep;
import org.dauys.statute.SecondCountStep;
import org.dauys.statute.StatuteStep;
import org.dauys.statute.SumStep;
import org.dauys.statute.TallyStep;
import org.dauys.statute.ThresholdStep;
import org.dauys.statute.TransferStep;
import org.dauys.tabulation.Derivation;

/**
 * Sentences for votes as published, cases and readings of the law, the only list and the next one, and the seats of
 * parties.
 */
record StatuteSentences(Teller teller, Readings readings, ThresholdSentences thresholds) {
    /** More parts than these are counted, not named. */
    private static final int FEW = 8;

    String of(StatuteStep<?> step, Subject subject) {
        return switch (step) {
            case StatuteStep.Counted(var option, var count) -> counted(option, count, subject);
            case SumStep.VotesOfAll votes -> votesOfAll(votes, subject);
            case SumStep.VotesTogether votes -> votesTogether(votes, subject);
            case SumStep.Total total -> total(total, subject);
            case SumStep.SeatsHeld held -> teller.say("step-held", Map.of("seats", held.result()));
            case SumStep.SeatsElsewhere won ->
                teller.say("step-elsewhere", Map.of("list", teller.own(won.result(), subject)));
            case ThresholdStep threshold -> thresholds.of(threshold, subject);
            case StatuteStep.HowMany many ->
                teller.say("step-how-many", Map.of("what", subject.last().replace('-', '_'), "number", many.result()));
            case StatuteStep.ReadingChosen chosen ->
                teller.decided(
                        chosen.decision(),
                        "none",
                        readings.chosen(
                                subject.spot(),
                                subject.last(),
                                chosen.decision().chosen().getFirst()));
            case StatuteStep.Unfilled _ -> teller.say("step-unfilled", Map.of());
            case NextListStep.WithNextList joined -> withNextList(joined, subject);
            case NextListStep.SeatsWithNextList seats -> seatsWithNextList(seats, subject);
            case StatuteStep.AgainstAllAhead ahead -> againstAllAhead(ahead, subject);
            case SumStep.PartySeats seats -> partySeats(seats, subject);
            case JoinStep<?> joined -> new JoinSentences(teller).of(joined, subject);
            case TransferStep<?> transfer -> new TransferSentences(teller).of(transfer, subject);
            case CoverStep<?> cover -> new CoverSentences(teller).of(cover, subject);
            case LevelStep<?> level -> new LevelSentences(teller).of(level, subject);
            case SecondCountStep second -> new SecondCountSentences(teller).of(second, subject);
            case TallyStep<?> tally -> new TallySentences(teller).of(tally, subject);
        };
    }

    private String counted(String option, Count count, Subject subject) {
        long votes = count.votes();
        String name = teller.option(subject.spot(), option);
        if (count.entry().source().equals(Derivation.TOTAL)) {
            return teller.say("step-counted-total", Map.of("option", name, "votes", votes));
        }
        return Reserved.of(option)
                .map(code -> teller.say("step-counted-reserved", Map.of("what", code.name(), "votes", votes)))
                .orElseGet(() -> teller.say("step-counted", Map.of("option", name, "votes", votes)));
    }

    private String votesOfAll(SumStep.VotesOfAll step, Subject subject) {
        Tally votes = step.result();
        return subject.claimant()
                .map(name -> teller.say(
                        "step-votes-one",
                        Map.of("option", teller.option(subject.spot(), name), "votes", votes.of(name))))
                .orElseGet(() -> teller.say(
                        "step-votes",
                        Map.of("kind", teller.kind(subject.spot()), "list", teller.tally(subject.spot(), votes))));
    }

    private String total(SumStep.Total total, Subject subject) {
        if (Reserved.of(subject.last()).isPresent()) {
            return teller.say(
                    "step-total",
                    Map.of(
                            "what", teller.option(subject.spot(), subject.last()),
                            "number", total.result(),
                            "count", total.parts().size()));
        }
        List<String> parts = total.parts().stream()
                .map(part -> teller.words().number(part.value()))
                .toList();
        String what = new Titles(teller).kind(subject.line());
        String number = teller.words().number(total.result());
        return parts.size() == 1
                ? teller.say("step-collected", Map.of("what", what, "list", number))
                : teller.say("step-sum", Map.of("what", what, "parts", String.join(" + ", parts), "number", number));
    }

    private String votesTogether(SumStep.VotesTogether step, Subject subject) {
        return teller.say(
                subject.last().equals("fragments") ? "step-fragments-together" : "step-votes-together",
                Map.of(
                        "count", step.areas().size(),
                        "list", teller.own(step.result(), subject)));
    }

    private String withNextList(NextListStep.WithNextList step, Subject subject) {
        List<String> passed = step.admitted().value().claimants().names();
        List<String> next = step.result().claimants().names().stream()
                .filter(name -> !passed.contains(name))
                .toList();
        String joined = teller.say(
                "step-with-next-list",
                Map.of(
                        "passed", teller.options(subject.spot(), passed),
                        "some", next.isEmpty() ? "no" : "yes",
                        "next",
                                teller.tally(
                                        subject.spot(), step.votes().value().only(positions(step, next)))));
        Optional<Decision> decision = step.decision();
        return decision.map(taken ->
                        joined + " " + teller.decided(taken, "none", teller.options(subject.spot(), taken.chosen())))
                .orElse(joined);
    }

    private static int[] positions(NextListStep.WithNextList step, List<String> names) {
        return names.stream()
                .mapToInt(step.votes().value().claimants()::position)
                .toArray();
    }

    private String seatsWithNextList(NextListStep.SeatsWithNextList step, Subject subject) {
        Words words = teller.words();
        List<String> passed = step.admitted().value().claimants().names();
        Tally seats = step.result();
        String first = teller.options(subject.spot(), passed);
        List<String> next = seats.claimants().names().stream()
                .filter(name -> !passed.contains(name))
                .toList();
        if (next.isEmpty()) {
            return teller.say("step-seats-alone", Map.of("passed", first, "seats", seats.total()));
        }
        String second = next.getFirst();
        Fraction quotient = step.quotient(second);
        return teller.say(
                "step-seats-with-next-list",
                Map.of(
                        "next",
                        teller.option(subject.spot(), second),
                        "votes",
                        words.number(step.joined().value().of(second)),
                        "quota",
                        words.rounded(step.quota().value(), Teller.TWO),
                        "correction",
                        words.exact(step.correction().value()),
                        "quotient",
                        teller.apart(
                                quotient,
                                List.of(Fraction.of(quotient.floor().add(java.math.BigInteger.ONE))),
                                Teller.THREE),
                        "least",
                        step.atLeast().value(),
                        "given",
                        seats.of(second),
                        "rest",
                        seats.total() - seats.of(second),
                        "passed",
                        first));
    }

    private String againstAllAhead(StatuteStep.AgainstAllAhead step, Subject subject) {
        Tally votes = step.votes().value();
        String leader = Ranking.ofVotes(votes)
                .next(votes.claimants().names(), List.of())
                .orElseThrow();
        return teller.say(
                "step-against-all",
                Map.of(
                        "ahead", step.result() ? "yes" : "no",
                        "against", step.againstAll().value(),
                        "leader",
                                teller.pair(
                                        subject.spot(), leader, teller.words().number(votes.of(leader)))));
    }

    private String partySeats(SumStep.PartySeats step, Subject subject) {
        Tally seats = step.result();
        if (subject.claimant().isEmpty()) {
            return teller.say("step-party-seats", Map.of("list", teller.tally(subject.spot(), seats)));
        }
        String party = subject.claimant().get();
        List<String> parts = new ArrayList<>();
        for (SumStep.PartySeats.Part part : step.parts()) {
            long of = seatsIn(part, party);
            if (of > 0) {
                parts.add(teller.say("part", Map.of("number", of, "what", place(part.seats()))));
            }
        }
        return teller.say(
                "step-party-seats-one",
                Map.of(
                        "party", teller.option(subject.spot(), party),
                        "seats", seats.of(party),
                        "few", parts.size() <= FEW ? "yes" : "no",
                        "count", parts.size(),
                        "parts", String.join(" + ", parts)));
    }

    private static long seatsIn(SumStep.PartySeats.Part part, String party) {
        Tally seats = part.seats().value();
        return seats.claimants().names().stream()
                .filter(name -> part.partyOf().getOrDefault(name, name).equals(party))
                .mapToLong(seats::of)
                .sum();
    }

    private String place(Figure<Tally> seats) {
        return Titles.place(
                        Spot.of(teller.result().record(), seats.path()),
                        teller.words().language())
                .orElse(seats.path().toString());
    }
}
