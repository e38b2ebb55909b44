package org.dauys.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.dauys.journal.Tampering.Part;

/**
 * All rows as they lie, each asked for the place where it was appended. A row is genuine if its stamp, or without stamps
 * its leaf hash, fits its bytes; or if the stamp fits the leaf hash, when only the bytes were changed.
 */
final class Rereading {
    private final Optional<Stamps> stamps;
    private final List<Found> found = new ArrayList<>();

    /** The genuine rows by the place where they were appended. */
    private final TreeMap<Long, Found> places = new TreeMap<>();

    Rereading(Optional<Stamps> stamps) {
        this.stamps = stamps;
    }

    /**
     * A row.
     *
     * @param position in which it was read, from 0
     * @param stored the index it stands at
     * @param place where it was appended, if it is genuine
     * @param leaf its true leaf hash, if it is genuine
     * @param changed what of it was changed nevertheless
     */
    private record Found(int position, long stored, OptionalLong place, Hash leaf, Optional<Part> changed) {
        long distance() {
            return Math.abs(stored - place.orElseThrow());
        }
    }

    void read(Row row) {
        Found next = look(row);
        found.add(next);
        next.place().ifPresent(place -> places.merge(place, next, Rereading::truer));
    }

    /** Of two copies of a row the one that stands nearer to where it was appended is the row. */
    private static Found truer(Found first, Found second) {
        return second.distance() < first.distance() ? second : first;
    }

    private Found look(Row row) {
        Hash computed = Hash.leaf(row.entry().toArray());
        Optional<Hash> written = row.leaf().length() == Hash.LENGTH
                ? Optional.of(Hash.of(row.leaf().toArray()))
                : Optional.empty();
        boolean agree = written.filter(computed::equals).isPresent();
        OptionalLong place = place(row, computed, agree);
        if (place.isPresent()) {
            return new Found(
                    found.size(), row.index(), place, computed, agree ? Optional.empty() : Optional.of(Part.LEAF_HASH));
        }
        if (written.isPresent() && !agree) {
            OptionalLong before = place(row, written.get(), true);
            if (before.isPresent()) {
                return new Found(found.size(), row.index(), before, written.get(), Optional.of(Part.ENTRY));
            }
        }
        return new Found(found.size(), row.index(), OptionalLong.empty(), computed, Optional.empty());
    }

    private OptionalLong place(Row row, Hash leaf, boolean isWritten) {
        if (stamps.isPresent()) {
            return stamps.get().place(row.stamp(), leaf);
        }
        return isWritten && row.index() >= 0 ? OptionalLong.of(row.index()) : OptionalLong.empty();
    }

    long count() {
        return found.size();
    }

    /** The true leaf hashes from the first entry to the first that is not there. */
    List<Hash> leaves() {
        var leaves = new ArrayList<Hash>(places.size());
        places.forEach((place, row) -> {
            if (place == leaves.size()) {
                leaves.add(row.leaf());
            }
        });
        return leaves;
    }

    /** What is not as it was, if the log had at least so many entries. */
    List<Tampering> tamperings(long atLeast) {
        long size = places.isEmpty() ? atLeast : Math.max(atLeast, places.lastKey() + 1);
        var located = new ArrayList<Located>();
        var standIns = new TreeMap<Long, Found>();
        for (Found row : found) {
            strange(row, size, standIns).ifPresent(located::add);
        }
        var removed = removed(size, standIns);
        removed.forEach(run -> located.add(new Located(run.from(), run)));
        located.addAll(moved(located, removed));
        located.sort(Comparator.comparingLong(Located::index));
        return new ArrayList<>(located.stream().map(Located::tampering).toList());
    }

    private record Located(long index, Tampering tampering) {}

    /** A row that was changed, or was never appended. Its place is taken by the first that claims it. */
    private Optional<Located> strange(Found row, long size, Map<Long, Found> standIns) {
        long stored = row.stored();
        if (row.place().isPresent()) {
            long place = row.place().getAsLong();
            return row.equals(places.get(place))
                    ? row.changed().map(part -> new Located(place, new Tampering.Changed(place, part)))
                    : Optional.of(new Located(stored, new Tampering.Inserted(stored)));
        }
        boolean isFree = stored >= 0 && stored < size && !places.containsKey(stored);
        return Optional.of(
                isFree && standIns.putIfAbsent(stored, row) == null
                        ? new Located(stored, new Tampering.Changed(stored, Part.WHOLE))
                        : new Located(stored, new Tampering.Inserted(stored)));
    }

    private List<Tampering.Removed> removed(long size, Map<Long, Found> standIns) {
        var there = new TreeMap<>(places);
        there.putAll(standIns);
        var removed = new ArrayList<Tampering.Removed>();
        long next = 0;
        for (long place : there.keySet()) {
            if (place > next) {
                removed.add(new Tampering.Removed(next, place));
            }
            next = place + 1;
        }
        if (size > next) {
            removed.add(new Tampering.Removed(next, size));
        }
        return removed;
    }

    /** Rows that stand elsewhere, and not only because rows before them were removed or inserted. */
    private List<Located> moved(List<Located> located, List<Tampering.Removed> removed) {
        var inserted = located.stream()
                .map(Located::tampering)
                .filter(Tampering.Inserted.class::isInstance)
                .map(Tampering.Inserted.class::cast)
                .mapToLong(Tampering.Inserted::at)
                .sorted()
                .toArray();
        var moved = new ArrayList<Located>();
        for (Found row : places.values()) {
            long place = row.place().orElseThrow();
            long shift = row.stored() - place;
            if (shift != 0 && shift != before(row.stored(), inserted) - before(place, removed)) {
                add(moved, place, row.stored());
            }
        }
        return moved;
    }

    private static void add(List<Located> moved, long place, long stored) {
        if (!moved.isEmpty()
                && moved.getLast().tampering() instanceof Tampering.Moved(long from, long at, long rows)
                && place == from + rows
                && stored == at + rows) {
            moved.set(moved.size() - 1, new Located(from, new Tampering.Moved(from, at, rows + 1)));
            return;
        }
        moved.add(new Located(place, new Tampering.Moved(place, stored, 1)));
    }

    private static long before(long index, long[] inserted) {
        long before = 0;
        while (before < inserted.length && inserted[(int) before] < index) {
            before++;
        }
        return before;
    }

    private static long before(long place, List<Tampering.Removed> removed) {
        long rows = 0;
        for (Tampering.Removed run : removed) {
            if (run.from() < place) {
                rows += run.to() - run.from();
            }
        }
        return rows;
    }
}
