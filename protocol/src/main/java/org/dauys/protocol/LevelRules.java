package org.dauys.protocol;

import static org.dauys.protocol.Example.finds;
import static org.dauys.protocol.Example.passes;

import java.util.List;
import org.dauys.protocol.Term.Whose;

/** Do sums of one level, or of one file, arrive on the next? */
final class LevelRules {
    private LevelRules() {}

    static List<Rule> all() {
        return List.of(upper(), imported());
    }

    private static Rule rule(String code, Scope scope, Severity severity, List<Example> examples) {
        return new Rule(
                code,
                scope,
                severity,
                Tolerance.NONE,
                new Shape.Balance(
                        List.of(new Term.EachLine(Whose.OWN)), Relation.EQUAL, List.of(new Term.EachLine(Whose.OTHER))),
                examples);
    }

    private static Rule upper() {
        return rule(
                "P701",
                Scope.LEVELS,
                Severity.NEEDS_REASON,
                List.of(
                        finds("ballots_found 5000, A 3000, B 2010").beside("ballots_found 5000, A 3000, B 2000"),
                        passes("ballots_found 5000, A 3000, B 2000").beside("ballots_found 5000, A 3000, B 2000")));
    }

    private static Rule imported() {
        return rule(
                "P702",
                Scope.IMPORT,
                Severity.REFUSE,
                List.of(
                        finds("ballots_found 5000, A 3000, B 1990").beside("ballots_found 5000, A 3000, B 2000"),
                        passes("ballots_found 5000, A 3000, B 2000").beside("ballots_found 5000, A 3000, B 2000")));
    }
}
