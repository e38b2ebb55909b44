package org.dauys.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Those who claim seats in one distribution, by name, distinct, in a fixed order. */
public final class Claimants {
    private static final int FEW = 12;

    private final String[] names;
    private @Nullable Map<String, Integer> positions;

    private Claimants(String[] names) {
        this.names = names;
    }

    /**
     * The claimants of these names.
     *
     * @throws IllegalArgumentException if a name occurs twice, or cannot end a path because it, or what stands before or
     *     after a slash in it, is empty
     */
    public static Claimants of(List<String> names) {
        names.forEach(Path.ROOT::written);
        var claimants = new Claimants(names.toArray(String[]::new));
        if (claimants.positions().size() != names.size()) {
            throw new IllegalArgumentException("The names of claimants %s must be distinct.".formatted(names));
        }
        return claimants;
    }

    /** Those at the given positions, which must be distinct, in their order. */
    Claimants at(int[] chosen) {
        String[] some = new String[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            some[i] = names[chosen[i]];
        }
        return new Claimants(some);
    }

    /** How many there are. */
    public int size() {
        return names.length;
    }

    /**
     * The name at a position, counted from 0.
     *
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public String name(int position) {
        return names[position];
    }

    /** All names, in order. */
    public List<String> names() {
        return List.of(names);
    }

    /** The names at some positions, in the order given. */
    public List<String> names(int[] chosen) {
        return Arrays.stream(chosen).mapToObj(this::name).toList();
    }

    /** The position of a name, counted from 0, or −1 if it is not among them. */
    public int position(String name) {
        if (names.length > FEW) {
            return positions().getOrDefault(name, -1);
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the name is among them. */
    public boolean contains(String name) {
        return position(name) >= 0;
    }

    private Map<String, Integer> positions() {
        Map<String, Integer> known = positions;
        if (known == null) {
            Map<String, Integer> found = HashMap.newHashMap(names.length);
            for (int i = 0; i < names.length; i++) {
                found.put(names[i], i);
            }
            known = Map.copyOf(found); // immutable, so that threads may share it without a lock
            positions = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claimants claimants && Arrays.equals(names, claimants.names);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(names);
    }

    /** For example {@code [AMANAT, AUYL]}. */
    @Override
    public String toString() {
        return Arrays.toString(names);
    }
}
