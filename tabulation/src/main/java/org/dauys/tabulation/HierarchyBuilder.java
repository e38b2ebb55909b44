package org.dauys.tabulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.dauys.election.Commission;
import org.dauys.reading.Findings;
import org.dauys.reading.Names;
import org.dauys.reading.Place;

/** Puts commissions, given in any order, together to a {@link Hierarchy}, and reports why they are none. */
public final class HierarchyBuilder {
    private static final String COLUMN = "commission";
    private static final String UPPER = "upper";

    private final String file;
    private final Findings findings;
    private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    private boolean whole = true;

    private record Entry(Commission commission, Place place) {}

    /**
     * Without commissions as yet.
     *
     * @param file the file that they stand in
     * @param findings receives what is wrong
     */
    public HierarchyBuilder(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Takes a commission; one that was taken before is reported. */
    public void add(Commission commission, Place place) {
        Entry first = entries.putIfAbsent(commission.code(), new Entry(commission, place));
        if (first != null) {
            report(NightCode.COMMISSION_REPEATED, place, COLUMN, commission.code(), String.valueOf(first.place.line()));
        }
    }

    /** The tree of all commissions, if they are one. */
    public Optional<Hierarchy> build() {
        List<String> tops = new ArrayList<>();
        Map<String, List<Entry>> lower = new LinkedHashMap<>();
        for (Entry entry : entries.values()) {
            Optional<String> upper = entry.commission.upper();
            if (upper.isEmpty()) {
                top(entry, tops);
            } else if (entries.containsKey(upper.get())) {
                lower.computeIfAbsent(upper.get(), _ -> new ArrayList<>()).add(entry);
            } else {
                String[] near =
                        Names.nearest(upper.get(), entries.keySet()).stream().toArray(String[]::new);
                report(NightCode.UNKNOWN_COMMISSION, entry.place, UPPER, upper.get(), near);
            }
        }
        circles();
        if (tops.isEmpty() && whole) {
            report(NightCode.NO_TOP, new Place(file, 0), "", "");
        }
        return whole ? Optional.of(new Hierarchy(ordered(tops.getFirst(), lower))) : Optional.empty();
    }

    private void top(Entry entry, List<String> tops) {
        if (!tops.isEmpty()) {
            report(NightCode.SECOND_TOP, entry.place, COLUMN, entry.commission.code(), tops.getFirst());
        }
        tops.add(entry.commission.code());
    }

    /** Reports each circle once, at the first of its commissions in the file. */
    private void circles() {
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries.values()) {
            List<String> way = new ArrayList<>();
            Set<String> onWay = new HashSet<>();
            Optional<Entry> at = Optional.of(entry);
            while (at.isPresent() && seen.add(at.get().commission.code())) {
                way.add(at.get().commission.code());
                onWay.add(at.get().commission.code());
                at = at.get().commission.upper().map(entries::get);
            }
            if (at.isPresent() && onWay.contains(at.get().commission.code())) {
                Entry first = at.get();
                List<String> circle = way.subList(way.indexOf(first.commission.code()), way.size());
                String code = first.commission.code();
                report(NightCode.COMMISSION_CIRCLE, first.place, UPPER, code, String.join(", ", circle));
            }
        }
    }

    /** Level by level from the top, so that each stands after the one above it. */
    private List<Commission> ordered(String top, Map<String, List<Entry>> lower) {
        List<Commission> ordered = new ArrayList<>();
        Deque<Entry> waiting =
                new ArrayDeque<>(List.of(Optional.ofNullable(entries.get(top)).orElseThrow()));
        while (!waiting.isEmpty()) {
            Commission next = waiting.remove().commission;
            ordered.add(next);
            waiting.addAll(lower.getOrDefault(next.code(), List.of()));
        }
        return ordered;
    }

    private void report(NightCode code, Place place, String field, String value, String... details) {
        whole = false;
        findings.report(code, place, field, value, details);
    }
}
