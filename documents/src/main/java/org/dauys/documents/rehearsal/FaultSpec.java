package org.dauys.documents.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.reading.Findings;
import org.dauys.reading.Names;
import org.dauys.reading.Place;

/**
 * How many faults of each kind are planted.
 *
 * @param counts how many, at least 1 of each kind that is there
 */
public record FaultSpec(Map<Fault, Long> counts) {
    /** No faults. */
    public static final FaultSpec NONE = new FaultSpec(Map.of());

    private static final String NO_FAULTS = "none";
    private static final int MOST_DIGITS = 7;

    /** One fault of a station for so many stations is the most that is planted unasked. */
    private static final long RARE = 20;

    /** The counts in the order of the kinds. */
    public FaultSpec {
        counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** What is planted if nothing is asked for: fewer in a small rehearsal, but one of each kind. */
    public static FaultSpec usual(long stations) {
        Map<Fault, Long> counts = new EnumMap<>(Fault.class);
        long scale = Math.min(100, stations / RARE);
        for (Fault fault : Fault.values()) {
            long many = switch (fault) {
                case SLIP, TRANSPOSED -> 20;
                case SWAPPED, LATE -> 10;
                case STUFFING, COPIED -> 5;
                case MISSING -> 30;
                case UPPER -> 3;
                case TURNOUT -> 2;
            };
            counts.put(fault, Math.max(1, many * scale / 100));
        }
        return new FaultSpec(counts);
    }

    /**
     * Reads {@code slip:20,missing:30}, or {@code none}.
     *
     * @param where what the findings call the text
     */
    public static Optional<FaultSpec> read(String text, String where, Findings findings) {
        if (text.equals(NO_FAULTS)) {
            return Optional.of(NONE);
        }
        Map<Fault, Long> counts = new EnumMap<>(Fault.class);
        boolean good = true;
        for (String part : text.split(",", -1)) {
            String[] words = part.strip().split(":", -1);
            Optional<Fault> fault = Fault.of(words[0]);
            boolean number = words.length == 2 && words[1].matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}");
            if (fault.isEmpty() || !number || counts.containsKey(fault.get())) {
                findings.report(RehearsalCode.NOT_FAULTS, new Place(where, 0), "", part, meant(words[0]));
                good = false;
            } else {
                counts.put(fault.get(), Long.valueOf(words[1]));
            }
        }
        return good ? Optional.of(new FaultSpec(counts)) : Optional.empty();
    }

    private static String meant(String word) {
        List<String> known = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            known.add(fault.word());
        }
        return Fault.of(word)
                .map(Fault::word)
                .or(() -> Names.nearest(word, known))
                .orElse(Fault.SLIP.word());
    }

    /** How many faults of a kind. */
    public long of(Fault fault) {
        return counts.getOrDefault(fault, 0L);
    }

    /** How many faults of stations. */
    public long ofStations() {
        return counts.keySet().stream()
                .filter(Fault::ofStation)
                .mapToLong(this::of)
                .sum();
    }

    /** As it is written: {@code slip:20,missing:30}, or {@code none}. */
    public String text() {
        List<String> parts = new ArrayList<>();
        counts.forEach((fault, count) -> parts.add(fault.word() + ":" + count));
        return parts.isEmpty() ? NO_FAULTS : String.join(",", parts);
    }
}
