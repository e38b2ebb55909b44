package org.dauys.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Seats in a half circle, for plain text: the members sit from left to right in the order of the parties.
 *
 * <p>A column of seats is two characters wide, about as wide as a line is high. A house too large for the page is drawn
 * smaller: a sign then stands for several seats.
 */
final class Hemicycle {
    private Hemicycle() {}

    /** A place of the half circle, counted from the middle of its straight side. */
    private record Place(int across, int up) {
        int distance() {
            return across * across + up * up;
        }

        /** Sorts from left to right around the middle; on the same line the inner place first. */
        static int compare(Place one, Place other) {
            int turn = other.across * one.up - one.across * other.up;
            return turn != 0 ? Integer.signum(-turn) : Integer.compare(one.distance(), other.distance());
        }
    }

    /** How many seats a sign stands for on a page of so many columns. */
    static int seatsPerSign(int seats, int columns) {
        int radius = Math.max(4, (columns - 2) / 4);
        int room = places(radius).size();
        return (seats + room - 1) / room;
    }

    /**
     * The lines of the half circle.
     *
     * @param signs the sign of each seat from left to right, one column wide; at least one
     */
    static List<String> lines(List<String> signs) {
        int radius = 2;
        while (places(radius).size() < signs.size()) {
            radius++;
        }
        List<Place> places = new ArrayList<>(places(radius));
        // The outermost places stay empty if there are too many, those farthest from the middle first, in pairs.
        places.sort(Comparator.comparingInt(Place::distance)
                .thenComparingInt(place -> Math.abs(place.across()))
                .thenComparingInt(Place::across));
        places.subList(signs.size(), places.size()).clear();
        places.sort(Place::compare);
        return drawn(places, signs, radius);
    }

    private static List<Place> places(int radius) {
        int inner = radius * 2 / 5;
        List<Place> places = new ArrayList<>();
        for (int up = 0; up <= radius; up++) {
            for (int across = -radius; across <= radius; across++) {
                var place = new Place(across, up);
                if (place.distance() <= radius * radius && place.distance() > inner * inner) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    private static List<String> drawn(List<Place> places, List<String> signs, int radius) {
        List<String> lines = new ArrayList<>();
        for (int up = radius; up >= 0; up--) {
            var line = new StringBuilder();
            for (int across = -radius; across <= radius; across++) {
                int seat = places.indexOf(new Place(across, up));
                line.append(seat < 0 ? " " : signs.get(seat)).append(' ');
            }
            if (!line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
            }
        }
        return lines;
    }
}
