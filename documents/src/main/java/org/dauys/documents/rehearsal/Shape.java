package org.dauys.documents.rehearsal;

import java.util.ArrayList;
import java.util.List;

/**
 * How many stations each area and each commission in it has.
 *
 * @param branches the areas in their order
 */
record Shape(List<Branch> branches) {
    /** An area with the numbers of stations of the lowest commissions in it: its own alone if there is none below it. */
    record Branch(Area area, List<Long> sizes) {
        Branch {
            sizes = List.copyOf(sizes);
        }

        long stations() {
            return sizes.stream().mapToLong(Long::longValue).sum();
        }

        /** Whether there are commissions between the area's and the stations. */
        boolean hasTerritorial() {
            return area.territorial() > 0;
        }
    }

    private static final int UNEVEN = 500;

    /** The shape with its own list. */
    Shape {
        branches = List.copyOf(branches);
    }

    /** Gives every area at least one station, and as many as its voters need. */
    static Shape of(Goal goal, long stations, Draws draws) {
        List<Area> areas = goal.areas();
        long abroad = 0;
        long voters = 0;
        for (Area area : areas) {
            abroad += area.isAbroad() ? abroad(area, goal, stations) : 0;
            voters += area.isAbroad() ? 0 : area.voters();
        }
        long left = stations - abroad;
        long home = areas.stream().filter(area -> !area.isAbroad()).count();
        List<Branch> branches = new ArrayList<>();
        for (Area area : areas) {
            long own = abroad(area, goal, stations);
            if (!area.isAbroad()) {
                home--;
                long fair = voters == 0 ? left / (home + 1) : rounded(left, area.voters(), voters);
                own = home == 0 ? left : Math.clamp(fair, 1, left - home);
                left -= own;
                voters -= area.voters();
            }
            branches.add(new Branch(area, sizes(area, own, draws)));
        }
        return new Shape(branches);
    }

    private static long rounded(long number, long part, long whole) {
        return (2 * Math.multiplyExact(number, part) + whole) / (2 * whole);
    }

    /** All stations abroad, unless the rehearsal is smaller than the election was. */
    private static long abroad(Area area, Goal goal, long stations) {
        long all = area.abroad().stations();
        return stations >= goal.stations() || all == 0 ? all : Math.max(1, all * stations / goal.stations());
    }

    private static List<Long> sizes(Area area, long stations, Draws draws) {
        long commissions = Math.clamp(area.territorial(), 1, stations);
        long left = stations;
        List<Long> sizes = new ArrayList<>();
        for (long i = commissions; i > 0; i--) {
            long size = i == 1 ? left : draws.size(left, i, 1, 1, left, UNEVEN);
            sizes.add(size);
            left -= size;
        }
        return sizes;
    }

    /** The numbers of stations of the lowest commissions, in the order of the stations. */
    List<Long> sizes() {
        return branches.stream().flatMap(branch -> branch.sizes().stream()).toList();
    }
}
