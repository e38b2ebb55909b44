package org.dauys.documents;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.apportionment.Divisors;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;

/** The order in which claimants come to a seat, and how the claim of each is told. */
sealed interface Ranking {
    /** Who has the stronger claim comes first. */
    Comparator<String> highestFirst();

    /** The claims of some, each with its name. */
    String told(Teller teller, Spot spot, Collection<String> some);

    /** The strongest of some claimants that are not among those who come before. */
    default Optional<String> next(Collection<String> some, Collection<String> before) {
        return some.stream().filter(name -> !before.contains(name)).min(highestFirst());
    }

    /** The weakest claim comes first. */
    default Ranking reversed() {
        return new Reversed(this);
    }

    static Ranking ofRemainders(Tally votes, Fraction quota, Tally whole) {
        return new Remainders(votes, quota, whole);
    }

    static Ranking ofAverages(Divisors divisors, Tally votes, Tally had) {
        return new Averages(divisors, votes, had);
    }

    static Ranking ofVotes(Tally votes) {
        return new MostVotes(votes);
    }

    /** By what whole quotas leave over, in quotas. */
    record Remainders(Tally votes, Fraction quota, Tally whole) implements Ranking {
        private Fraction of(String name) {
            return Fraction.of(votes.of(name)).dividedBy(quota).minus(Fraction.of(whole.of(name)));
        }

        @Override
        public Comparator<String> highestFirst() {
            return Comparator.comparing(this::of).reversed();
        }

        @Override
        public String told(Teller teller, Spot spot, Collection<String> some) {
            List<Fraction> all =
                    votes.claimants().names().stream().map(this::of).toList();
            return teller.words()
                    .list(some.stream()
                            .map(name -> teller.pair(spot, name, teller.apart(of(name), all, Teller.THREE)))
                            .toList());
        }
    }

    /** By votes over the divisor for the seats had. */
    record Averages(Divisors divisors, Tally votes, Tally had) implements Ranking {
        @Override
        public Comparator<String> highestFirst() {
            return Comparator.comparing((String name) -> votes.of(name) > 0)
                    .reversed()
                    .thenComparing((one, other) -> votes.of(one) == 0 || votes.of(other) == 0
                            ? 0
                            : divisors.compare(votes.of(other), had.of(other), votes.of(one), had.of(one)));
        }

        @Override
        public String told(Teller teller, Spot spot, Collection<String> some) {
            return teller.words()
                    .list(some.stream()
                            .map(name -> teller.say(
                                    "claim", Map.of("name", teller.option(spot, name), "claim", claim(teller, name))))
                            .toList());
        }

        private String claim(Teller teller, String name) {
            Words words = teller.words();
            Fraction divisor = divisors.divisor(had.of(name));
            boolean squares = divisors instanceof Divisors.HuntingtonHill;
            if (divisor.signum() == 0) {
                return teller.say("claim-without-seat", Map.of("votes", votes.of(name)));
            }
            String quotient = average(name).isWhole()
                    ? words.exact(average(name))
                    : teller.apart(average(name), averages(), Teller.TWO);
            return words.number(votes.of(name)) + (squares ? "²" : "") + " ÷ " + words.rounded(divisor, Teller.THREE)
                    + " = " + quotient;
        }

        private List<Fraction> averages() {
            return votes.claimants().names().stream()
                    .filter(name -> divisors.divisor(had.of(name)).signum() > 0)
                    .map(this::average)
                    .toList();
        }

        private Fraction average(String name) {
            Fraction number = Fraction.of(votes.of(name));
            Fraction claim = divisors instanceof Divisors.HuntingtonHill ? number.times(number) : number;
            return claim.dividedBy(divisors.divisor(had.of(name)));
        }
    }

    /** By votes. */
    record MostVotes(Tally votes) implements Ranking {
        @Override
        public Comparator<String> highestFirst() {
            return Comparator.comparingLong((String name) -> votes.of(name)).reversed();
        }

        @Override
        public String told(Teller teller, Spot spot, Collection<String> some) {
            return teller.words()
                    .list(some.stream()
                            .map(name -> teller.pair(spot, name, teller.words().number(votes.of(name))))
                            .toList());
        }
    }

    /** By fractions of any kind, each with the calculation that leads to it. */
    record Fractions(Function<String, Fraction> of, Function<String, String> calculation) implements Ranking {
        @Override
        public Comparator<String> highestFirst() {
            return Comparator.comparing(of).reversed();
        }

        @Override
        public String told(Teller teller, Spot spot, Collection<String> some) {
            return teller.words()
                    .list(some.stream()
                            .map(name -> teller.say(
                                    "claim",
                                    Map.of("name", teller.option(spot, name), "claim", calculation.apply(name))))
                            .toList());
        }
    }

    /** The other way round. */
    record Reversed(Ranking ranking) implements Ranking {
        @Override
        public Comparator<String> highestFirst() {
            return ranking.highestFirst().reversed();
        }

        @Override
        public String told(Teller teller, Spot spot, Collection<String> some) {
            return ranking.told(teller, spot, some);
        }
    }
}
