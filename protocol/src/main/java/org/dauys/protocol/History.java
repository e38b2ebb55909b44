package org.dauys.protocol;

import java.util.List;
import org.dauys.election.Text;
import org.dauys.figures.Citation;

/**
 * What a station had in the election before.
 *
 * @param votersOnList voters on its list, not negative
 * @param ballotsFound ballots found in its boxes, not negative
 */
public record History(long votersOnList, long ballotsFound) implements Sums {
    static final Layout LAYOUT = new Layout(
            new Form(
                    "history",
                    Text.same("history"),
                    List.of(line(Item.VOTERS_ON_LIST), line(Item.BALLOTS_FOUND), line(Item.VOTES))),
            List.of());

    private static Line line(Item item) {
        return new Line(item, "", Text.same(item.code()), Citation.of("history.csv", item.code()));
    }

    @Override
    public long sum(int line) {
        return switch (line) {
            case 0 -> votersOnList;
            case 1 -> ballotsFound;
            default ->
                throw new IndexOutOfBoundsException("History has two lines, not one numbered %d.".formatted(line));
        };
    }
}
