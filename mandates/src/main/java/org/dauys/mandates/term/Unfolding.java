package org.dauys.mandates.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.figures.Figure;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Roll;
import org.dauys.mandates.TermAct;
import org.dauys.mandates.VacancyRule;
import org.dauys.reading.Finding;
import org.dauys.reading.Place;
import org.dauys.statute.Keyed;

/** Goes through the acts of a term by their numbers. */
final class Unfolding {
    /** Another question than that of a district and a list, which is asked before anybody sits. */
    private static final String TWICE = "two-seats";

    private final PersonsLaw law;
    private final Opening opening;
    private final Reasoning reasoning;
    private final House house;
    private final Coming coming;
    private final List<TermAct> acts;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    /** The seats to which one person was elected and between which the person has yet to choose. */
    private final SequencedMap<String, List<Opening.Seat>> claims = new LinkedHashMap<>();

    private LocalDate day;

    Unfolding(PersonsLaw law, Opening opening, Roll roll, Reasoning reasoning) {
        this.law = law;
        this.opening = opening;
        this.reasoning = reasoning;
        this.house = new House(opening.seats());
        var followers = new Followers(law, roll, house, opening.electionDay());
        this.coming = new Coming(law, roll, opening, house, followers, reasoning);
        this.acts = roll.term().stream().sorted(Acts.ORDER).toList();
        this.day = opening.begins();
    }

    Term term() {
        open();
        for (int i = 0; i < acts.size(); i++) {
            TermAct act = acts.get(i);
            if (i > 0 && acts.get(i - 1).number() == act.number()) {
                report(
                        TermCode.SAME_NUMBER,
                        act,
                        "number",
                        acts.get(i - 1).entry().place());
            } else if (isPlaced(act)) {
                day = act.on();
                apply(act);
            }
        }
        return new Term(opening, house.tenures(), house.events(), findings, notices, questions);
    }

    private void open() {
        SequencedMap<String, List<Opening.Seat>> elected = new LinkedHashMap<>();
        for (Opening.Seat seat : house.seats().values()) {
            seat.person()
                    .ifPresent(person -> elected.computeIfAbsent(person.value(), _ -> new ArrayList<>())
                            .add(seat));
        }
        elected.forEach((person, seats) -> {
            if (seats.size() == 1) {
                Opening.Seat seat = seats.getFirst();
                enters(seat, person, seat.person().orElseThrow(), Optional.empty(), Optional.empty());
            } else {
                claims.put(person, seats);
                questions.add(choice(person, seats));
            }
        });
    }

    private Question choice(String person, List<Opening.Seat> seats) {
        List<String> among =
                seats.stream().map(seat -> String.valueOf(seat.number())).toList();
        findings.add(new Finding(
                TermCode.ELECTED_TWICE, new Place("term.csv", 0), "person", person, List.of(String.join(", ", among))));
        return new Question(
                Path.ROOT.then("persons").then(opening.body()).then(TWICE).then(person),
                TWICE,
                among,
                1,
                new Citation(law.statute(), "unknown", Confidence.UNKNOWN),
                opening.authority());
    }

    /** Whether the act is about a seat of the house and does not go back in time. */
    private boolean isPlaced(TermAct act) {
        if (!house.seats().containsKey(act.seat())) {
            report(
                    TermCode.NO_SUCH_SEAT,
                    act,
                    "seat",
                    house.seats().isEmpty() ? 0 : house.seats().lastEntry().getKey());
            return false;
        }
        if (act.on().isBefore(day)) {
            report(TermCode.OUT_OF_ORDER, act, "on", day);
            return false;
        }
        return true;
    }

    private void apply(TermAct act) {
        Opening.Seat seat = Optional.ofNullable(house.seats().get(act.seat())).orElseThrow();
        if (act.kind().comes()) {
            comes(act, seat);
        } else if (act.kind() == TermAct.Kind.TOOK_OTHER_SEAT && claims.containsKey(act.person())) {
            chooses(act, seat);
        } else if (act.kind() == TermAct.Kind.DECLINED && coming.isOffered(act, seat)) {
            house.remember(act);
        } else {
            goes(act, seat);
        }
    }

    private void comes(TermAct act, Opening.Seat seat) {
        if (claims.containsKey(act.person())) {
            report(
                    TermCode.HAS_A_SEAT,
                    act,
                    "person",
                    claims.get(act.person()).getFirst().number());
            return;
        }
        Optional<Coming.Admitted> admitted = coming.admit(act, seat, findings);
        admitted.ifPresent(by -> {
            Figure<String> holder = scope(seat)
                    .conclude(
                            String.valueOf(act.number()),
                            new TermStep.SeatFilled(by.basis().orElse(act.entry()), house.figure(seat.number()), act));
            enters(seat, act.person(), holder, Optional.of(act), by.basis());
            notices.addAll(by.notices());
            coming.quotas(act, seat).forEach(this::tell);
        });
    }

    private void tell(Notice.QuotaBroken broken) {
        notices.add(broken);
        questions.add(broken.question());
    }

    private void goes(TermAct act, Opening.Seat seat) {
        Optional<String> holder = house.holder(seat.number());
        if (!holder.filter(act.person()::equals).isPresent()) {
            report(TermCode.NOT_THE_HOLDER, act, "person", holder.stream().toArray());
            return;
        }
        List<VacancyRule.SeatLost> causes =
                seat.rules().map(rules -> rules.all(VacancyRule.SeatLost.class)).orElse(List.of());
        Optional<Citation> basis = causes.stream()
                .filter(rule -> rule.by().contains(act.kind()))
                .map(rule -> rule.clause().citation())
                .findFirst();
        if (basis.isEmpty() && !causes.isEmpty()) {
            List<String> known = causes.stream()
                    .flatMap(rule -> rule.by().stream())
                    .map(Keyed::written)
                    .toList();
            report(TermCode.NO_CAUSE_OF_THE_LAW, act, "act", String.join(", ", known));
            return;
        }
        if (basis.isEmpty()) {
            notices.add(new Notice.RulesNotAtHand(act));
        }
        Figure<String> before = house.figure(seat.number()).orElseThrow();
        Figure<String> vacancy = scope(seat)
                .conclude(String.valueOf(act.number()), new TermStep.SeatLost(basis.orElse(act.entry()), before, act));
        house.leaves(
                seat.number(),
                act,
                new Event(seat.number(), act.on(), Optional.of(act), vacancy, Optional.of(basis.orElse(act.entry()))));
    }

    /** Who was elected twice gives up one seat, and has the other from that day. */
    private void chooses(TermAct act, Opening.Seat seat) {
        List<Opening.Seat> seats = claims.getOrDefault(act.person(), List.of());
        if (!seats.contains(seat)) {
            report(
                    TermCode.NOT_THE_HOLDER,
                    act,
                    "person",
                    house.holder(seat.number()).stream().toArray());
            return;
        }
        List<Opening.Seat> left =
                seats.stream().filter(other -> !other.equals(seat)).toList();
        if (left.size() > 1) {
            claims.put(act.person(), left);
            return;
        }
        claims.remove(act.person());
        questions.removeIf(question ->
                question.topic().equals(TWICE) && question.path().last().equals(act.person()));
        findings.removeIf(finding ->
                finding.code() == TermCode.ELECTED_TWICE && finding.value().equals(act.person()));
        Opening.Seat kept = left.getFirst();
        Figure<String> holder = scope(kept)
                .conclude(
                        String.valueOf(act.number()),
                        new TermStep.SeatKept(act.entry(), kept.person().orElseThrow(), act));
        enters(kept, act.person(), holder, Optional.of(act), Optional.of(act.entry()));
    }

    private void enters(
            Opening.Seat seat, String person, Figure<String> holder, Optional<TermAct> act, Optional<Citation> basis) {
        LocalDate from = act.map(TermAct::on).orElse(opening.begins());
        house.enters(
                seat.number(),
                person,
                new Event(seat.number(), from, act, holder, basis.or(() -> act.map(TermAct::entry))));
    }

    /** Under which path the acts on a seat are named. */
    private Reasoning scope(Opening.Seat seat) {
        return reasoning
                .within("persons")
                .within(opening.body())
                .within("seat")
                .within(String.valueOf(seat.number()))
                .within("act");
    }

    private void report(TermCode code, TermAct act, String field, Object... details) {
        findings.add(Acts.finding(code, act, field, details));
    }
}
