package org.dauys.documents;

import java.util.ArrayList;
import java.util.List;
import org.dauys.statute.Clause;
import org.dauys.statute.Condition;
import org.dauys.statute.DoubleRule;
import org.dauys.statute.JoinLists;
import org.dauys.statute.Leveling;
import org.dauys.statute.Provision;
import org.dauys.statute.Section;
import org.dauys.statute.Situation;
import org.dauys.statute.StandingRule;
import org.dauys.statute.Statute;
import org.dauys.statute.TieClause;
import org.dauys.statute.TransferProvision;

/** All sentences of a statute, each with the rule that carries it out, in the order of the file. */
final class Clauses {
    private Clauses() {}

    /** What a sentence says in the file. */
    sealed interface Rule {
        Clause clause();
    }

    /** The sentence on the number of seats. */
    record OnSeats(Section section) implements Rule {
        @Override
        public Clause clause() {
            return section.seatsClause();
        }
    }

    /** The sentence of a step. */
    record OnStep(Provision step) implements Rule {
        @Override
        public Clause clause() {
            return step.clause();
        }
    }

    /** The sentence of one condition of a threshold. */
    record OnCondition(Condition condition) implements Rule {
        @Override
        public Clause clause() {
            return condition.clause();
        }
    }

    /** The sentence of a reading of an open point. */
    record OnReading(Provision.Ask ask, String name, Provision.Reading reading) implements Rule {
        @Override
        public Clause clause() {
            return reading.clause();
        }
    }

    /** The sentence on a tie. */
    record OnTie(TieClause tie) implements Rule {
        @Override
        public Clause clause() {
            return tie.clause();
        }
    }

    /** The sentence on against all ahead of everyone. */
    record OnAgainstAll(Situation situation) implements Rule {
        @Override
        public Clause clause() {
            return situation.clause();
        }
    }

    /** The sentence on a sole candidate. */
    record OnSoleCandidate(Situation situation) implements Rule {
        @Override
        public Clause clause() {
            return situation.clause();
        }
    }

    static List<Rule> of(Statute statute) {
        return statute.sections().values().stream()
                .flatMap(section -> of(section).stream())
                .toList();
    }

    static List<Rule> of(Section section) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new OnSeats(section));
        steps(section.steps(), rules);
        return List.copyOf(rules);
    }

    private static void steps(List<Provision> steps, List<Rule> into) {
        for (Provision step : steps) {
            switch (step) {
                case Provision.OneOf oneOf -> oneOf.cases().forEach(one -> steps(one.steps(), into));
                case Provision.Ask ask -> {
                    into.add(new OnStep(ask));
                    ask.readings().forEach((name, reading) -> {
                        into.add(new OnReading(ask, name, reading));
                        steps(reading.steps(), into);
                    });
                }
                case Provision.AllotByLargestRemainders rule -> {
                    into.add(new OnStep(rule));
                    rule.ties().forEach(tie -> into.add(new OnTie(tie)));
                }
                case Provision.AllotByHighestAverages rule -> {
                    into.add(new OnStep(rule));
                    rule.ties().forEach(tie -> into.add(new OnTie(tie)));
                }
                case Provision.ElectByPlurality rule -> {
                    into.add(new OnStep(rule));
                    rule.ties().forEach(tie -> into.add(new OnTie(tie)));
                    into.add(new OnAgainstAll(rule.againstAllAhead()));
                    into.add(new OnSoleCandidate(rule.soleCandidate()));
                }
                case Provision.AdmitLists rule -> {
                    into.add(new OnStep(rule));
                    rule.anyOf().forEach(condition -> into.add(new OnCondition(condition)));
                }
                case StandingRule rule -> {
                    into.add(new OnStep(rule));
                    rule.tieClauses().forEach(tie -> into.add(new OnTie(tie)));
                }
                case JoinLists join -> {
                    into.add(new OnStep(join));
                    steps(join.steps(), into);
                    if (!join.within().equals(join.steps())) {
                        steps(join.within(), into);
                    }
                }
                case DoubleRule twofold -> {
                    into.add(new OnStep(twofold));
                    ProcedureTies.of(twofold).forEach(tie -> into.add(new OnTie(tie)));
                }
                case Leveling leveling -> {
                    into.add(new OnStep(leveling));
                    ProcedureTies.of(leveling).forEach(tie -> into.add(new OnTie(tie)));
                }
                case Provision.BaseOfShares _,
                        TransferProvision _,
                        Provision.AdmitNextUntil _,
                        Provision.AllotWithNextList _,
                        Provision.LeaveUnfilled _,
                        Provision.ElectedElsewhere _ -> into.add(new OnStep(step));
            }
        }
    }
}
