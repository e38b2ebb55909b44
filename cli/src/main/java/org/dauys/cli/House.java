package org.dauys.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dauys.documents.people.Membership;
import org.dauys.mandates.term.Event;
import picocli.CommandLine.Model.OptionSpec;

/** Which house a command is about, and on which day. */
final class House {
    private House() {}

    /** The day, written {@code 2024-05-01}. */
    static OptionSpec day(Session session) {
        return Arguments.option(session, "on", "--on")
                .type(LocalDate.class)
                .paramLabel("DATE")
                .build();
    }

    /** The body, where an election fills several. */
    static OptionSpec body(Session session) {
        return Arguments.option(session, "body", "--body")
                .type(String.class)
                .paramLabel("BODY")
                .build();
    }

    /** The day that is given, or else the last day on which something happened: the house as it is known last. */
    static LocalDate day(OptionSpec option, Membership.House house) {
        return Arguments.value(option, LocalDate.class)
                .orElseGet(() -> house.term().events().stream()
                        .map(Event::on)
                        .reduce(house.term().opening().begins(), (one, other) -> one.isAfter(other) ? one : other));
    }

    /** The house that is named, or the only one; if there is none such, that is said. */
    static Optional<Membership.House> of(Session session, Membership membership, OptionSpec option) {
        List<String> bodies =
                membership.houses().stream().map(house -> house.body().id()).toList();
        Optional<String> named = Arguments.value(option, String.class)
                .or(() -> bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty());
        Optional<Membership.House> house = named.flatMap(membership::house);
        if (house.isEmpty()) {
            session.fail(Exit.BAD_INPUT, "fault.no-body", named.orElse(""), String.join(", ", bodies));
        }
        return house;
    }
}
