package org.dauys.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.ThresholdMargin;
import org.dauys.apportionment.VotesShort;
import org.dauys.apportionment.VotesToSpare;
import org.dauys.election.Body;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Language;
import org.dauys.election.Reserved;
import org.dauys.election.Text;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.statute.StatuteStep;
import org.dauys.statute.SumStep;

/** Titles of figures and of questions. */
record Titles(Teller teller) {
    /** The title of a figure, or of what is not a figure yet: a question. */
    String of(Path path) {
        String title = withoutPlace(path);
        return place(Spot.of(teller.result().record(), path), teller.words().language())
                .map(place -> title + ", " + place)
                .orElse(title);
    }

    /** The title without the part of the election to which it belongs. */
    String withoutPlace(Path path) {
        Optional<Located> located = Located.in(teller.result().explanation(), path);
        List<String> parts = new ArrayList<>();
        if (located.isEmpty()) {
            parts.add(question(path));
        } else {
            Path figure = located.get().line().path();
            parts.add(kind(located.get().line()));
            within(figure).stream().filter(part -> !part.isEmpty()).forEach(parts::add);
            Spot spot = Spot.of(teller.result().record(), figure);
            claimant(located.get(), figure).ifPresent(code -> parts.add(teller.option(spot, code)));
        }
        return String.join(", ", parts);
    }

    /** The title of a question without its place. */
    String question(Path path) {
        String kind =
                path.isRoot() || path.parent().isRoot() || !path.parent().last().equals("tie") ? path.last() : "tie";
        return teller.say(
                "question-name", Map.of("topic", kind.replace('-', '_'), "number", path.last(), "code", path.last()));
    }

    /** The title of a kind of figure, without whose it is. */
    String kind(Conclusion line) {
        Path figure = line.path();
        return teller.say(
                "figure-name",
                Map.of(
                        "kind", StepKinds.of(line.step(), figure),
                        "number", number(figure),
                        "code", figure.last()));
    }

    /** Of which list, group, constituency or round a figure is, where its path says so. */
    private List<String> within(Path figure) {
        List<String> rest = Spot.of(teller.result().record(), figure).rest();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + 1 < rest.size(); i++) {
            String next = rest.get(i + 1);
            switch (rest.get(i)) {
                case "sub-distribution" -> parts.add(teller.list(next));
                case "placed" -> parts.add(i + 2 < rest.size() ? teller.list(next) : "");
                case "cover" -> {
                    parts.add(teller.place(next));
                    parts.add(i + 2 < rest.size() ? teller.list(rest.get(i + 2)) : "");
                }
                case "fragments-of" -> parts.add(teller.place(next));
                case "round" -> parts.add(teller.say("context", Map.of("kind", "round", "number", next)));
                case "condition" -> parts.add(teller.say("context", Map.of("kind", "condition", "number", next)));
                default -> {
                    if (rest.get(i).matches("(sub)?connection-.+")) {
                        parts.add(teller.option(Spot.of(teller.result().record(), figure), rest.get(i)));
                    }
                }
            }
        }
        return parts;
    }

    /** The number of the seat at which a figure stands; empty if it stands at none. */
    private static String number(Path figure) {
        Path path = figure;
        while (!path.isRoot()) {
            if (!path.parent().isRoot()
                    && List.of("seat", "withdrawn", "tie")
                            .contains(path.parent().last())) {
                return path.last();
            }
            path = path.parent();
        }
        return "";
    }

    private static Optional<String> claimant(Located located, Path figure) {
        return located.claimant().or(() -> switch (located.line().step()) {
            case StatuteStep.Counted(var option, var _) -> Optional.of(option);
            case VotesShort step -> Optional.of(step.claimant());
            case VotesToSpare step -> Optional.of(step.claimant());
            case ThresholdMargin step -> Optional.of(step.claimant());
            case Given<?> _ when StepKinds.isOfParty(figure) -> Optional.of(figure.last());
            case SumStep.Total _ when Reserved.of(figure.last()).isPresent() -> Optional.of(figure.last());
            default -> Optional.empty();
        });
    }

    /** The title of the part of an election; empty for the whole of it. */
    static Optional<String> place(Spot spot, Language language) {
        Optional<Text> title = spot.constituency().map(Constituency::title);
        return title.or(() -> spot.contest().map(Contest::title))
                .or(() -> spot.body().map(Body::title))
                .map(text -> text.in(language));
    }
}
