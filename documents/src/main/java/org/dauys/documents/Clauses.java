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
            if (!(step instanceof Provision.OneOf)) {
                into.add(new OnStep(step));
            }
            switch (step) {
                case Provision.OneOf oneOf -> oneOf.cases().forEach(one -> steps(one.steps(), into));
                case Provision.Ask ask ->
                    ask.readings().forEach((name, reading) -> {
                        into.add(new OnReading(ask, name, reading));
                        steps(reading.steps(), into);
                    });
                case Provision.AllotByLargestRemainders rule -> ties(rule.ties(), into);
                case Provision.AllotByHighestAverages rule -> ties(rule.ties(), into);
                case Provision.ElectByPlurality rule -> {
                    ties(rule.ties(), into);
                    into.add(new OnAgainstAll(rule.againstAllAhead()));
                    into.add(new OnSoleCandidate(rule.soleCandidate()));
                }
                case Provision.AdmitLists rule ->
                    rule.anyOf().forEach(condition -> into.add(new OnCondition(condition)));
                case StandingRule rule -> ties(rule.tieClauses(), into);
                case JoinLists join -> {
                    steps(join.steps(), into);
                    if (!join.within().equals(join.steps())) {
                        steps(join.within(), into);
                    }
                }
                case DoubleRule twofold -> ties(ProcedureTies.of(twofold), into);
                case Leveling leveling -> ties(ProcedureTies.of(leveling), into);
                case Provision.BaseOfShares _,
                        TransferProvision _,
                        Provision.AdmitNextUntil _,
                        Provision.AllotWithNextList _,
                        Provision.LeaveUnfilled _,
                        Provision.ElectedElsewhere _ -> {}
            }
        }
    }

    private static void ties(List<TieClause> ties, List<Rule> into) {
        ties.forEach(tie -> into.add(new OnTie(tie)));
    }
}
