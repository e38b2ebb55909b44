package org.dauys.reading;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * A line of a file.
 *
 * @param file the name of the file as the reader was given it
 * @param line the line, counted from 1; 0 stands for the whole file
 */
public record Place(String file, int line) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = comparing(Place::file).thenComparingInt(Place::line);

    public Place {
        if (line < 0) {
            throw new IllegalArgumentException("A line (%d) must not be negative.".formatted(line));
        }
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
