package org.dauys.tabulation;

import java.util.List;
import org.dauys.election.Contest;
import org.dauys.protocol.Layout;

/**
 * A contest whose protocols are read, with the lines of its protocols.
 *
 * @param contest the contest
 * @param layouts the lines for each of its constituencies, in their order
 */
public record Ballot(Contest contest, List<Layout> layouts) {
    /**
     * The ballot with its own list.
     *
     * @throws IllegalArgumentException if there are not as many layouts as constituencies
     */
    public Ballot {
        layouts = List.copyOf(layouts);
        if (layouts.size() != contest.constituencies().size()) {
            throw new IllegalArgumentException("The %d layouts of %s must be as many as its %d constituencies."
                    .formatted(
                            layouts.size(),
                            contest.id(),
                            contest.constituencies().size()));
        }
    }

    /** The id of its contest. */
    public String id() {
        return contest.id();
    }

    /** The position of a constituency, or −1. */
    public int constituency(String code) {
        for (int i = 0; i < layouts.size(); i++) {
            if (contest.constituencies().get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** The most lines that a protocol has. */
    public int width() {
        return layouts.stream().mapToInt(Layout::size).max().orElse(0);
    }
}
