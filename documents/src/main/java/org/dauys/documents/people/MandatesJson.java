package org.dauys.documents.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Json;
import org.dauys.documents.JsonValues;
import org.dauys.figures.Figure;
import org.dauys.mandates.Demand;
import org.dauys.mandates.Members;
import org.dauys.mandates.OtherAnswer;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Seated;
import org.dauys.mandates.Shortfall;
import org.dauys.reading.Finding;

/** The seats of each list and who takes them, as JSON; its shape is {@code docs/schema/mandates.schema.json}. */
public final class MandatesJson {
    private MandatesJson() {}

    /** The text, its lines ended by line feeds. */
    public static String of(Membership membership) {
        return Json.pretty(JsonValues.object(
                "election", membership.record().election().id(),
                "statute", membership.account().result().statute().id(),
                "rehearsal", membership.people().roll().rehearsal(),
                "houses", membership.houses().stream().map(MandatesJson::house).toList()));
    }

    private static Object house(Membership.House house) {
        return JsonValues.object(
                "body", house.body().id(),
                "seats", house.seating().seats(),
                "mandates",
                        house.seating().seated().stream()
                                .map(MandatesJson::seated)
                                .toList(),
                "readings", house.others().stream().map(MandatesJson::other).toList());
    }

    private static Object seated(Seated seated) {
        Map<String, Object> written = JsonValues.object(
                "contest", seated.mandates().contest().id(),
                "where", seated.mandates().where(),
                "holder", seated.mandates().holder(),
                "first", seated.mandates().first(),
                "seats", seated.mandates().number(),
                "demands", seated.demands().stream().map(MandatesJson::demand).toList());
        written.put("state", state(seated.outcome()));
        switch (seated.outcome()) {
            case Seated.Outcome.Taken(var persons, var unmet) -> {
                written.put("persons", persons.stream().map(Figure::value).toList());
                written.put("shortfalls", shortfalls(unmet));
            }
            case Seated.Outcome.ToDesignate(var among, var members, var rule) -> {
                written.put("among", among);
                written.put("days", rule.days());
                written.put(
                        "of-groups",
                        members.stream().map(counted -> counted(counted, among)).toList());
            }
            case Seated.Outcome.Awaiting(var questions) -> {
                written.put(
                        "questions",
                        questions.stream()
                                .map(question -> question.path().toString())
                                .toList());
            }
            case Seated.Outcome.Refused(var findings, var gaps) -> {
                written.put(
                        "findings", findings.stream().map(MandatesJson::finding).toList());
                written.put("shortfalls", shortfalls(gaps));
            }
            case Seated.Outcome.NotKnown(var lack) -> {
                written.put("lack", JsonValues.word(lack));
            }
        }
        return written;
    }

    /** The word of an outcome. */
    static String state(Seated.Outcome outcome) {
        return switch (outcome) {
            case Seated.Outcome.Taken _ -> "taken";
            case Seated.Outcome.ToDesignate _ -> "to-designate";
            case Seated.Outcome.Awaiting _ -> "awaiting-decision";
            case Seated.Outcome.Refused _ -> "refused";
            case Seated.Outcome.NotKnown _ -> "not-known";
        };
    }

    static Object finding(Finding finding) {
        return JsonValues.object(
                "code", finding.code().id(),
                "file", finding.place().file(),
                "line", (long) finding.place().line(),
                "person", finding.value(),
                "details", finding.details());
    }

    private static Object demand(Demand demand) {
        return JsonValues.object(
                "group", demand.group().name(),
                "least", demand.least().value(),
                "figure", demand.least().path().toString());
    }

    private static Object counted(Members members, List<String> among) {
        return JsonValues.object(
                "group", members.group().name(),
                "there", members.among(among),
                "not-known", members.unknown(among).size());
    }

    private static List<Object> shortfalls(List<Shortfall> gaps) {
        return gaps.stream()
                .<Object>map(gap -> JsonValues.object(
                        "group", gap.demand().group().name(),
                        "has", gap.has(),
                        "least", gap.demand().least().value(),
                        "changes", gap.changes(),
                        "can-be-met", gap.canBeMet(),
                        "may-go", gap.mayGo(),
                        "may-come", gap.mayCome()))
                .toList();
    }

    private static Object other(OtherAnswer other) {
        return JsonValues.object(
                "read", other.readings().stream().map(MandatesJson::reading).toList(),
                "same", other.unlike().isEmpty(),
                "mandates", other.unlike().stream().map(MandatesJson::seated).toList());
    }

    private static Object reading(PersonsLaw.Reading reading) {
        return JsonValues.object(
                "parameter", reading.parameter(),
                "value", reading.value(),
                "confidence", JsonValues.word(reading.confidence()),
                "source", Optional.of(reading.source()).filter(source -> !source.isEmpty()));
    }
}
