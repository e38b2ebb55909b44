package org.dauys.documents.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dauys.documents.FindingText;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.documents.Rows;
import org.dauys.election.Contest;
import org.dauys.election.Language;
import org.dauys.mandates.Demand;
import org.dauys.mandates.OtherAnswer;
import org.dauys.mandates.Seated;
import org.dauys.mandates.Shortfall;

/** The seats of each list, what quotas ask of their persons, and how far they are filled, as plain text. */
public final class MandatesText {
    private final PersonsWords say;
    private final FindingText findings;
    private final Lines lines;

    private MandatesText(PersonsWords say, Page page) {
        this.say = say;
        this.findings = FindingText.in(say.words().language());
        this.lines = new Lines(page.width());
    }

    /** The text. */
    public static String of(Language language, Membership membership, Page page) {
        var text = new MandatesText(PersonsWords.of(language, membership), page);
        text.say.head(text.lines);
        membership.houses().forEach(text::house);
        return text.lines.toString();
    }

    private void house(Membership.House house) {
        lines.gap()
                .paragraph(
                        "",
                        say.say(
                                "mandates-house",
                                Map.of(
                                        "house", house.body().title().in(say.words().language()),
                                        "seats", house.seating().seats())));
        Map<Contest, List<Seated>> contests = new LinkedHashMap<>();
        house.seating().seated().forEach(seated -> contests.computeIfAbsent(
                        seated.mandates().contest(), _ -> new ArrayList<>())
                .add(seated));
        contests.forEach(this::contest);
        house.others().forEach(this::other);
    }

    private void contest(Contest contest, List<Seated> seated) {
        lines.gap().paragraph("", contest.title().in(say.words().language()));
        if (seated.stream().allMatch(some -> PersonsWords.district(some.mandates()).isPresent())) {
            districts(seated);
            return;
        }
        var rows = new Rows();
        List<Demand> demands = seated.getFirst().demands();
        List<String> head = new ArrayList<>(List.of(say.say("mandates-list"), say.say("mandates-seats"), say.say("mandates-numbers")));
        if (!demands.isEmpty()) {
            head.add(say.say("mandates-least"));
        }
        head.add(say.say("mandates-named"));
        rows.add(head.toArray(String[]::new));
        seated.forEach(some -> rows.add(row(some).toArray(String[]::new)));
        rows.print(lines, "  ");
        demands.stream()
                .map(demand -> demand.group().title().in(say.words().language()))
                .distinct()
                .forEach(group -> lines.paragraph("  ", say.say("mandates-group", Map.of("group", group))));
        seated.forEach(this::told);
    }

    private List<String> row(Seated seated) {
        List<String> row = new ArrayList<>(List.of(
                say.holder(seated.mandates()),
                say.words().number(seated.mandates().number()),
                say.numbers(seated.mandates())));
        seated.demands().forEach(demand -> row.add(say.words().number(demand.least().value())));
        row.add(
                seated.outcome() instanceof Seated.Outcome.Taken taken
                        ? say.words().number(taken.persons().size())
                        : "–");
        return row;
    }

    private void districts(List<Seated> seated) {
        long known = seated.stream()
                .filter(some -> some.outcome() instanceof Seated.Outcome.Taken)
                .count();
        lines.paragraph(
                "  ",
                say.say(
                        "mandates-districts",
                        Map.of(
                                "count", seated.size(),
                                "first", seated.getFirst().mandates().first(),
                                "last", seated.getLast().mandates().first(),
                                "known", known)));
    }

    /** What is to be said of a list besides its row. */
    private void told(Seated seated) {
        String list = say.holder(seated.mandates());
        switch (seated.outcome()) {
            case Seated.Outcome.Taken taken -> taken.unmet().forEach(gap -> unmet(list, gap));
            case Seated.Outcome.ToDesignate open -> toDesignate(list, seated, open);
            case Seated.Outcome.Awaiting(var questions) ->
                questions.forEach(question -> lines.paragraph(
                        "- ",
                        say.say(
                                "mandates-awaiting",
                                Map.of(
                                        "list", list,
                                        "topic", question.topic().replace('-', '_'),
                                        "among", String.join(", ", question.among()),
                                        "path", question.path().toString()))));
            case Seated.Outcome.Refused refused -> refused(list, refused);
            case Seated.Outcome.NotKnown(var lack) ->
                lines.paragraph(
                        "- ",
                        say.say("mandates-not-known", Map.of("list", list, "lack", lack.name())));
        }
    }

    private void unmet(String list, Shortfall gap) {
        lines.paragraph(
                "- ",
                say.say(
                        "mandates-unmet",
                        Map.of("list", list, "has", gap.has(), "least", gap.demand().least().value())));
    }

    private void toDesignate(String list, Seated seated, Seated.Outcome.ToDesignate open) {
        lines.paragraph(
                "- ",
                say.say(
                        "mandates-to-designate",
                        Map.of(
                                "list", list,
                                "seats", seated.mandates().number(),
                                "among", open.among().size(),
                                "days", open.rule().days())));
        for (int quota = 0; quota < seated.demands().size(); quota++) {
            Demand demand = seated.demands().get(quota);
            int unknown = open.members().get(quota).unknown(open.among()).size();
            lines.paragraph(
                    "  ",
                    say.say(
                            "mandates-of-group",
                            Map.of(
                                    "least", demand.least().value(),
                                    "there", open.members().get(quota).among(open.among()),
                                    "unknown", unknown)));
        }
    }

    private void refused(String list, Seated.Outcome.Refused refused) {
        lines.paragraph("- ", say.say("mandates-refused", Map.of("list", list)));
        refused.findings().forEach(finding -> lines.paragraph("  ", findings.line(finding)));
        for (Shortfall gap : refused.shortfalls()) {
            lines.paragraph(
                    "  ",
                    gap.canBeMet()
                            ? say.say(
                                    "mandates-smallest",
                                    Map.of(
                                            "changes", gap.changes(),
                                            "go", say.persons(gap.mayGo()),
                                            "come", say.persons(gap.mayCome())))
                            : say.say(
                                    "mandates-nearest",
                                    Map.of("come", say.persons(gap.mayCome()), "count", gap.mayCome().size())));
        }
    }

    private void other(OtherAnswer other) {
        String read = String.join("; ", other.readings().stream().map(say::reading).toList());
        lines.gap().paragraph("", say.say("mandates-otherwise", Map.of("reading", read)));
        if (other.unlike().isEmpty()) {
            lines.paragraph("  ", say.say("mandates-same"));
            return;
        }
        for (Seated seated : other.unlike()) {
            for (Demand demand : seated.demands()) {
                lines.paragraph(
                        "  - ",
                        say.say(
                                "mandates-other-answer",
                                Map.of(
                                        "list", say.holder(seated.mandates()),
                                        "least", demand.least().value(),
                                        "state", state(seated.outcome()))));
            }
        }
    }

    private static String state(Seated.Outcome outcome) {
        return switch (outcome) {
            case Seated.Outcome.Taken _ -> "TAKEN";
            case Seated.Outcome.ToDesignate _ -> "TO_DESIGNATE";
            case Seated.Outcome.Awaiting _ -> "AWAITING";
            case Seated.Outcome.Refused _ -> "REFUSED";
            case Seated.Outcome.NotKnown _ -> "NOT_KNOWN";
        };
    }
}
