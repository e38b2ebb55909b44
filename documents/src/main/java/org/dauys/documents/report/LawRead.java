package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.dauys.documents.LawWords;
import org.dauys.documents.Words;
import org.dauys.election.Contest;
import org.dauys.statute.Clause;
import org.dauys.statute.Condition;
import org.dauys.statute.DoubleRule;
import org.dauys.statute.JoinLists;
import org.dauys.statute.Leveling;
import org.dauys.statute.Provision;
import org.dauys.statute.Section;
import org.dauys.statute.Situation;
import org.dauys.statute.StandingRule;
import org.dauys.statute.TieClause;
import org.dauys.statute.TransferProvision;

/**
 * A section of the law that was applied, sentence by sentence.
 *
 * @param title of the section
 * @param rules its sentences in the order of execution
 */
record LawRead(String title, List<Rule> rules) {
    /**
     * A sentence of the law and how it was read.
     *
     * @param depth how deep it lies within cases, from 0
     * @param anchor where links to its article lead; empty if another rule of the article has it
     * @param when in which case it applies; empty if always
     * @param text what the law says
     * @param language the code of the language of the text
     * @param quoted whether these are the words of the law
     * @param rule what was carried out
     */
    record Rule(
            int depth,
            Optional<String> anchor,
            String when,
            String article,
            String text,
            String language,
            boolean quoted,
            String rule,
            Telling.Mark mark,
            Optional<String> source,
            Optional<String> note) {
        /** The sentence with what else is carried out. */
        Rule and(String more) {
            return new Rule(
                    depth, anchor, when, article, text, language, quoted, rule + ". " + more, mark, source, note);
        }
    }

    LawRead {
        rules = List.copyOf(rules);
    }

    /** Every section that a contest of the election refers to. */
    static List<LawRead> of(Telling telling) {
        SequencedSet<String> names = new LinkedHashSet<>();
        telling.election().contests().stream().map(Contest::section).forEach(names::add);
        Set<String> anchors = new HashSet<>();
        List<LawRead> all = new ArrayList<>();
        for (String name : names) {
            Section section = telling.result().statute().sections().get(name);
            if (section != null) {
                var reading = new Reading(telling, anchors);
                reading.section(section);
                all.add(new LawRead(telling.say(section.title()), reading.rules));
            }
        }
        return all;
    }

    private static final class Reading {
        private static final int DEEPEST = 4;

        private final Telling telling;
        private final Words words;
        private final LawWords law;
        private final Set<String> anchors;
        private final List<Rule> rules = new ArrayList<>();
        private final List<Clause> clauses = new ArrayList<>();
        private String when = "";

        Reading(Telling telling, Set<String> anchors) {
            this.telling = telling;
            this.words = telling.words();
            this.law = new LawWords(words, telling.result().statute());
            this.anchors = anchors;
        }

        void section(Section section) {
            add(0, section.seatsClause(), law.seats(section));
            steps(0, section.steps());
        }

        private void add(int depth, Clause clause, String rule) {
            if (when.isEmpty() && !clauses.isEmpty() && clauses.getLast().equals(clause)) {
                // What follows from a reading has its words; they are not said twice.
                rules.add(rules.removeLast().and(rule));
                return;
            }
            clauses.add(clause);
            var shown = clause.shownIn(telling.language());
            String anchor = telling.article(clause.article());
            rules.add(new Rule(
                    Math.min(depth, DEEPEST),
                    anchors.add(anchor) ? Optional.of(anchor) : Optional.empty(),
                    when,
                    words.capital(law.article(clause)),
                    Optional.ofNullable(clause.words().get(shown)).orElse(""),
                    shown.code(),
                    clause.wording() == Clause.Wording.QUOTE,
                    rule,
                    telling.mark(clause.confidence()),
                    clause.source(),
                    clause.note().map(telling::say)));
            when = "";
        }

        private void steps(int depth, List<Provision> steps) {
            for (Provision step : steps) {
                law.scope(step).ifPresent(scope -> when = scope);
                step(depth, step);
            }
        }

        private void step(int depth, Provision step) {
            switch (step) {
                case Provision.OneOf rule -> {
                    for (Provision.Case one : rule.cases()) {
                        when = law.when(rule.number(), one.when());
                        steps(depth + 1, one.steps());
                    }
                }
                case Provision.Ask rule -> {
                    add(depth, rule.clause(), law.rule(rule));
                    rule.readings().forEach((name, reading) -> {
                        add(depth + 1, reading.clause(), name);
                        steps(depth + 2, reading.steps());
                    });
                }
                case Provision.AdmitLists rule -> {
                    add(depth, rule.clause(), law.rule(rule));
                    conditions(depth + 1, rule);
                }
                case Provision.AllotByLargestRemainders rule -> {
                    add(depth, rule.clause(), law.rule(rule));
                    ties(depth + 1, rule.ties());
                }
                case Provision.AllotByHighestAverages rule -> {
                    add(depth, rule.clause(), law.rule(rule));
                    ties(depth + 1, rule.ties());
                }
                case Provision.ElectByPlurality rule -> {
                    add(depth, rule.clause(), law.rule(rule));
                    ties(depth + 1, rule.ties());
                    situation(depth + 1, "law-at-against-all", rule.againstAllAhead());
                    situation(depth + 1, "law-at-sole", rule.soleCandidate());
                }
                case StandingRule rule -> {
                    add(depth, rule.clause(), law.rule(rule));
                    ties(depth + 1, rule.tieClauses());
                }
                case JoinLists join -> {
                    add(depth, join.clause(), law.rule(join));
                    steps(depth + 1, join.steps());
                    if (!join.within().equals(join.steps())) {
                        when = words.of("law-within-groups");
                        steps(depth + 1, join.within());
                    }
                }
                case Provision.BaseOfShares _,
                        TransferProvision _,
                        DoubleRule _,
                        Leveling _,
                        Provision.AdmitNextUntil _,
                        Provision.AllotWithNextList _,
                        Provision.LeaveUnfilled _,
                        Provision.ElectedElsewhere _ -> add(depth, step.clause(), law.rule(step));
            }
        }

        private void conditions(int depth, Provision.AdmitLists rule) {
            if (rule.anyOf().size() > 1) {
                for (Condition condition : rule.anyOf()) {
                    add(depth, condition.clause(), law.condition(condition));
                }
            }
        }

        private void ties(int depth, List<TieClause> ties) {
            for (TieClause tie : ties) {
                when = words.of("law-at-tie");
                add(depth, tie.clause(), law.tie(tie));
            }
        }

        private void situation(int depth, String at, Situation situation) {
            when = words.of(at);
            add(depth, situation.clause(), law.situation(situation));
        }
    }
}
