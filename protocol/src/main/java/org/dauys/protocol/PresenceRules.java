package org.dauys.protocol;

import static org.dauys.protocol.Example.finds;
import static org.dauys.protocol.Example.passes;
import static org.dauys.protocol.Term.own;

import java.util.List;
import org.dauys.protocol.Shape.Emptiness;

/** Is everything filled in? */
final class PresenceRules {
    private PresenceRules() {}

    static List<Rule> all() {
        return List.of(blankLine(), blankProtocol(), allZero(), found(), received());
    }

    private static Rule blankLine() {
        return new Rule(
                "P101",
                Scope.PROTOCOL,
                Severity.REFUSE,
                Tolerance.NONE,
                new Shape.Filled(Emptiness.BLANK_LINE),
                List.of(
                        finds("ballots_issued 400, ballots_unused, A 250, B 150"),
                        passes("ballots_issued 400, ballots_unused 0, A 250, B 150"),
                        passes("ballots_issued, ballots_unused, A, B")));
    }

    private static Rule blankProtocol() {
        return new Rule(
                "P102",
                Scope.PROTOCOL,
                Severity.REFUSE,
                Tolerance.NONE,
                new Shape.Filled(Emptiness.BLANK_PROTOCOL),
                List.of(finds("ballots_issued, A, B"), passes("ballots_issued, A, B 0")));
    }

    private static Rule allZero() {
        return new Rule(
                "P103",
                Scope.PROTOCOL,
                Severity.NEEDS_REASON,
                Tolerance.NONE,
                new Shape.Filled(Emptiness.ALL_ZERO),
                List.of(
                        finds("ballots_issued 0, A 0, B 0"),
                        finds("ballots_issued 0, A, B 0"),
                        passes("ballots_issued 1, A 0, B 0"),
                        passes("ballots_issued, A, B")));
    }

    private static Rule found() {
        return new Rule(
                "P104",
                Scope.PROTOCOL,
                Severity.REFUSE,
                Tolerance.NONE,
                new Shape.TotalFilled(
                        own(Item.BALLOTS_FOUND),
                        List.of(own(Item.BALLOTS_INVALID), own(Item.VOTES), own(Item.AGAINST_ALL))),
                List.of(
                        finds("ballots_found, ballots_invalid 3, A 60, B 30, AGAINST_ALL 7"),
                        passes("ballots_found 100, ballots_invalid 3, A 60, B 30, AGAINST_ALL 7"),
                        passes("ballots_found, ballots_invalid 3, A 60, B, AGAINST_ALL 7")));
    }

    private static Rule received() {
        return new Rule(
                "P105",
                Scope.PROTOCOL,
                Severity.REFUSE,
                Tolerance.NONE,
                new Shape.TotalFilled(
                        own(Item.BALLOTS_RECEIVED),
                        List.of(own(Item.BALLOTS_ISSUED), own(Item.BALLOTS_UNUSED), own(Item.BALLOTS_SPOILED))),
                List.of(
                        finds("ballots_received, ballots_issued 400, ballots_unused 98, ballots_spoiled 2"),
                        passes("ballots_received 500, ballots_issued 400, ballots_unused 98, ballots_spoiled 2"),
                        passes("ballots_received, ballots_issued 400, ballots_unused, ballots_spoiled 2")));
    }
}
