package org.dauys.protocol;

import static org.dauys.protocol.Example.finds;
import static org.dauys.protocol.Example.passes;
import static org.dauys.protocol.Term.other;
import static org.dauys.protocol.Term.own;

import java.util.List;

/** Do the protocols of one station agree with each other? */
final class ContestRules {
    private ContestRules() {}

    static List<Rule> all() {
        return List.of(issued(), list(), certificates());
    }

    private static Rule issued() {
        return new Rule(
                "P401",
                Scope.STATION,
                Severity.QUESTION,
                Tolerance.of(5, 2),
                new Shape.Balance(
                        List.of(own(Item.BALLOTS_ISSUED)), Relation.EQUAL, List.of(other(Item.BALLOTS_ISSUED))),
                List.of(
                        finds("ballots_issued 979").beside("ballots_issued 1000"),
                        passes("ballots_issued 980").beside("ballots_issued 1000"),
                        passes("ballots_issued 1020").beside("ballots_issued 1000"),
                        finds("ballots_issued 46").beside("ballots_issued 40")));
    }

    private static Rule list() {
        return new Rule(
                "P402",
                Scope.STATION,
                Severity.QUESTION,
                Tolerance.of(5, 1),
                new Shape.Balance(
                        List.of(own(Item.VOTERS_ON_LIST)), Relation.EQUAL, List.of(other(Item.VOTERS_ON_LIST))),
                List.of(
                        finds("voters_on_list 1989").beside("voters_on_list 2010"),
                        passes("voters_on_list 1990").beside("voters_on_list 2000")));
    }

    private static Rule certificates() {
        return new Rule(
                "P403",
                Scope.STATION,
                Severity.NEEDS_REASON,
                Tolerance.NONE,
                new Shape.Balance(
                        List.of(own(Item.BALLOTS_ISSUED)), Relation.AT_MOST, List.of(other(Item.BALLOTS_ISSUED))),
                List.of(
                        finds("ballots_issued 401").beside("ballots_issued 400"),
                        passes("ballots_issued 400").beside("ballots_issued 400")));
    }
}
