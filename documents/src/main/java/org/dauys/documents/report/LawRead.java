package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.dauys.election.Contest;
import org.dauys.statute.Clause;
import org.dauys.statute.Provision;
import org.dauys.statute.Section;
import org.dauys.statute.Situation;
import org.dauys.statute.TieClause;

/**
 * The sections of the law that were applied, sentence by sentence.
 *
 * @param title of a section
 * @param rules its sentences in the order of execution
 */
record LawRead(String title, List<Rule> rules) {
    /**
     * A sentence of the law.
     *
     * @param depth how deep it lies within cases
     * @param anchor where links to its article lead; empty if another rule of the article has it
     * @param topic what it is about
     * @param language the code of the language of the text
     * @param quoted whether these are the words of the law
     */
    record Rule(
            int depth,
            Optional<String> anchor,
            String topic,
            String article,
            String text,
            String language,
            boolean quoted,
            Telling.Mark mark,
            Optional<String> source,
            Optional<String> note) {}

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
                reading.add(0, "seats", Map.of(), section.seatsClause());
                reading.steps(0, section.steps());
                all.add(new LawRead(telling.say(section.title()), reading.rules));
            }
        }
        return all;
    }

    private static final class Reading {
        private final Telling telling;
        private final Set<String> anchors;
        private final List<Rule> rules = new ArrayList<>();

        Reading(Telling telling, Set<String> anchors) {
            this.telling = telling;
            this.anchors = anchors;
        }

        void add(int depth, String topic, Map<String, ?> arguments, Clause clause) {
            var shown = clause.shownIn(telling.language());
            String anchor = telling.article(clause.article());
            rules.add(new Rule(
                    depth,
                    anchors.add(anchor) ? Optional.of(anchor) : Optional.empty(),
                    telling.say("law." + topic, arguments),
                    telling.say("article", Map.of("number", clause.article())),
                    Optional.ofNullable(clause.words().get(shown)).orElse(""),
                    shown.code(),
                    clause.wording() == Clause.Wording.QUOTE,
                    telling.mark(clause.confidence()),
                    clause.source(),
                    clause.note().map(telling::say)));
        }

        void steps(int depth, List<Provision> steps) {
            steps.forEach(step -> step(depth, step));
        }

        private void step(int depth, Provision step) {
            switch (step) {
                case Provision.BaseOfShares rule -> add(depth, "base", Map.of(), rule.clause());
                case Provision.AdmitLists rule ->
                    add(depth, "threshold", Map.of("share", telling.words().percent(rule.share())), rule.clause());
                case Provision.OneOf rule -> rule.cases().forEach(one -> one(depth, rule, one));
                case Provision.AllotByLargestRemainders rule -> {
                    add(depth, "remainders", Map.of(), rule.clause());
                    ties(depth, rule.ties());
                }
                case Provision.AllotByHighestAverages rule -> {
                    add(depth, "averages", Map.of(), rule.clause());
                    ties(depth, rule.ties());
                }
                case Provision.AllotWithNextList rule -> add(depth, "next-list", Map.of(), rule.clause());
                case Provision.LeaveUnfilled rule -> add(depth, "unfilled", Map.of(), rule.clause());
                case Provision.Ask rule -> ask(depth, rule);
                case Provision.ElectByPlurality rule -> {
                    add(depth, "plurality", Map.of(), rule.clause());
                    ties(depth, rule.ties());
                    situation(depth, "against-all", rule.againstAllAhead());
                    situation(depth, "sole", rule.soleCandidate());
                }
                case Provision.ElectedElsewhere rule -> add(depth, "elsewhere", Map.of(), rule.clause());
            }
        }

        /** The rules of a case, under the number to which it applies. */
        private void one(int depth, Provision.OneOf rule, Provision.Case one) {
            int before = rules.size();
            steps(depth + 1, one.steps());
            if (rules.size() > before) {
                Rule first = rules.get(before);
                String when = telling.say(
                        "case",
                        Map.of(
                                "number",
                                rule.number().name(),
                                "span",
                                one.when().least() == one.when().most()
                                        ? "exactly"
                                        : one.when().most() == Long.MAX_VALUE ? "least" : "between",
                                "least",
                                one.when().least(),
                                "most",
                                one.when().most() == Long.MAX_VALUE
                                        ? one.when().least()
                                        : one.when().most()));
                rules.set(
                        before,
                        new Rule(
                                first.depth(),
                                first.anchor(),
                                when + " " + first.topic(),
                                first.article(),
                                first.text(),
                                first.language(),
                                first.quoted(),
                                first.mark(),
                                first.source(),
                                first.note()));
            }
        }

        private void ask(int depth, Provision.Ask rule) {
            add(depth, "ask", authority(rule.authority()), rule.clause());
            rule.readings().values().forEach(reading -> {
                add(depth + 1, "reading", Map.of(), reading.clause());
            });
        }

        private Map<String, String> authority(String code) {
            return Map.of(
                    "authority",
                    Optional.ofNullable(
                                    telling.result().statute().authorities().get(code))
                            .map(telling::say)
                            .orElse(code));
        }

        private void ties(int depth, List<TieClause> ties) {
            for (TieClause tie : ties) {
                switch (tie) {
                    case TieClause.EarlierRegistration rule ->
                        add(depth + 1, "tie-registration", Map.of(), rule.clause());
                    case TieClause.MoreVotes rule -> add(depth + 1, "tie-votes", Map.of(), rule.clause());
                    case TieClause.Lot rule -> add(depth + 1, "tie-lot", authority(rule.authority()), rule.clause());
                    case TieClause.Ask rule -> add(depth + 1, "tie-ask", authority(rule.authority()), rule.clause());
                }
            }
        }

        private void situation(int depth, String topic, Situation situation) {
            add(depth + 1, topic, Map.of(), situation.clause());
        }
    }
}
