package org.dauys.documents;

import java.util.List;
import java.util.Map;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Tally;
import org.dauys.statute.Connections;

/** Sentences for what stands in the law or in a document. */
record GivenSentences(Teller teller) {
    String of(Given<?> step, Subject subject) {
        return switch (step.value()) {
            case Fraction fraction -> of(fraction, subject);
            case Tally tally -> of(tally, subject);
            case Long number -> of(number, subject);
            case Connections connections -> new JoinSentences(teller).of(connections, subject);
            default ->
                throw new IllegalArgumentException("There is no sentence for %s at %s."
                        .formatted(step, subject.line().path()));
        };
    }

    private String of(Fraction fraction, Subject subject) {
        Words words = teller.words();
        return switch (subject.last()) {
            case "threshold" -> teller.say("given-threshold", Map.of("share", words.percent(fraction)));
            case "together" -> teller.say("given-together", Map.of("share", words.percent(fraction)));
            case "correction" -> teller.say("given-correction", Map.of("factor", words.exact(fraction)));
            case "part", "least-part-of-quota" -> other(subject, words.part(fraction));
            default -> other(subject, words.exact(fraction));
        };
    }

    private String of(long number, Subject subject) {
        return switch (subject.last()) {
            case "mandates" -> teller.say("given-mandates", Map.of("seats", number));
            case "at-least" -> teller.say("given-at-least", Map.of("seats", number));
            case "lists-at-least" -> teller.say("given-lists-at-least", Map.of("lists", number));
            default -> other(subject, teller.words().number(number));
        };
    }

    private String of(Tally tally, Subject subject) {
        String list = teller.tally(subject.spot(), tally);
        List<String> words = List.of(subject.line().path().toString().split("/", -1));
        if (words.contains("declared") || words.contains("won-as-published")) {
            return teller.say(
                    "given-declared",
                    Map.of("party", teller.option(subject.spot(), subject.last()), "seats", tally.total()));
        }
        return switch (subject.last()) {
            case "registered" -> teller.say("given-registered", Map.of("list", list));
            case "parties-behind" -> teller.say("given-parties-behind", Map.of("list", list));
            case "people", "candidates" -> new TallySentences(teller).collected(tally, subject);
            case "connected", "kind-party", "kind-coalition", "kind-minority", "kind-independent" ->
                such(tally, subject);
            default -> other(subject, list);
        };
    }

    /** Those of which something is said, one each. */
    private String such(Tally tally, Subject subject) {
        List<String> names = tally.claimants().names().stream()
                .filter(name -> tally.of(name) > 0)
                .filter(name -> subject.claimant().map(name::equals).orElse(true))
                .toList();
        return teller.say(
                "given-such",
                Map.of(
                        "what", new Titles(teller).kind(subject.line()),
                        "some", names.isEmpty() ? "no" : "yes",
                        "list", teller.options(subject.spot(), names)));
    }

    /** A figure that has no sentence of its own is named, and its value told. */
    private String other(Subject subject, String value) {
        return teller.say("given-other", Map.of("what", new Titles(teller).kind(subject.line()), "value", value));
    }
}
