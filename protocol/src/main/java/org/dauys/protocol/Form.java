package org.dauys.protocol;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.dauys.election.Text;

/**
 * The form of the protocol of one kind of contest.
 *
 * @param id its path below {@code forms/}, e.g. {@code kz/2023/mazhilis-list}
 * @param title its name
 * @param note what a reader should know of it, e.g. how far its lines are known
 * @param lines its lines in the order of the paper; the line of {@link Item#VOTES} stands for all options
 * @param checks the rules that apply to it, by code
 */
public record Form(String id, Text title, Optional<Text> note, List<Line> lines, List<Check> checks) {
    /** A form that is not checked. */
    public Form(String id, Text title, List<Line> lines) {
        this(id, title, Optional.empty(), lines, List.of());
    }

    /**
     * The form with its own list.
     *
     * @throws IllegalArgumentException if an item has two lines, or the votes or what a check needs have none
     */
    public Form {
        lines = List.copyOf(lines);
        checks = List.copyOf(checks);
        var items = EnumSet.noneOf(Item.class);
        for (Line line : lines) {
            if (!items.add(line.item())) {
                throw new IllegalArgumentException("The form %s must have one line of %s.".formatted(id, line.item()));
            }
        }
        if (!items.contains(Item.VOTES)) {
            throw new IllegalArgumentException("The form %s must have a line of votes.".formatted(id));
        }
        for (Check check : checks) {
            if (!items.containsAll(check.rule().shape().needed())) {
                throw new IllegalArgumentException("The form %s must have the lines %s for %s."
                        .formatted(id, check.rule().shape().needed(), check.rule()));
            }
        }
    }
}
