package org.dauys.documents.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.people.MandatesTold.House;
import org.dauys.documents.people.MandatesTold.Note;
import org.dauys.documents.people.MandatesTold.OfContest;
import org.dauys.election.Contest;
import org.dauys.figures.Question;
import org.dauys.mandates.Demand;
import org.dauys.mandates.OtherAnswer;
import org.dauys.mandates.Seated;
import org.dauys.mandates.Shortfall;

/**
 * Tells the seats of houses.
 *
 * @param say the words
 * @param seats tells who takes them
 * @param byName whether those who may be exchanged for a quota are named
 */
record MandatesTeller(PersonsWords say, SeatsTold seats, boolean byName) {
    House house(Membership.House house) {
        Map<Contest, List<Seated>> contests = new LinkedHashMap<>();
        house.seating()
                .seated()
                .forEach(seated -> contests.computeIfAbsent(seated.mandates().contest(), _ -> new ArrayList<>())
                        .add(seated));
        String title = say.say(
                "mandates-house",
                Map.of(
                        "house", house.body().title().in(say.words().language()),
                        "seats", house.seating().seats()));
        return new House(
                title,
                contests.entrySet().stream()
                        .map(one -> contest(one.getKey(), one.getValue()))
                        .toList(),
                house.seating().seated().stream()
                        .flatMap(seated -> questions(seated).stream())
                        .distinct()
                        .map(say::question)
                        .toList(),
                house.others().stream().map(this::other).toList());
    }

    private static List<Question> questions(Seated seated) {
        return seated.outcome() instanceof Seated.Outcome.Awaiting(var questions) ? questions : List.of();
    }

    private OfContest contest(Contest contest, List<Seated> seated) {
        String title = contest.title().in(say.words().language());
        if (seated.stream()
                .allMatch(some -> PersonsWords.district(some.mandates()).isPresent())) {
            return new OfContest(
                    title,
                    Optional.of(districts(seated)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(seats.districts(title, seated)));
        }
        List<Demand> demands = seated.getFirst().demands();
        return new OfContest(
                title,
                Optional.empty(),
                head(demands),
                seated.stream().map(this::row).toList(),
                demands.stream()
                        .map(demand -> demand.group().title().in(say.words().language()))
                        .distinct()
                        .map(group -> say.say("mandates-group", Map.of("group", group)))
                        .toList(),
                allNotes(seated),
                seated.stream().map(seats::list).toList());
    }

    private List<Note> allNotes(List<Seated> seated) {
        List<Note> all = new ArrayList<>();
        seated.forEach(some -> all.addAll(notes(some)));
        all.addAll(notKnown(seated));
        return all;
    }

    /** What is missing, once for all lists of which it is. */
    private List<Note> notKnown(List<Seated> seated) {
        Map<String, List<String>> lacking = new LinkedHashMap<>();
        for (Seated some : seated) {
            if (some.outcome() instanceof Seated.Outcome.NotKnown(var lack)) {
                lacking.computeIfAbsent(say.lack(lack), _ -> new ArrayList<>()).add(say.holder(some.mandates()));
            }
        }
        List<Note> notes = new ArrayList<>();
        lacking.forEach((lack, lists) -> notes.add(new Note(
                say.say("mandates-not-known", Map.of("list", String.join(", ", lists), "lack", lack)), List.of())));
        return notes;
    }

    private List<String> head(List<Demand> demands) {
        List<String> head = new ArrayList<>(
                List.of(say.say("mandates-list"), say.say("mandates-seats"), say.say("mandates-numbers")));
        demands.forEach(_ -> head.add(say.say("mandates-least")));
        head.add(say.say("mandates-named"));
        demands.forEach(_ -> head.add(say.say("mandates-met-head")));
        return head;
    }

    private List<String> row(Seated seated) {
        List<String> row = new ArrayList<>(List.of(
                say.holder(seated.mandates()),
                say.words().number(seated.mandates().number()),
                say.numbers(seated.mandates())));
        seated.demands()
                .forEach(demand -> row.add(say.words().number(demand.least().value())));
        row.add(
                seated.outcome() instanceof Seated.Outcome.Taken taken
                        ? say.words().number(taken.persons().size())
                        : "–");
        seated.demands().forEach(demand -> row.add(met(demand, seated.outcome())));
        return row;
    }

    private String met(Demand demand, Seated.Outcome outcome) {
        return switch (outcome) {
            case Seated.Outcome.Taken(var persons, var unmet) ->
                persons.isEmpty() ? "–" : met(unmet.stream().noneMatch(gap -> isOf(gap, demand)));
            case Seated.Outcome.Refused(var _, var gaps) ->
                gaps.stream().anyMatch(gap -> isOf(gap, demand)) ? met(false) : "–";
            case Seated.Outcome.ToDesignate _, Seated.Outcome.Awaiting _, Seated.Outcome.NotKnown _ -> "–";
        };
    }

    private static boolean isOf(Shortfall gap, Demand demand) {
        return gap.demand().group().name().equals(demand.group().name());
    }

    private String met(boolean is) {
        return say.say("mandates-met", Map.of("met", is ? "YES" : "NO"));
    }

    private String districts(List<Seated> seated) {
        long known = seated.stream()
                .filter(some -> some.outcome() instanceof Seated.Outcome.Taken)
                .count();
        return say.say(
                "mandates-districts",
                Map.of(
                        "count", seated.size(),
                        "first", seated.getFirst().mandates().first(),
                        "last", seated.getLast().mandates().first(),
                        "known", known));
    }

    private List<Note> notes(Seated seated) {
        String list = say.holder(seated.mandates());
        return switch (seated.outcome()) {
            case Seated.Outcome.Taken taken ->
                taken.unmet().stream().map(gap -> unmet(list, gap)).toList();
            case Seated.Outcome.ToDesignate open -> List.of(toDesignate(list, seated, open));
            case Seated.Outcome.Awaiting(var questions) ->
                questions.stream()
                        .map(question -> new Note(
                                say.say(
                                        "mandates-awaiting",
                                        Map.of(
                                                "list", list,
                                                "topic", question.topic().replace('-', '_'),
                                                "among", say.persons(question.among()),
                                                "path", question.path().toString())),
                                List.of()))
                        .toList();
            case Seated.Outcome.Refused refused -> List.of(refused(list, refused));
            case Seated.Outcome.NotKnown _ -> List.of();
        };
    }

    private Note unmet(String list, Shortfall gap) {
        return new Note(
                say.say(
                        "mandates-unmet",
                        Map.of(
                                "list", list,
                                "has", gap.has(),
                                "least", gap.demand().least().value())),
                List.of());
    }

    private Note toDesignate(String list, Seated seated, Seated.Outcome.ToDesignate open) {
        List<String> beneath = new ArrayList<>();
        for (int quota = 0; quota < seated.demands().size(); quota++) {
            beneath.add(say.say(
                    "mandates-of-group",
                    Map.of(
                            "least", seated.demands().get(quota).least().value(),
                            "there", open.members().get(quota).among(open.among()),
                            "unknown",
                                    open.members()
                                            .get(quota)
                                            .unknown(open.among())
                                            .size())));
        }
        return new Note(
                say.say(
                        "mandates-to-designate",
                        Map.of(
                                "list", list,
                                "seats", seated.mandates().number(),
                                "among", open.among().size(),
                                "days", open.rule().days())),
                beneath);
    }

    private Note refused(String list, Seated.Outcome.Refused refused) {
        List<String> beneath = new ArrayList<>();
        refused.findings().forEach(finding -> beneath.add(say.line(finding)));
        refused.shortfalls().stream().filter(gap -> byName || !gap.canBeMet()).forEach(gap -> beneath.add(change(gap)));
        return new Note(say.say("mandates-refused", Map.of("list", list)), beneath);
    }

    private String change(Shortfall gap) {
        if (!byName) {
            return say.say("mandates-not-enough", Map.of("count", gap.mayCome().size()));
        }
        return gap.canBeMet()
                ? say.say(
                        "mandates-smallest",
                        Map.of(
                                "changes", gap.changes(),
                                "go", say.persons(gap.mayGo()),
                                "come", say.persons(gap.mayCome())))
                : say.say(
                        "mandates-nearest",
                        Map.of(
                                "come", say.persons(gap.mayCome()),
                                "count", gap.mayCome().size()));
    }

    private Note other(OtherAnswer other) {
        String read =
                String.join("; ", other.readings().stream().map(say::reading).toList());
        List<String> beneath = new ArrayList<>();
        for (Seated seated : other.unlike()) {
            seated.demands()
                    .forEach(demand -> beneath.add(say.say(
                            "mandates-other-answer",
                            Map.of(
                                    "list", say.holder(seated.mandates()),
                                    "least", demand.least().value(),
                                    "state", state(seated.outcome())))));
        }
        if (beneath.isEmpty()) {
            beneath.add(say.say("mandates-same"));
        }
        return new Note(say.say("mandates-otherwise", Map.of("reading", read)), beneath);
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
