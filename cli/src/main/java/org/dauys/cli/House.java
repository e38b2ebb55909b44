package org.dauys.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dauys.documents.people.Membership;
import org.dauys.mandates.term.Event;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which house a command is about, and on which day: the options {@code --body} and {@code --on}. */
final class House {
    private final Session session;
    private final OptionSpec day;
    private final OptionSpec body;

    House(Session session) {
        this.session = session;
        this.day = Arguments.option(session, "on", "--on")
                .type(LocalDate.class)
                .paramLabel("DATE")
                .build();
        this.body = Arguments.option(session, "body", "--body")
                .type(String.class)
                .paramLabel("BODY")
                .build();
    }

    /** What a command says of a house on a day. */
    @FunctionalInterface
    interface Work {
        /**
         * Says it.
         *
         * @return how the run ends
         */
        Exit with(Membership.House house, LocalDate day);
    }

    /** Adds the options to those of a command. */
    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(day).addOption(body);
    }

    /** Works on the house that is named, or the only one; if there is none such, that is said. */
    Exit of(Membership membership, Work work) {
        List<String> bodies =
                membership.houses().stream().map(house -> house.body().id()).toList();
        Optional<String> named = Arguments.value(body, String.class)
                .or(() -> bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty());
        Optional<Membership.House> house = named.flatMap(membership::house);
        if (house.isEmpty()) {
            session.fail(Exit.BAD_INPUT, "fault.no-body", named.orElse(""), String.join(", ", bodies));
            return Exit.BAD_INPUT;
        }
        return work.with(house.get(), day(house.get()));
    }

    /** The day that is given, or else the last day on which something happened: the house as it is known last. */
    private LocalDate day(Membership.House house) {
        return Arguments.value(day, LocalDate.class)
                .orElseGet(() -> house.term().events().stream()
                        .map(Event::on)
                        .reduce(house.term().opening().begins(), (one, other) -> one.isAfter(other) ? one : other));
    }
}
