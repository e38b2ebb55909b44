package org.dauys.documents.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.JsonValues;
import org.dauys.mandates.Group;
import org.dauys.mandates.Seated;

/** Who would sit under other rules, as a part of JSON; its shape is in {@code docs/schema/compare.schema.json}. */
public final class OtherRulesJson {
    private OtherRulesJson() {}

    /** The rules, each with what would change. */
    public static List<Object> of(Membership membership) {
        return membership.others().stream()
                .<Object>map(other -> JsonValues.object(
                        "rule", rule(other.rule()),
                        "lists",
                                other.changes(membership).stream()
                                        .map(OtherRulesJson::change)
                                        .toList()))
                .toList();
    }

    private static Map<String, Object> rule(OtherRule.Rule rule) {
        return switch (rule) {
            case OtherRule.Rule.OfLaw(var name, var _, var leftOut) ->
                JsonValues.object(
                        "law",
                        name,
                        "left-out",
                        leftOut.stream().map(Group::name).toList());
            case OtherRule.Rule.WithoutQuota(var group) -> JsonValues.object("without-quota", group.name());
        };
    }

    private static Object change(OtherRule.Change change) {
        return JsonValues.object(
                "where", change.mandates().where(),
                "list", change.mandates().holder(),
                "seats", change.mandates().number(),
                "now", MandatesJson.state(change.here().outcome()),
                "then", MandatesJson.state(change.there().outcome()),
                "lack", lack(change.there().outcome()),
                "out", change.out(),
                "in", change.in());
    }

    private static Optional<String> lack(Seated.Outcome outcome) {
        return outcome instanceof Seated.Outcome.NotKnown(var lack)
                ? Optional.of(JsonValues.word(lack))
                : Optional.empty();
    }
}
