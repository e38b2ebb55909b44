package org.dauys.documents;

import java.util.List;
import java.util.Map;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.statute.TallyStep;

/** Sentences on numbers brought together, set side by side or compared. */
record TallySentences(Teller teller) {
    /** So many numbers are named; of more only how many they are. */
    private static final int NAMED = 60;

    String of(TallyStep<?> step, Subject subject) {
        return switch (step) {
            case TallyStep.PartOf part ->
                teller.say(
                        "step-number",
                        Map.of(
                                "what", new Titles(teller).kind(subject.line()),
                                "name", partOf(part, subject),
                                "number", part.result()));
            case TallyStep.SideBySide side -> collected(side.result(), subject);
            case TallyStep.AcrossPlaces across -> collected(across.result(), subject);
            case TallyStep.InPlace here -> collected(here.result(), subject);
            case TallyStep.TogetherOf together -> together(together, subject);
            case TallyStep.LargerOf larger -> larger(larger, subject);
            case TallyStep.Lessened less -> less(less, subject);
        };
    }

    /** Lists have seats over constituencies; otherwise the number is that of a constituency. */
    private String partOf(TallyStep.PartOf part, Subject subject) {
        return subject.last().equals("apportioned") ? teller.place(part.claimant()) : teller.list(part.claimant());
    }

    /** The title of a figure and its numbers. */
    String collected(Tally numbers, Subject subject) {
        long many = numbers.claimants().names().stream()
                .filter(name -> numbers.of(name) > 0)
                .count();
        return teller.say(
                "step-collected",
                Map.of(
                        "what",
                        new Titles(teller).kind(subject.line()),
                        "list",
                        numbers.claimants().size() == 0
                                ? "—"
                                : subject.claimant().isEmpty() && many > NAMED
                                        ? teller.words().number(numbers.total())
                                        : teller.own(numbers, subject)));
    }

    private String together(TallyStep.TogetherOf step, Subject subject) {
        List<Tally> parts = step.tallies().stream()
                .map(figure -> figure.value())
                .filter(tally -> subject.claimant()
                        .map(name -> tally.claimants().contains(name) && tally.of(name) > 0)
                        .orElse(false))
                .toList();
        return parts.size() < 2
                ? collected(step.result(), subject)
                : subject.claimant()
                        .map(name -> teller.say(
                                "step-sum",
                                Map.of(
                                        "what",
                                        new Titles(teller).kind(subject.line()) + ", "
                                                + teller.option(subject.spot(), name),
                                        "parts",
                                        String.join(
                                                " + ",
                                                parts.stream()
                                                        .map(tally ->
                                                                teller.words().number(tally.of(name)))
                                                        .toList()),
                                        "number",
                                        teller.words().number(step.result().of(name)))))
                        .orElseThrow();
    }

    private String larger(TallyStep.LargerOf step, Subject subject) {
        return subject.claimant()
                .map(name -> teller.say(
                        "step-larger",
                        Map.of(
                                "party", teller.option(subject.spot(), name),
                                "one", step.one().value().of(name),
                                "other", of(step.other().value(), name),
                                "number", step.result().of(name))))
                .orElseGet(() -> collected(step.result(), subject));
    }

    private String less(TallyStep.Lessened step, Subject subject) {
        return subject.claimant()
                .map(name -> less(
                        subject,
                        name,
                        step.from().value().of(name),
                        of(step.off().value(), name)))
                .orElseGet(() -> collected(step.result(), subject));
    }

    /** One number less another, at least 0. */
    String less(Subject subject, String name, long from, long off) {
        return teller.say(
                "step-less-one",
                Map.of(
                        "party",
                        teller.option(subject.spot(), name),
                        "from",
                        from,
                        "off",
                        off,
                        "left",
                        Math.max(0, from - off),
                        "least",
                        off > from ? "yes" : "no"));
    }

    /** The number of a claimant, who need not be among those of a tally. */
    static long of(Tally tally, String name) {
        return tally.claimants().contains(name) ? tally.of(name) : 0;
    }

    /** A number of any size in as few digits as needed, at most six. */
    static String compact(Words words, Fraction fraction) {
        return words.rounded(fraction, Teller.THREE + Teller.THREE);
    }
}
