package org.dauys.documents.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.documents.Rows;
import org.dauys.election.Language;
import org.dauys.mandates.term.Notice;
import org.dauys.mandates.term.Tenure;
import org.dauys.mandates.term.Term;

/** A whole house on a day, as plain text: every seat and who has it, and what is to be said of the acts that led there. */
public final class ChamberText {
    private final PersonsWords say;
    private final Membership.House house;
    private final LocalDate day;
    private final Lines lines;

    private ChamberText(PersonsWords say, Membership.House house, LocalDate day, Page page) {
        this.say = say;
        this.house = house;
        this.day = day;
        this.lines = new Lines(page.width());
    }

    /** The text. */
    public static String of(
            Language language, Membership membership, Membership.House house, LocalDate day, Page page) {
        var text = new ChamberText(PersonsWords.of(language, membership), house, day, page);
        text.say.head(text.lines);
        text.seats();
        text.said();
        return text.lines.toString();
    }

    private void seats() {
        lines.gap()
                .paragraph(
                        "",
                        say.say(
                                "chamber-on",
                                Map.of(
                                        "house",
                                                house.body()
                                                        .title()
                                                        .in(say.words().language()),
                                        "date", say.words().date(day))));
        List<Term.SeatOn> seats = house.term().chamber(day);
        long taken = seats.stream().filter(seat -> seat.tenure().isPresent()).count();
        lines.paragraph("", say.say("chamber-sums", Map.of("taken", taken, "other", seats.size() - taken)))
                .gap();
        var rows = new Rows();
        rows.add(
                say.say("chamber-number"),
                say.say("chamber-person"),
                say.say("chamber-holder"),
                say.say("chamber-since"));
        seats.forEach(seat -> rows.add(
                String.valueOf(seat.seat().number()),
                seat.tenure().map(Tenure::person).map(say::person).orElseGet(() -> nobody(seat)),
                say.holder(house, seat.seat().number(), day),
                seat.tenure()
                        .map(tenure -> say.words().date(tenure.begun().on()))
                        .orElse("")));
        rows.print(lines, "");
    }

    private String nobody(Term.SeatOn seat) {
        boolean known = !house.term().why(seat.seat().number(), day).isEmpty();
        return say.say(known ? "chamber-vacant" : "chamber-not-known");
    }

    private void said() {
        List<Notice> notices = house.term().notices().stream()
                .filter(notice -> !notice.act().on().isAfter(day))
                .toList();
        if (!house.term().findings().isEmpty() || !notices.isEmpty()) {
            lines.gap();
        }
        house.term().findings().forEach(finding -> lines.paragraph("! ", say.line(finding)));
        notices.forEach(notice -> lines.paragraph("- ", notice(notice)));
    }

    private String notice(Notice notice) {
        return switch (notice) {
            case Notice.QuotaBroken broken ->
                say.say(
                        "term-quota",
                        Map.of(
                                "seat", broken.act().seat(),
                                "date", say.words().date(broken.act().on()),
                                "person", say.person(broken.act().person()),
                                "sure", broken.sure(),
                                "list", say.holder(house, broken.act().seat(), day),
                                "least", broken.demand().least().value()));
            case Notice.RulesNotAtHand unchecked -> unchecked(unchecked, "RULES", List.of());
            case Notice.ListNotAtHand unchecked -> unchecked(unchecked, "LIST", List.of());
            case Notice.NextNotKnown unknown -> unchecked(unknown, "NEXT", unknown.possible());
        };
    }

    private String unchecked(Notice notice, String what, List<String> possible) {
        return say.say(
                "term-unchecked",
                Map.of(
                        "seat", notice.act().seat(),
                        "date", say.words().date(notice.act().on()),
                        "what", what,
                        "person", say.person(notice.act().person()),
                        "possible", say.persons(possible)));
    }
}
