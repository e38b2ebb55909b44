package org.dauys.documents.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Lines;
import org.dauys.documents.Narrator;
import org.dauys.documents.Page;
import org.dauys.documents.WhyText;
import org.dauys.documents.Words;
import org.dauys.election.Language;
import org.dauys.figures.Figure;
import org.dauys.figures.Reason;
import org.dauys.mandates.term.Event;
import org.dauys.mandates.term.Tenure;
import org.dauys.mandates.term.Term;

/** Who has a seat of a house on a day, and why, as plain text. */
public final class SeatText {
    private SeatText() {}

    /**
     * The text.
     *
     * @param house the house
     * @param seat the number of one of its seats
     * @param day the day
     */
    public static String of(
            Language language, Membership membership, Membership.House house, int seat, LocalDate day, Page page) {
        var say = PersonsWords.of(language, membership);
        var lines = new Lines(page.width());
        say.head(lines);
        lines.gap().paragraph("", sentence(say, house, seat, day));
        Optional<Reason> reason = latest(house.term(), seat, day)
                .flatMap(holder -> membership.account().result().explanation().why(holder.path()));
        return lines
                + reason.map(why -> "\n"
                                + WhyText.of(
                                        new Narrator(
                                                Words.in(language),
                                                membership.account().result(),
                                                new PersonsSteps(say)),
                                        why,
                                        page))
                        .orElse("");
    }

    private static Optional<Figure<String>> latest(Term term, int seat, LocalDate day) {
        List<Event> events = term.why(seat, day);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.getLast().holder());
    }

    private static String sentence(PersonsWords say, Membership.House house, int seat, LocalDate day) {
        String holder = say.holder(house, seat, day);
        Optional<Tenure> tenure = house.term().tenure(seat, day);
        if (tenure.isPresent()) {
            return say.say(
                            "seat-on",
                            Map.of(
                                    "seat",
                                    seat,
                                    "date",
                                    say.words().date(day),
                                    "person",
                                    say.person(tenure.get().person()),
                                    "holder",
                                    holder))
                    + " "
                    + say.say(
                            "seat-since",
                            Map.of("date", say.words().date(tenure.get().begun().on())));
        }
        return say.say(
                house.term().why(seat, day).isEmpty() ? "seat-never" : "seat-vacant",
                Map.of("seat", seat, "date", say.words().date(day), "holder", holder));
    }
}
