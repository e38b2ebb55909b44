package org.dauys.apportionment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dauys.figures.Claimants;
import org.dauys.figures.Parted;

/**
 * How far a tie is settled: some of those tied come first for certain, others are still level for the places that stay.
 *
 * @param claimants all who take part
 * @param first those who come first for certain
 * @param level those still level; none if the tie is settled
 * @param places for how many places they are level
 */
public record Preference(Claimants claimants, List<String> first, List<String> level, int places) implements Parted {
    /** The preference with its own lists. */
    public Preference {
        first = List.copyOf(first);
        level = List.copyOf(level);
    }

    /** Nothing is settled yet. */
    static Preference open(Standing tie) {
        return new Preference(tie.claimants(), List.of(), tie.tied(), tie.places());
    }

    /** Whether nothing is open any more. */
    public boolean isSettled() {
        return places == 0;
    }

    /** Those level are ranked, the greatest first, as far as the order tells them apart. */
    Preference by(Comparator<String> order) {
        List<String> certain = new ArrayList<>(first);
        List<String> rest = new ArrayList<>(level);
        int left = places;
        while (left > 0) {
            String best = rest.stream().max(order).orElseThrow();
            List<String> next =
                    rest.stream().filter(name -> order.compare(name, best) == 0).toList();
            if (next.size() > left) {
                return new Preference(claimants, certain, next, left);
            }
            certain.addAll(next);
            rest.removeAll(next);
            left -= next.size();
        }
        return new Preference(claimants, certain, List.of(), 0);
    }

    /** Those chosen come first. */
    Preference choosing(Collection<String> chosen) {
        List<String> certain = new ArrayList<>(first);
        certain.addAll(level.stream().filter(chosen::contains).toList());
        return new Preference(claimants, certain, List.of(), 0);
    }

    /** "first", "level" or "not". */
    @Override
    public String part(String claimant) {
        return first.contains(claimant) ? "first" : level.contains(claimant) ? "level" : "not";
    }
}
