package org.dauys.documents;

import java.util.List;
import java.util.Map;
import org.dauys.figures.Fraction;
import org.dauys.statute.ThresholdStep;

/** Sentences on who takes part, beside the share of a base itself. */
record ThresholdSentences(Teller teller) {
    String of(ThresholdStep step, Subject subject) {
        List<String> in = step.result().claimants().names();
        String list = subject.claimant()
                .map(name -> teller.option(subject.spot(), name))
                .orElseGet(() -> teller.options(subject.spot(), in));
        String some = in.isEmpty() ? "no" : "yes";
        return switch (step) {
            case ThresholdStep.Qualified qualified ->
                teller.say(
                        "step-qualified",
                        Map.of(
                                "what",
                                qualified.number().path().last().replace('-', '_'),
                                "span",
                                LawWords.span(teller.words(), qualified.span()),
                                "some",
                                some,
                                "list",
                                list));
            case ThresholdStep.MeetsOne meets ->
                teller.say(
                        "step-meets-one",
                        Map.of(
                                "count", meets.met().size(),
                                "some", some,
                                "list", list));
            case ThresholdStep.WithFurtherLists further -> further(further, subject, in);
        };
    }

    private String further(ThresholdStep.WithFurtherLists step, Subject subject, List<String> in) {
        List<String> passed = step.admitted().value().claimants().names();
        List<String> joined = in.stream().filter(name -> !passed.contains(name)).toList();
        long votes = step.result().total();
        String told = teller.say(
                "step-further-lists",
                Map.of(
                        "lists", step.lists().value(),
                        "together", teller.words().percent(step.together().value()),
                        "passed", passed.isEmpty() ? "—" : teller.options(subject.spot(), passed),
                        "share",
                                teller.words()
                                        .percent(Fraction.of(votes, step.base().value()), Teller.TWO),
                        "joined", joined.size(),
                        "next", teller.options(subject.spot(), joined)));
        return step.decision()
                .map(taken ->
                        told + " " + teller.decided(taken, "none", teller.options(subject.spot(), taken.chosen())))
                .orElse(told);
    }
}
