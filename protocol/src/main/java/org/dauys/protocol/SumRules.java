package org.dauys.protocol;

import static org.dauys.protocol.Example.finds;
import static org.dauys.protocol.Example.passes;
import static org.dauys.protocol.Term.own;

import java.util.List;

/** Do sums agree, and do ballots go where ballots can go? */
final class SumRules {
    private SumRules() {}

    static List<Rule> all() {
        return List.of(found(), received(), foundIssued(), byCertificate(), outside(), taken(), stated(), declared());
    }

    private static Rule found() {
        return new Rule(
                "P201",
                Scope.PROTOCOL,
                Severity.REFUSE,
                Tolerance.NONE,
                new Shape.Balance(
                        List.of(own(Item.BALLOTS_FOUND)),
                        Relation.EQUAL,
                        List.of(own(Item.BALLOTS_INVALID), own(Item.VOTES), own(Item.AGAINST_ALL))),
                List.of(
                        finds("ballots_found 100, ballots_invalid 3, A 60, B 31, AGAINST_ALL 7"),
                        finds("ballots_found 100, ballots_invalid 3, A 60, B 29, AGAINST_ALL 7"),
                        passes("ballots_found 100, ballots_invalid 3, A 60, B 30, AGAINST_ALL 7"),
                        passes("ballots_found 100, ballots_invalid 3, A 60, B, AGAINST_ALL 7")));
    }

    private static Rule received() {
        return new Rule(
                "P202",
                Scope.PROTOCOL,
                Severity.REFUSE,
                Tolerance.NONE,
                new Shape.Balance(
                        List.of(own(Item.BALLOTS_RECEIVED)),
                        Relation.EQUAL,
                        List.of(own(Item.BALLOTS_ISSUED), own(Item.BALLOTS_UNUSED), own(Item.BALLOTS_SPOILED))),
                List.of(
                        finds("ballots_received 500, ballots_issued 400, ballots_unused 98, ballots_spoiled 1"),
                        passes("ballots_received 500, ballots_issued 400, ballots_unused 98, ballots_spoiled 2")));
    }

    private static Rule atMost(String code, Severity severity, Item less, Item more, List<Example> examples) {
        return new Rule(
                code,
                Scope.PROTOCOL,
                severity,
                Tolerance.NONE,
                new Shape.Balance(List.of(own(less)), Relation.AT_MOST, List.of(own(more))),
                examples);
    }

    private static Rule foundIssued() {
        return atMost(
                "P203",
                Severity.NEEDS_REASON,
                Item.BALLOTS_FOUND,
                Item.BALLOTS_ISSUED,
                List.of(
                        finds("ballots_issued 400, ballots_found 401"),
                        passes("ballots_issued 400, ballots_found 400")));
    }

    private static Rule byCertificate() {
        return atMost(
                "P204",
                Severity.REFUSE,
                Item.ISSUED_BY_CERTIFICATE,
                Item.BALLOTS_ISSUED,
                List.of(
                        finds("ballots_issued 400, issued_by_certificate 401"),
                        passes("ballots_issued 400, issued_by_certificate 400")));
    }

    private static Rule outside() {
        return atMost(
                "P205",
                Severity.REFUSE,
                Item.ISSUED_OUTSIDE,
                Item.BALLOTS_ISSUED,
                List.of(
                        finds("ballots_issued 400, issued_outside 401"),
                        passes("ballots_issued 400, issued_outside 400")));
    }

    private static Rule taken() {
        return new Rule(
                "P206",
                Scope.PROTOCOL,
                Severity.NEEDS_REASON,
                Tolerance.of(3, 1),
                new Shape.Balance(
                        List.of(own(Item.BALLOTS_ISSUED)), Relation.AT_MOST, List.of(own(Item.BALLOTS_FOUND))),
                List.of(
                        // 1 % of 1,000 is 10
                        finds("ballots_issued 1011, ballots_found 1000"),
                        passes("ballots_issued 1010, ballots_found 1000"),
                        finds("ballots_issued 54, ballots_found 50"),
                        passes("ballots_issued 53, ballots_found 50")));
    }

    private static Rule stated() {
        return new Rule(
                "P207",
                Scope.PROTOCOL,
                Severity.NEEDS_REASON,
                Tolerance.NONE,
                new Shape.Stated(Item.DIFFERENCE_STATED, Item.BALLOTS_FOUND, Item.BALLOTS_ISSUED),
                List.of(
                        finds("difference_stated 0, ballots_found 399, ballots_issued 400"),
                        finds("difference_stated 1, ballots_found 400, ballots_issued 400"),
                        finds("difference_stated 2, ballots_found 399, ballots_issued 400"),
                        passes("difference_stated 1, ballots_found 401, ballots_issued 400"),
                        passes("difference_stated 0, ballots_found 400, ballots_issued 400"),
                        passes("difference_stated, ballots_found 399, ballots_issued 400")));
    }

    private static Rule declared() {
        return new Rule(
                "P208",
                Scope.PROTOCOL,
                Severity.NEEDS_REASON,
                Tolerance.NONE,
                new Shape.Balance(
                        List.of(own(Item.BALLOTS_FOUND), own(Item.FOUND_FEWER)),
                        Relation.EQUAL,
                        List.of(own(Item.BALLOTS_ISSUED), own(Item.FOUND_MORE))),
                List.of(
                        // 397 + 2 = 399, and 400 were issued
                        finds("ballots_found 397, found_fewer 2, ballots_issued 400, found_more 0"),
                        finds("ballots_found 402, found_fewer 0, ballots_issued 400, found_more 0"),
                        passes("ballots_found 397, found_fewer 3, ballots_issued 400, found_more 0"),
                        passes("ballots_found 402, found_fewer 0, ballots_issued 400, found_more 2")));
    }
}
