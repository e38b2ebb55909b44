package org.dauys.documents.rehearsal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * On which stations faults are planted, each on another one.
 *
 * <p>A fault that the figures of its station do not allow goes to the next station that is free.
 */
final class FaultPlan {
    private final Map<Integer, Fault> planned = new HashMap<>();
    private final Set<Integer> twins = new HashSet<>();
    private final Deque<Fault> waiting = new ArrayDeque<>();

    private FaultPlan() {}

    /**
     * Draws the stations.
     *
     * @param sizes how many stations each commission has, in the order of the stations
     */
    static FaultPlan of(FaultSpec spec, List<Long> sizes, Draws draws) {
        var plan = new FaultPlan();
        if (spec.ofStations() == 0) {
            return plan;
        }
        int[] order = shuffled(sizes, draws);
        Set<Integer> firsts = new HashSet<>();
        int at = 0;
        for (long size : sizes) {
            firsts.add(at);
            at = Math.toIntExact(at + size);
        }
        int next = 0;
        List<Integer> passed = new ArrayList<>();
        // Copied forms first: they need a free station before them in their commission.
        for (long left = spec.of(Fault.COPIED); left > 0 && next < order.length; next++) {
            int station = order[next];
            if (!firsts.contains(station) && plan.isFree(station) && plan.isFree(station - 1)) {
                plan.planned.put(station, Fault.COPIED);
                plan.twins.add(station - 1);
                left--;
            } else {
                passed.add(station);
            }
        }
        for (; next < order.length && passed.size() < 2 * spec.ofStations(); next++) {
            passed.add(order[next]);
        }
        plan.others(spec, passed);
        return plan;
    }

    private void others(FaultSpec spec, List<Integer> stations) {
        int next = 0;
        for (Fault fault : spec.counts().keySet()) {
            boolean free = fault.ofStation() && fault != Fault.COPIED;
            for (long left = free ? spec.of(fault) : 0; left > 0 && next < stations.size(); next++) {
                if (isFree(stations.get(next))) {
                    planned.put(stations.get(next), fault);
                    left--;
                }
            }
        }
    }

    private boolean isFree(int station) {
        return !planned.containsKey(station) && !twins.contains(station);
    }

    private static int[] shuffled(List<Long> sizes, Draws draws) {
        int all = Math.toIntExact(sizes.stream().mapToLong(Long::longValue).sum());
        int[] order = new int[all];
        for (int i = 0; i < all; i++) {
            int with = (int) draws.below(i + 1L);
            order[i] = order[with];
            order[with] = i;
        }
        return order;
    }

    /** The fault of a station: its own, or one that waits for a free station. */
    Optional<Fault> at(int station) {
        Fault own = planned.get(station);
        return own != null || twins.contains(station) ? Optional.ofNullable(own) : Optional.ofNullable(waiting.poll());
    }

    /** Puts off a fault that the figures of its station do not allow. */
    void putOff(Fault fault) {
        waiting.add(fault);
    }
}
