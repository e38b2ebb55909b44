package org.dauys.protocol;

import static org.dauys.protocol.Example.finds;
import static org.dauys.protocol.Example.passes;
import static org.dauys.protocol.Term.own;

import java.util.List;
import org.dauys.protocol.Term.Whose;

/** Is a figure larger than it can be? */
final class BoundRules {
    private static final List<Term> LIST = List.of(own(Item.VOTERS_ON_LIST));

    private BoundRules() {}

    static List<Rule> all() {
        return List.of(issued(), option(), register(), cap(), delivered(), certificates());
    }

    private static Rule issued() {
        return new Rule(
                "P301",
                Scope.PROTOCOL,
                Severity.NEEDS_REASON,
                Tolerance.NONE,
                new Shape.Balance(List.of(own(Item.BALLOTS_ISSUED)), Relation.AT_MOST, LIST),
                List.of(
                        finds("voters_on_list 400, ballots_issued 401"),
                        passes("voters_on_list 400, ballots_issued 400")));
    }

    private static Rule option() {
        return new Rule(
                "P302",
                Scope.PROTOCOL,
                Severity.REFUSE,
                Tolerance.NONE,
                new Shape.Balance(
                        List.of(new Term.EachOption(Whose.OWN)), Relation.AT_MOST, List.of(own(Item.BALLOTS_FOUND))),
                List.of(
                        finds("ballots_found 100, A 101, B 0, AGAINST_ALL 0"),
                        finds("ballots_found 100, A 0, B 0, AGAINST_ALL 101"),
                        passes("ballots_found 100, A 100, B 0, AGAINST_ALL 0")));
    }

    private static Rule register() {
        return new Rule(
                "P303",
                Scope.PROTOCOL,
                Severity.QUESTION,
                Tolerance.of(20, 10),
                new Shape.Balance(LIST, Relation.EQUAL, List.of(new Term.Register())),
                List.of(
                        finds("voters_on_list 1101").beside("register 1000"),
                        passes("voters_on_list 1100").beside("register 1000"),
                        passes("voters_on_list 900").beside("register 1000"),
                        finds("voters_on_list 899").beside("register 1000")));
    }

    private static Rule cap() {
        return new Rule(
                "P304",
                Scope.PROTOCOL,
                Severity.NEEDS_REASON,
                Tolerance.of(3_000),
                new Shape.Balance(LIST, Relation.AT_MOST, List.of()),
                List.of(finds("voters_on_list 3001"), passes("voters_on_list 3000")));
    }

    private static Rule delivered() {
        return new Rule(
                "P305",
                Scope.PROTOCOL,
                Severity.QUESTION,
                Tolerance.of(20, 10),
                new Shape.Balance(List.of(own(Item.BALLOTS_RECEIVED)), Relation.AT_MOST, LIST),
                List.of(
                        finds("voters_on_list 1000, ballots_received 1101"),
                        passes("voters_on_list 1000, ballots_received 1100")));
    }

    private static Rule certificates() {
        return new Rule(
                "P306",
                Scope.PROTOCOL,
                Severity.NEEDS_REASON,
                Tolerance.NONE,
                new Shape.Balance(
                        List.of(own(Item.CERTIFICATES_ISSUED)), Relation.AT_MOST, List.of(new Term.Register())),
                List.of(
                        finds("certificates_issued 51").beside("register 50"),
                        passes("certificates_issued 50").beside("register 50")));
    }
}
