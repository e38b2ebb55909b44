package org.dauys.protocol;

import java.util.EnumSet;
import java.util.List;
import org.dauys.election.Text;

/**
 * The form of the protocol of one kind of contest.
 *
 * @param id its path below {@code forms/}, e.g. {@code kz/2023/mazhilis-list}
 * @param title its name
 * @param lines its lines in the order of the paper; the line of {@link Item#VOTES} stands for all options
 */
public record Form(String id, Text title, List<Line> lines) {
    /**
     * The form with its own list.
     *
     * @throws IllegalArgumentException if an item has two lines or the votes have none
     */
    public Form {
        lines = List.copyOf(lines);
        var items = EnumSet.noneOf(Item.class);
        for (Line line : lines) {
            if (!items.add(line.item())) {
                throw new IllegalArgumentException("The form %s must have one line of %s.".formatted(id, line.item()));
            }
        }
        if (!items.contains(Item.VOTES)) {
            throw new IllegalArgumentException("The form %s must have a line of votes.".formatted(id));
        }
    }
}
