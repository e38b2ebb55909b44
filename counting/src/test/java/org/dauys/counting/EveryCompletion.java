package org.dauys.counting;

import java.util.Arrays;
import java.util.function.Consumer;

/** The slow definition of {@link Extremes}: every way to cast the votes to come, one after another. */
final class EveryCompletion {
    private final Race race;
    private final long[] least;
    private final long[] most;

    private EveryCompletion(Race race) {
        this.race = race;
        this.least = new long[race.size()];
        this.most = new long[race.size()];
        Arrays.fill(least, race.seats());
    }

    static EveryCompletion of(Race race) {
        var all = new EveryCompletion(race);
        each(race, all::count);
        return all;
    }

    /** Calls with the votes of every completion, in which votes may also go to nobody: they count in the base alone. */
    private static void each(Race race, Consumer<long[]> call) {
        long[] votes = new long[race.size() + 1];
        for (int i = 0; i < race.size(); i++) {
            votes[i] = race.votes().at(i);
        }
        for (long coming = race.least(); coming <= race.most(); coming++) {
            spread(votes, 0, coming, call);
        }
    }

    private static void spread(long[] votes, int from, long coming, Consumer<long[]> call) {
        if (from == votes.length - 1) {
            votes[from] += coming;
            call.accept(votes);
            votes[from] -= coming;
            return;
        }
        for (long some = 0; some <= coming; some++) {
            votes[from] += some;
            spread(votes, from + 1, coming - some, call);
            votes[from] -= some;
        }
    }

    long least(int list) {
        return least[list];
    }

    long most(int list) {
        return most[list];
    }

    private void count(long[] votes) {
        long base = race.base() + Arrays.stream(votes).sum() - race.votes().total();
        boolean[] in = new boolean[race.size()];
        int lists = 0;
        for (int i = 0; i < in.length; i++) {
            in[i] = !(race.entries().get(i) instanceof Race.Entry.Share share) || passes(share, votes[i], base);
            lists += in[i] ? 1 : 0;
        }
        if (lists < race.fewest().lists()) {
            Arrays.fill(least, 0);
            Arrays.fill(most, race.seats());
            return;
        }
        for (int i = 0; i < in.length; i++) {
            long fewest = 0;
            long largest = 0;
            for (long seat = 1;
                    in[i]
                            && votes[i] > 0
                            && seat <= Math.min(race.seats(), race.ranking().mostEach());
                    seat++) {
                fewest += others(votes, in, i, seat, true) <= race.seats() - seat ? 1 : 0;
                largest += others(votes, in, i, seat, false) <= race.seats() - seat ? 1 : 0;
            }
            least[i] = Math.min(least[i], fewest);
            most[i] = Math.max(most[i], largest);
        }
    }

    private static boolean passes(Race.Entry.Share share, long votes, long base) {
        int sign = Long.compare(votes * share.denominator(), share.numerator() * base);
        return share.exactlyTakesPart() ? sign >= 0 : sign > 0;
    }

    /** How many claims of others rank before, or also beside, a claim of a list. */
    private long others(long[] votes, boolean[] in, int list, long seat, boolean beside) {
        long total = 0;
        for (int i = 0; i < in.length; i++) {
            total += in[i] ? votes[i] : 0;
        }
        long count = 0;
        for (int other = 0; other < in.length; other++) {
            for (long claim = 1;
                    other != list
                            && in[other]
                            && votes[other] > 0
                            && claim <= Math.min(race.seats(), race.ranking().mostEach());
                    claim++) {
                int sign = compare(votes[other], claim, votes[list], seat, total);
                count += sign > 0 || (beside && sign == 0) ? 1 : 0;
            }
        }
        return count;
    }

    private int compare(long votes, long claim, long other, long seat, long total) {
        return switch (race.ranking()) {
            case Ranking.LargestRemainders _ ->
                Long.compare(votes * race.seats() - claim * total, other * race.seats() - seat * total);
            case Ranking.HighestAverages(var divisors) -> divisors.compare(votes, claim - 1, other, seat - 1);
            case Ranking.MostVotes _ -> Long.compare(votes, other);
        };
    }
}
