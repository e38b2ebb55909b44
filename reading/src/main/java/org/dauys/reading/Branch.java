package org.dauys.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list or a mapping whose end has not been read yet. */
sealed interface Branch {

    Place place();

    /** Whether it is written in brackets. */
    boolean inBrackets();

    /** The path of what is read next, given that of the branch. */
    Path next(Path path);

    Node closed();

    /** A list that is still open. */
    record OfList(Place place, boolean inBrackets, List<Node> items) implements Branch {

        OfList(Place place, boolean inBrackets) {
            this(place, inBrackets, new ArrayList<>());
        }

        void add(Node item) {
            items.add(item);
        }

        @Override
        public Path next(Path path) {
            return path.item(items.size());
        }

        @Override
        public Node closed() {
            return new Sequence(items, place);
        }
    }

    /** A mapping that is still open; keys and values come in turn. */
    final class OfMapping implements Branch {

        private final Place place;
        private final boolean inBrackets;
        private final Map<String, Node> entries = new LinkedHashMap<>();
        private final Map<String, Place> keyPlaces = new LinkedHashMap<>();

        private Optional<Scalar> key = Optional.empty();
        private boolean awaitsKey = true;

        OfMapping(Place place, boolean inBrackets) {
            this.place = place;
            this.inBrackets = inBrackets;
        }

        boolean awaitsKey() {
            return awaitsKey;
        }

        Optional<Place> placeOf(String name) {
            return Optional.ofNullable(keyPlaces.get(name));
        }

        /** Takes a key, or nothing if the value that follows is to be left out. */
        void key(Optional<Scalar> read) {
            key = read;
            awaitsKey = false;
        }

        void value(Node node) {
            key.ifPresent(name -> {
                entries.put(name.text(), node);
                keyPlaces.put(name.text(), name.place());
            });
            key = Optional.empty();
            awaitsKey = true;
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public boolean inBrackets() {
            return inBrackets;
        }

        @Override
        public Path next(Path path) {
            return key.map(name -> path.key(name.text())).orElse(path);
        }

        @Override
        public Node closed() {
            return new Mapping(entries, keyPlaces, place);
        }
    }
}
