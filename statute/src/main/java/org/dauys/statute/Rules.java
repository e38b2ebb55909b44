package org.dauys.statute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.dauys.apportionment.HighestAverages;
import org.dauys.apportionment.LargestRemainders;
import org.dauys.apportionment.Method;
import org.dauys.apportionment.Plurality;
import org.dauys.apportionment.TieRule;
import org.dauys.election.Party;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * Turns provisions into methods of apportionment for one constituency.
 *
 * @param parties the parties by code
 * @param authority who decides where the law names nobody
 * @param seatsClause the sentence on the number of seats
 * @param reasoning names the ranks of registration under its scope
 */
record Rules(Map<String, Party> parties, String authority, Citation seatsClause, Reasoning reasoning) {
    private static final Citation REGISTRATION = Citation.of("election.yaml", "registered");

    Method method(Provision.AllotByLargestRemainders rule, Tally votes) {
        return new LargestRemainders(
                rule.clause().citation(), rule.quota(), rule.overAward(), ties(rule.ties(), votes));
    }

    HighestAverages method(Provision.AllotByHighestAverages rule, Tally votes) {
        return new HighestAverages(rule.clause().citation(), rule.divisors(), ties(rule.ties(), votes));
    }

    /** The method by which a rule on tiers distributes seats. */
    Method distribution(Provision rule, Tally votes) {
        return switch (rule) {
            case Provision.AllotByLargestRemainders remainders -> method(remainders, votes);
            case Provision.AllotByHighestAverages averages -> method(averages, votes);
            default -> throw new IllegalArgumentException("%s does not distribute seats.".formatted(rule));
        };
    }

    Method method(Provision.ElectByPlurality rule, Tally votes) {
        return new Plurality(rule.clause().citation(), ties(rule.ties(), votes));
    }

    List<TieRule> ties(List<TieClause> clauses, Tally votes) {
        return ties(clauses, votes, Optional.empty());
    }

    /**
     * The rules of ties.
     *
     * @param quota the votes that a seat costs, for rules that ask what it leaves
     */
    List<TieRule> ties(List<TieClause> clauses, Tally votes, Optional<Figure<Fraction>> quota) {
        return clauses.stream().map(clause -> tie(clause, votes, quota)).toList();
    }

    private TieRule tie(TieClause clause, Tally votes, Optional<Figure<Fraction>> quota) {
        Citation basis = clause.clause().citation();
        return switch (clause) {
            case TieClause.LargerRemainder _ -> new TieRule.LargerRemainder(basis, quota.orElseThrow());
            case TieClause.MoreVotes _ -> new TieRule.MoreVotes(basis);
            case TieClause.FewerVotes _ -> new TieRule.FewerVotes(basis);
            case TieClause.Lot(var _, var who) -> new TieRule.ByDecision(basis, who, true);
            case TieClause.Ask(var _, var who) -> new TieRule.ByDecision(basis, who, false);
            // Without the order of registration the rule cannot be applied by us; who keeps the register must say.
            case TieClause.EarlierRegistration _ ->
                ranks(votes)
                        .<TieRule>map(ranks -> new TieRule.EarlierRank(basis, ranks))
                        .orElseGet(() -> new TieRule.ByDecision(basis, authority, false));
        };
    }

    /** The rank of every list in the register; empty if one is not known, or two have the same. */
    private Optional<Figure<Tally>> ranks(Tally votes) {
        long[] ranks = new long[votes.size()];
        for (int i = 0; i < ranks.length; i++) {
            Party party = parties.get(votes.claimants().name(i));
            if (party == null || party.registered().isEmpty()) {
                return Optional.empty();
            }
            ranks[i] = party.registered().getAsInt();
        }
        if (LongStream.of(ranks).distinct().count() < ranks.length) {
            return Optional.empty();
        }
        return Optional.of(
                reasoning.conclude("registered", new Given<>(REGISTRATION, Tally.of(votes.claimants(), ranks))));
    }
}
