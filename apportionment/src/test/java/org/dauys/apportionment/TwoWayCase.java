package org.dauys.apportionment;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.dauys.figures.Claimants;
import org.dauys.figures.Tally;

/** A small table with small numbers, so that ties happen and all tables of seats can be tried. */
record TwoWayCase(List<Tally> votes, Tally districts, Tally parties) {
    static TwoWayCase of(RandomGenerator random) {
        int rows = random.nextInt(1, 4);
        int columns = random.nextInt(2, 4);
        long[][] votes = new long[rows][];
        for (int d = 0; d < rows; d++) {
            votes[d] = random.longs(columns, 0, random.nextInt(2, 30)).toArray();
            votes[d][0] = Math.max(1, votes[d][0]);
        }
        Tally districts = districts(random.longs(rows, 1, 4).toArray());
        long[] parties = new long[columns];
        for (long seat = 0; seat < districts.total(); seat++) {
            parties[random.nextInt(columns)]++;
        }
        return new TwoWayCase(table(votes), districts, Counts.tally(parties));
    }

    /** The seats of districts d0, d1, d2 … */
    static Tally districts(long... seats) {
        return Tally.of(
                Claimants.of(
                        IntStream.range(0, seats.length).mapToObj(i -> "d" + i).toList()),
                seats);
    }

    /** The votes of A, B, C … in each district. */
    static List<Tally> table(long[]... rows) {
        return Arrays.stream(rows).map(Counts::tally).toList();
    }
}
