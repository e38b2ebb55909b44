package org.dauys.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dauys.statute.Connections;
import org.dauys.statute.JoinStep;

/** Sentences on lists that first count as one. */
record JoinSentences(Teller teller) {
    String of(JoinStep<?> step, Subject subject) {
        return switch (step) {
            case JoinStep.JoinedVotes votes -> joined(votes, subject);
            case JoinStep.MemberVotes votes -> new TallySentences(teller).collected(votes.result(), subject);
            case JoinStep.GroupSeats seats ->
                teller.say(
                        "step-group-seats",
                        Map.of(
                                "group",
                                teller.words().capital(teller.option(subject.spot(), seats.group())),
                                "seats",
                                seats.result()));
            case JoinStep.SeatsOfMembers seats -> members(seats, subject);
        };
    }

    /** Which lists count as one, or to which group a list belongs. */
    String of(Connections connections, Subject subject) {
        return subject.claimant()
                .map(party -> teller.say(
                        "given-group-of",
                        Map.of(
                                "party",
                                teller.option(subject.spot(), party),
                                "some",
                                connections.part(party).equals(party) ? "no" : "yes",
                                "group",
                                teller.option(subject.spot(), connections.part(party)))))
                .orElseGet(() -> groups(connections, subject));
    }

    private String groups(Connections connections, Subject subject) {
        List<String> told = connections.groups().stream()
                .distinct()
                .filter(group -> !connections.claimants().contains(group))
                .map(group -> teller.say(
                        "group-of",
                        Map.of(
                                "group", teller.option(subject.spot(), group),
                                "members", teller.options(subject.spot(), members(connections, group)))))
                .toList();
        return teller.say(
                "given-groups", Map.of("some", told.isEmpty() ? "no" : "yes", "list", String.join("; ", told)));
    }

    private static List<String> members(Connections connections, String group) {
        return IntStream.range(0, connections.groups().size())
                .filter(i -> connections.groups().get(i).equals(group))
                .mapToObj(connections.claimants()::name)
                .toList();
    }

    private String joined(JoinStep.JoinedVotes step, Subject subject) {
        Connections connections = step.connections().value();
        return subject.claimant()
                .filter(group -> !connections.claimants().contains(group))
                .map(group -> teller.say(
                        "step-group-sum",
                        Map.of(
                                "group",
                                teller.words().capital(teller.option(subject.spot(), group)),
                                "parts",
                                String.join(
                                        " + ",
                                        members(connections, group).stream()
                                                .map(list -> teller.say(
                                                        "part",
                                                        Map.of(
                                                                "number",
                                                                step.votes()
                                                                        .value()
                                                                        .of(list),
                                                                "what",
                                                                teller.option(subject.spot(), list))))
                                                .toList()),
                                "sum",
                                teller.words().number(step.result().of(group)))))
                .orElseGet(() -> new TallySentences(teller).collected(step.result(), subject));
    }

    private String members(JoinStep.SeatsOfMembers step, Subject subject) {
        return subject.claimant()
                .map(party -> teller.say(
                        "step-seats-of-member",
                        Map.of(
                                "party",
                                teller.option(subject.spot(), party),
                                "seats",
                                step.result().of(party),
                                "inside",
                                step.joined().value().claimants().contains(party) ? "no" : "yes")))
                .orElseGet(() -> teller.say(
                        "step-seats-of-members", Map.of("list", teller.tally(subject.spot(), step.result()))));
    }
}
