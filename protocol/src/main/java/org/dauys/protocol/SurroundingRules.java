package org.dauys.protocol;

import static org.dauys.protocol.Example.finds;
import static org.dauys.protocol.Example.passes;
import static org.dauys.protocol.Term.other;
import static org.dauys.protocol.Term.own;

import java.util.List;
import org.dauys.protocol.Term.Whose;

/** Is the station unlike itself before, or unlike its neighbours? */
final class SurroundingRules {
    /** Fewer other stations than this say nothing of what is usual in the place. */
    private static final int NEIGHBOURS = 5;

    private SurroundingRules() {}

    static List<Rule> all() {
        return List.of(
                listBefore(), turnoutBefore(), option(), exchanged(), turnout(), everybody(), identical(), invalid());
    }

    private static Rule listBefore() {
        return new Rule(
                "P501",
                Scope.HISTORY,
                Severity.QUESTION,
                Tolerance.of(50, 25),
                new Shape.Balance(
                        List.of(own(Item.VOTERS_ON_LIST)), Relation.EQUAL, List.of(other(Item.VOTERS_ON_LIST))),
                List.of(
                        finds("voters_on_list 1251").beside("voters_on_list 1000"),
                        passes("voters_on_list 1250").beside("voters_on_list 1000"),
                        passes("voters_on_list 750").beside("voters_on_list 1000")));
    }

    private static Rule turnoutBefore() {
        return new Rule(
                "P502",
                Scope.HISTORY,
                Severity.QUESTION,
                Tolerance.of(20, 30),
                new Shape.NearShare(own(Item.BALLOTS_FOUND), Item.VOTERS_ON_LIST, 0),
                List.of(
                        finds("voters_on_list 1000, ballots_found 801").beside("voters_on_list 900, ballots_found 450"),
                        passes("voters_on_list 1000, ballots_found 800")
                                .beside("voters_on_list 900, ballots_found 450")));
    }

    private static Rule option() {
        return new Rule(
                "P503",
                Scope.NEIGHBOURS,
                Severity.QUESTION,
                Tolerance.of(20, 25),
                new Shape.NearShare(new Term.EachOption(Whose.OWN), Item.BALLOTS_FOUND, NEIGHBOURS),
                List.of(
                        finds("ballots_found 400, A 301, B 99").beside(5, "ballots_found 2000, A 1000, B 1000"),
                        passes("ballots_found 400, A 300, B 100").beside(5, "ballots_found 2000, A 1000, B 1000"),
                        passes("ballots_found 400, A 400, B 0").beside(4, "ballots_found 2000, A 1000, B 1000"),
                        // 25 of 60 instead of 30, 20 ballots more than half
                        passes("ballots_found 60, A 50, B 10").beside(5, "ballots_found 2000, A 1000, B 1000")));
    }

    private static Rule exchanged() {
        return new Rule(
                "P504",
                Scope.NEIGHBOURS,
                Severity.QUESTION,
                Tolerance.of(10, 10),
                new Shape.NotExchanged(Item.BALLOTS_FOUND, NEIGHBOURS),
                List.of(
                        finds("ballots_found 500, A 60, B 340, C 100")
                                .beside(5, "ballots_found 2000, A 1300, B 250, C 450"),
                        passes("ballots_found 500, A 340, B 60, C 100")
                                .beside(5, "ballots_found 2000, A 1300, B 250, C 450"),
                        passes("ballots_found 500, A 60, B 440, C 0")
                                .beside(5, "ballots_found 2000, A 1300, B 250, C 450")));
    }

    private static Rule turnout() {
        return new Rule(
                "P505",
                Scope.NEIGHBOURS,
                Severity.QUESTION,
                Tolerance.of(20, 35),
                new Shape.NearShare(own(Item.BALLOTS_ISSUED), Item.VOTERS_ON_LIST, NEIGHBOURS),
                List.of(
                        finds("voters_on_list 1000, ballots_issued 851")
                                .beside(5, "voters_on_list 8000, ballots_issued 4000"),
                        passes("voters_on_list 1000, ballots_issued 850")
                                .beside(5, "voters_on_list 8000, ballots_issued 4000")));
    }

    private static Rule everybody() {
        return new Rule(
                "P506",
                Scope.PROTOCOL,
                Severity.QUESTION,
                Tolerance.of(0, 97),
                new Shape.LimitedShare(Item.BALLOTS_ISSUED, Item.VOTERS_ON_LIST),
                List.of(
                        finds("voters_on_list 1000, ballots_issued 1000"),
                        finds("voters_on_list 1000, ballots_issued 971"),
                        passes("voters_on_list 1000, ballots_issued 970"),
                        passes("voters_on_list 0, ballots_issued 0")));
    }

    private static Rule identical() {
        return new Rule(
                "P507",
                Scope.NEIGHBOURS,
                Severity.NEEDS_REASON,
                Tolerance.of(30),
                new Shape.NotIdentical(Item.BALLOTS_FOUND),
                List.of(
                        finds("ballots_found 400, A 250, B 150").beside("ballots_found 400, A 250, B 150"),
                        passes("ballots_found 400, A 250, B 150").beside("ballots_found 400, A 251, B 149"),
                        passes("ballots_found 30, A 20, B 10").beside("ballots_found 30, A 20, B 10")));
    }

    private static Rule invalid() {
        return new Rule(
                "P508",
                Scope.NEIGHBOURS,
                Severity.QUESTION,
                Tolerance.of(20, 10),
                new Shape.NearShare(own(Item.BALLOTS_INVALID), Item.BALLOTS_FOUND, NEIGHBOURS),
                List.of(
                        finds("ballots_found 1000, ballots_invalid 121, A 879")
                                .beside(5, "ballots_found 5000, ballots_invalid 100, A 4900"),
                        passes("ballots_found 1000, ballots_invalid 120, A 880")
                                .beside(5, "ballots_found 5000, ballots_invalid 100, A 4900")));
    }
}
