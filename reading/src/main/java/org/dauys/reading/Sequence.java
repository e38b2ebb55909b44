package org.dauys.reading;

import java.util.List;

/** A list. */
public record Sequence(List<Node> items, Place place) implements Node {

    public Sequence {
        items = List.copyOf(items);
    }
}
