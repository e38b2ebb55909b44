package org.dauys.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Finding;
import org.dauys.statute.Result;
import org.dauys.statute.TallyStep;

/**
 * Seats the persons of lists.
 *
 * @param law the rules on persons
 * @param result the seats of lists
 * @param roll the persons
 * @param twice who has won a district and may stand on a list too
 */
record ListSeating(PersonsLaw law, Result result, Roll roll, Twice twice) {
    private LocalDate day() {
        return result.record().election().date();
    }

    /** The seats of a list as far as its own rules go. */
    Draft draft(Mandates mandates, Reasoning reasoning) {
        Optional<PersonsSection> section = law.section(mandates.contest().section());
        Optional<SeatingRule.Ordering> order = section.flatMap(rules -> rules.rule(SeatingRule.Ordering.class));
        if (section.isEmpty() || order.isEmpty()) {
            return Draft.open(mandates, List.of(), new Seated.Outcome.NotKnown(Seated.Lack.RULES));
        }
        Reasoning own = reasoning.within(mandates.where()).within(mandates.holder());
        Figure<Long> seats = own.conclude(
                "seats", new TallyStep.PartOf(order.get().clause().citation(), mandates.seats(), mandates.holder()));
        List<Demand> demands = demands(section.get(), seats, own);
        Optional<CandidateList> list = roll.list(mandates);
        if (list.isEmpty()) {
            return Draft.open(mandates, demands, new Seated.Outcome.NotKnown(Seated.Lack.LIST));
        }
        return new OfList(mandates, section.get(), list.get(), seats, demands, own).draft(order.get());
    }

    private List<Demand> demands(PersonsSection section, Figure<Long> seats, Reasoning own) {
        List<Demand> demands = new ArrayList<>();
        for (SeatingRule.Quota rule : section.all(SeatingRule.Quota.class)) {
            Group group = law.group(rule.group());
            var step =
                    new MandateStep.LeastOfGroup(rule.clause().citation(), seats, group, rule.share(), rule.rounding());
            demands.add(new Demand(group, own.within("least").conclude(rule.group(), step)));
        }
        return demands;
    }

    /** One list. */
    private final class OfList {
        private final Mandates mandates;
        private final PersonsSection section;
        private final CandidateList list;
        private final Figure<Long> seats;
        private final List<Demand> demands;
        private final Reasoning own;
        private final List<Designation> choices;
        private final Statuses statuses;

        OfList(
                Mandates mandates,
                PersonsSection section,
                CandidateList list,
                Figure<Long> seats,
                List<Demand> demands,
                Reasoning own) {
            this.mandates = mandates;
            this.section = section;
            this.list = list;
            this.seats = seats;
            this.demands = demands;
            this.own = own;
            this.choices = Designation.holding(roll, list);
            this.statuses = Statuses.on(roll, lastDay());
        }

        private LocalDate lastDay() {
            return choices.stream()
                    .map(Designation::on)
                    .filter(on -> on.isAfter(day()))
                    .max(LocalDate::compareTo)
                    .orElseGet(ListSeating.this::day);
        }

        Draft draft(SeatingRule.Ordering order) {
            Figure<List<String>> persons = own.conclude(
                    "standing",
                    new OrderStep.PersonsOfList(list.places().getFirst().entry(), list, statuses.standing(list)));
            return switch (order) {
                case SeatingRule.PartyDesignates rule -> designated(rule, free(rule, persons, twice.bound()));
                case SeatingRule.InListOrder rule ->
                    asked(persons)
                            .orElseGet(() -> inOrder(
                                    rule.clause().citation(),
                                    free(rule, persons, twice.winners().keySet())));
                case SeatingRule.PreferenceFirst rule ->
                    asked(persons)
                            .orElseGet(() -> byPreference(
                                    rule, free(rule, persons, twice.winners().keySet())));
            };
        }

        private Draft open(Seated.Outcome why) {
            return Draft.open(mandates, demands, why);
        }

        /** The seats as they wait for those of the list who must still choose between it and a district. */
        private Optional<Draft> asked(Figure<List<String>> persons) {
            List<Question> pending = twice.pendingOf(reached(persons.value()));
            return pending.isEmpty() ? Optional.empty() : Optional.of(open(new Seated.Outcome.Awaiting(pending)));
        }

        /** The persons who would be seated if each who must choose took the seat of the list. */
        private List<String> reached(List<String> order) {
            return order.stream()
                    .filter(person -> !twice.winners().containsKey(person)
                            || twice.pending().containsKey(person))
                    .limit(seats.value())
                    .toList();
        }

        /** The persons of the list without those who have won a district. */
        private Figure<List<String>> free(SeatingRule rule, Figure<List<String>> persons, Set<String> winners) {
            List<String> winning =
                    persons.value().stream().filter(winners::contains).toList();
            return winning.isEmpty()
                    ? persons
                    : own.conclude(
                            "without-winners",
                            new OrderStep.WithoutWinners(rule.clause().citation(), persons, winning));
        }

        /** The faults of choices none of which replaces the others. */
        private Seated.Outcome several() {
            List<Finding> findings = choices.stream()
                    .skip(1)
                    .map(other -> new Finding(
                            SeatingCode.SEVERAL_CHOICES,
                            Entries.place(other.entry()),
                            "document",
                            other.document(),
                            List.of(
                                    list.party(),
                                    Entries.shown(choices.getFirst().entry()))))
                    .toList();
            return new Seated.Outcome.Refused(findings, List.of());
        }

        private Draft designated(SeatingRule.PartyDesignates rule, Figure<List<String>> persons) {
            List<Members> members = demands.stream()
                    .map(demand -> Members.of(demand.group(), persons.value(), roll, day()))
                    .toList();
            if (choices.isEmpty()) {
                return open(new Seated.Outcome.ToDesignate(persons.value(), members, rule));
            }
            if (choices.size() > 1) {
                return open(several());
            }
            Designation designation = choices.getFirst();
            List<Question> pending = twice.pendingOf(designation.persons().stream()
                    .map(Designation.Chosen::person)
                    .toList());
            if (!pending.isEmpty()) {
                return open(new Seated.Outcome.Awaiting(pending));
            }
            var check = new Designating(list, persons, seats, demands, members, statuses, twice.winners());
            return switch (check.check(designation, day())) {
                case Designating.Choice.InOrder(var unmet) -> {
                    var step = new MandateStep.ChosenByParty(
                            rule.clause().citation(),
                            persons,
                            seats,
                            demands.stream().map(Demand::least).toList(),
                            designation);
                    yield Draft.taken(
                            mandates, demands, rule.clause().citation(), own.conclude("persons", step), unmet);
                }
                case Designating.Choice.NotKnown() -> open(new Seated.Outcome.NotKnown(Seated.Lack.TRAITS));
                case Designating.Choice.Faulty(var findings, var shortfalls) ->
                    open(new Seated.Outcome.Refused(findings, shortfalls));
            };
        }

        private Draft byPreference(SeatingRule.PreferenceFirst rule, Figure<List<String>> persons) {
            if (list.places().stream().allMatch(place -> place.votes().isEmpty())) {
                return open(new Seated.Outcome.NotKnown(Seated.Lack.VOTES_OF_PERSONS));
            }
            var base = new PreferenceBase(result, mandates, own);
            var threshold = own.conclude("preference-threshold", base.threshold(rule, list, seats));
            var step = new OrderStep.ByPreference(
                    rule.clause().citation(), persons, list.votes(), threshold, rule.equality());
            Figure<List<String>> order = own.conclude("order", step);
            Optional<Question> tie = rule.ties() == SeatingRule.Ties.LOT ? tie(rule, step, order) : Optional.empty();
            if (tie.isPresent()) {
                return drawn(tie.get(), rule, order);
            }
            return inOrder(rule.clause().citation(), order);
        }

        /** The question whom of equal votes the last seat goes to, if it makes a difference. */
        private Optional<Question> tie(
                SeatingRule.PreferenceFirst rule, OrderStep.ByPreference step, Figure<List<String>> order) {
            int last = Math.toIntExact(seats.value());
            if (last == 0 || last >= order.value().size()) {
                return Optional.empty();
            }
            String in = order.value().get(last - 1);
            String out = order.value().get(last);
            if (!step.isEnough(in) || !step.isEnough(out) || step.votesOf(in) != step.votesOf(out)) {
                return Optional.empty();
            }
            List<String> equal = order.value().stream()
                    .filter(person -> step.isEnough(person) && step.votesOf(person) == step.votesOf(in))
                    .toList();
            int places = last - order.value().indexOf(equal.getFirst());
            Path path = own.scope().then("order").then("tie");
            return Optional.of(
                    new Question(path, "tie", equal, places, rule.clause().citation(), ""));
        }

        private Draft drawn(Question question, SeatingRule.PreferenceFirst rule, Figure<List<String>> order) {
            return result.record()
                    .decisions()
                    .on(question)
                    .filter(decision -> decision.fits(question))
                    .map(decision -> inOrder(
                            rule.clause().citation(),
                            own.conclude(
                                    "order-drawn",
                                    new OrderStep.Drawn(decision.entry(), order, question.among(), decision.chosen()))))
                    .orElseGet(() -> open(new Seated.Outcome.Awaiting(List.of(question))));
        }

        private Draft inOrder(Citation basis, Figure<List<String>> order) {
            Figure<List<String>> persons = own.conclude("persons", new MandateStep.FirstOfOrder(basis, order, seats));
            Citation last = basis;
            for (SeatingRule.SkipForGroup rule : section.all(SeatingRule.SkipForGroup.class)) {
                Demand demand = demands.stream()
                        .filter(some -> some.group().name().equals(rule.group()))
                        .findFirst()
                        .orElseThrow();
                Members members = Members.of(demand.group(), order.value(), roll, day());
                if (!members.unknown(order.value()).isEmpty()) {
                    return open(new Seated.Outcome.NotKnown(Seated.Lack.TRAITS));
                }
                if (members.among(persons.value()) < demand.least().value()) {
                    last = rule.clause().citation();
                    persons = own.conclude(
                            "persons-with-" + rule.group(),
                            new MandateStep.Skipping(last, order, persons, demand.least(), members, rule.exhausted()));
                }
            }
            return Draft.taken(mandates, demands, last, persons, unmet(persons.value()));
        }

        private List<Shortfall> unmet(List<String> seated) {
            List<Shortfall> unmet = new ArrayList<>();
            for (Demand demand : demands) {
                Members members = Members.of(demand.group(), seated, roll, day());
                int has = members.among(seated);
                if (has < demand.least().value()) {
                    List<String> others = seated.stream()
                            .filter(person -> !members.has(person))
                            .toList();
                    unmet.add(new Shortfall(demand, has, others, List.of()));
                }
            }
            return unmet;
        }
    }
}
