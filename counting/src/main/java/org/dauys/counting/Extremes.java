package org.dauys.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * The fewest and the most seats that a list can end with, over every way to cast the votes to come and every way to settle
 * a tie.
 *
 * <p>Why these are the extremes. A list loses its {@code s}th seat exactly when the claims of others that do not rank
 * behind it are more than the seats that are left besides. More votes for a list alone, or in place of votes for another,
 * never take a seat from it, so at its worst it gets no further vote and at its best all that are to be had; what the others
 * need is a {@link Cost}. Which lists pass the threshold is tried for every set of those that may or may not. The base is
 * largest, and it is easiest to keep others out, when all votes come; only where one vote fewer in the base lowers a
 * threshold by a whole vote can fewer be better, so those turning points are tried too. With largest remainders the quota
 * grows with the votes of those who take part: to match a claim takes at most {@code (S − 2s + 1) ÷ S} of each vote that
 * is added to the total, so a larger total is better but for rounding, and the few totals where rounding matters are tried.
 *
 * <p>With more than {@value #MOST_TRIED} undecided lists not every set is tried: they are taken to take part for nothing
 * where that harms, and to stay out where that harms. The answer is then still never too sure, but may be too careful.
 */
final class Extremes {
    static final int MOST_TRIED = 6;

    private final Race race;
    private final int mostTried;

    Extremes(Race race) {
        this(race, MOST_TRIED);
    }

    /** The extremes, found with every set of at most so many undecided lists. */
    Extremes(Race race, int mostTried) {
        this.race = race;
        this.mostTried = mostTried;
    }

    /** The fewest seats of a list. */
    long least(int list) {
        if (race.canHaveTooFewLists() || !race.isIn(list)) {
            return 0;
        }
        return largest(seat -> !canLose(list, seat));
    }

    /** The most seats of a list. */
    long most(int list) {
        if (race.canHaveTooFewLists()) {
            return race.seats();
        }
        return largest(seat -> canWin(list, seat));
    }

    /** The largest number of seats with which something holds that holds with fewer, too. */
    private long largest(LongPredicate holds) {
        long low = 0;
        long high = race.seats() + 1;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a list can end with fewer seats than so many. */
    boolean canLose(int list, long seat) {
        boolean without = race.votes().at(list) == 0 || seat > race.ranking().mostEach();
        if (without || race.canHaveTooFewLists() || !race.isIn(list)) {
            return true;
        }
        List<Integer> open = undecided(list);
        if (open.size() > mostTried) {
            return losesAtMost(list, seat, open);
        }
        return happens(list, open, (field, coming) -> field.loses(seat, coming));
    }

    /** Whether a list can end with at least so many seats. */
    boolean canWin(int list, long seat) {
        if (race.canHaveTooFewLists()) {
            return true;
        }
        if (!race.canBeIn(list) || seat > race.ranking().mostEach()) {
            return false;
        }
        List<Integer> open = undecided(list);
        if (open.size() > mostTried) {
            return winsAtMost(list, seat, open);
        }
        return happens(list, open, (field, coming) -> field.wins(seat, coming));
    }

    /** What can come of a field and a number of votes to come. */
    private interface Course {
        boolean holds(Field field, long coming);
    }

    /** Whether something holds in any field that is possible, with any number of votes to come that matters. */
    private boolean happens(int list, List<Integer> open, Course course) {
        for (int set = 0; set < 1 << open.size(); set++) {
            var field = new Field(race, list, open, set);
            for (long coming : field.turningPoints()) {
                if (field.fits(coming) && course.holds(field, coming)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The other lists that may or may not take part. */
    private List<Integer> undecided(int list) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < race.size(); i++) {
            if (i != list && !race.isIn(i) && race.canBeIn(i)) {
                open.add(i);
            }
        }
        return open;
    }

    private boolean losesAtMost(int list, long seat, List<Integer> open) {
        var all = new Field(race, list, open, (1L << open.size()) - 1);
        var fewest = new Field(race, list, open, 0);
        var cost = new Cost(
                race.ranking(), race.seats(), race.votes().at(list), seat, fewest.total(), all.total() + race.most());
        return cost.of(all.had(), race.seats() - seat + 1, race.most()) <= race.most();
    }

    private boolean winsAtMost(int list, long seat, List<Integer> open) {
        var fewest = new Field(race, list, open, 0);
        var all = new Field(race, list, open, (1L << open.size()) - 1);
        long own = race.votes().at(list) + race.most();
        return own > 0
                && Math.min(
                                fewest.ahead(seat, own, fewest.had(), fewest.total()),
                                fewest.ahead(seat, own, fewest.had(), all.total() + race.most()))
                        <= race.seats() - seat;
    }
}
