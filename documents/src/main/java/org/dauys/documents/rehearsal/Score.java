package org.dauys.documents.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dauys.figures.Fraction;

/**
 * How well the rules of checking find the faults that were planted.
 *
 * @param kinds what became of the faults of each kind that was planted
 * @param rules what each rule that found anything is worth
 * @param sound how many stations have no fault
 */
public record Score(List<Kind> kinds, List<Rule> rules, long sound) {
    /** The score with its own lists. */
    public Score {
        kinds = List.copyOf(kinds);
        rules = List.copyOf(rules);
    }

    /**
     * The faults of one kind.
     *
     * @param fault the kind
     * @param planted how many were planted
     * @param caught how many were found at their station or commission
     * @param above how many others show only in the sums of a commission above
     * @param rules how many of those caught each rule found
     * @param missed the codes of the stations and commissions whose faults nothing shows; faults that a correction has put
     *     right before the rules look are not missed
     */
    public record Kind(
            Fault fault, long planted, long caught, long above, SequencedMap<String, Long> rules, List<String> missed) {
        /** The kind with its own collections. */
        public Kind {
            rules = java.util.Collections.unmodifiableSequencedMap(new java.util.LinkedHashMap<>(rules));
            missed = List.copyOf(missed);
        }

        /** How many were put right before the rules looked. */
        public long corrected() {
            return planted - caught - above - missed.size();
        }
    }

    /**
     * A rule.
     *
     * @param rule its code
     * @param findings how often it found something
     * @param right how many of these are about a fault
     */
    public record Rule(String rule, long findings, long right) {
        /** How many of its findings are about no fault. */
        public long wrong() {
            return findings - right;
        }
    }

    /** How often a rule is wrong for each station without a fault; 0 if there is none. */
    public Fraction falseAlarms(Rule rule) {
        return sound == 0 ? Fraction.of(0) : Fraction.of(rule.wrong(), sound);
    }

    /**
     * Compares what was found with what was planted.
     *
     * <p>A finding is right if one of its places has a fault of its contest, or is the station that a form was copied from,
     * or is a commission below which there is such a fault. Reports of turnout are of no contest.
     */
    public static Score of(FaultKey key, List<Alarm> alarms) {
        return new Comparing(key, alarms).score();
    }

    private static final class Comparing {
        private final FaultKey key;
        private final List<Alarm> alarms;
        private final Map<String, List<FaultKey.Planted>> at = new HashMap<>();
        private final Map<String, List<FaultKey.Planted>> below = new HashMap<>();
        private final Map<FaultKey.Planted, SortedSet<String>> caught = new HashMap<>();
        private final Map<FaultKey.Planted, SortedSet<String>> shown = new HashMap<>();
        private final SortedMap<String, long[]> rules = new TreeMap<>();

        Comparing(FaultKey key, List<Alarm> alarms) {
            this.key = key;
            this.alarms = alarms;
            for (FaultKey.Planted fault : key.planted()) {
                add(at, fault.place(), fault);
                if (!fault.twin().isEmpty()) {
                    add(at, fault.twin(), fault);
                }
                fault.above().forEach(commission -> add(below, commission, fault));
            }
        }

        private static void add(Map<String, List<FaultKey.Planted>> to, String place, FaultKey.Planted fault) {
            to.computeIfAbsent(place, _ -> new ArrayList<>()).add(fault);
        }

        Score score() {
            for (Alarm alarm : alarms) {
                boolean right = false;
                for (String place : alarm.places()) {
                    right |= met(at, place, alarm, caught);
                    right |= met(below, place, alarm, shown);
                }
                long[] counts = rules.computeIfAbsent(alarm.rule(), _ -> new long[2]);
                counts[0]++;
                counts[1] += right ? 1 : 0;
            }
            List<Rule> all = new ArrayList<>();
            rules.forEach((rule, counts) -> all.add(new Rule(rule, counts[0], counts[1])));
            return new Score(kinds(), all, key.sound());
        }

        private static boolean met(
                Map<String, List<FaultKey.Planted>> faults,
                String place,
                Alarm alarm,
                Map<FaultKey.Planted, SortedSet<String>> into) {
            boolean met = false;
            for (FaultKey.Planted fault : faults.getOrDefault(place, List.of())) {
                if (fault.contest().equals(alarm.contest())) {
                    into.computeIfAbsent(fault, _ -> new TreeSet<>()).add(alarm.rule());
                    met = true;
                }
            }
            return met;
        }

        private List<Kind> kinds() {
            List<Kind> kinds = new ArrayList<>();
            for (Fault kind : Fault.values()) {
                List<FaultKey.Planted> own = key.planted().stream()
                        .filter(fault -> fault.fault() == kind)
                        .toList();
                if (!own.isEmpty()) {
                    kinds.add(kind(kind, own));
                }
            }
            return kinds;
        }

        /** What is on the paper, too, is in the sums above, which therefore agree; what was put right is no longer there. */
        private static boolean showsAbove(Fault kind) {
            return !kind.isOnPaper() && kind != Fault.LATE;
        }

        private Kind kind(Fault kind, List<FaultKey.Planted> own) {
            SortedMap<String, Long> by = new TreeMap<>();
            List<String> missed = new ArrayList<>();
            long found = 0;
            long above = 0;
            for (FaultKey.Planted fault : own) {
                if (caught.containsKey(fault)) {
                    found++;
                    caught.getOrDefault(fault, new TreeSet<>()).forEach(rule -> by.merge(rule, 1L, Long::sum));
                } else if (shown.containsKey(fault) && showsAbove(kind)) {
                    above++;
                } else if (kind != Fault.LATE) {
                    missed.add(fault.place());
                }
            }
            return new Kind(kind, own.size(), found, above, by, missed);
        }
    }
}
