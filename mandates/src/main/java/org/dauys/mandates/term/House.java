package org.dauys.mandates.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.dauys.figures.Figure;
import org.dauys.mandates.TermAct;

/** Who has which seat while the acts of a term are gone through. It takes nobody in twice and gives no seat to two. */
final class House {
    private final SequencedMap<Integer, Opening.Seat> seats = new TreeMap<>();
    private final Map<Integer, Tenure> now = new HashMap<>();
    private final Map<String, Integer> seatOf = new HashMap<>();
    private final Map<Integer, Figure<String>> figures = new HashMap<>();
    private final Map<Integer, String> last = new HashMap<>();
    private final Map<String, List<TermAct>> gone = new HashMap<>();
    private final List<Tenure> ended = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    House(List<Opening.Seat> all) {
        for (Opening.Seat seat : all) {
            if (seats.putIfAbsent(seat.number(), seat) != null) {
                throw new IllegalArgumentException("The seat %d must be given once.".formatted(seat.number()));
            }
        }
    }

    SequencedMap<Integer, Opening.Seat> seats() {
        return seats;
    }

    Optional<String> holder(int seat) {
        return Optional.ofNullable(now.get(seat)).map(Tenure::person);
    }

    Optional<Integer> seatOf(String person) {
        return Optional.ofNullable(seatOf.get(person));
    }

    /** The reason why a seat has its holder, or none. */
    Optional<Figure<String>> figure(int seat) {
        return Optional.ofNullable(figures.get(seat));
    }

    /** Who left a seat last. */
    Optional<String> lastHolder(int seat) {
        return Optional.ofNullable(last.get(seat));
    }

    /** The acts by which a person gave up, lost or did not take a seat. */
    List<TermAct> gone(String person) {
        return gone.getOrDefault(person, List.of());
    }

    /** Who sits for a list, in the order of the seats. */
    List<String> sittingFor(String where, String holder) {
        return seats.values().stream()
                .filter(seat -> seat.where().equals(where) && seat.holder().equals(holder))
                .flatMap(seat -> holder(seat.number()).stream())
                .toList();
    }

    /** How many seats a list has. */
    long seatsOf(String where, String holder) {
        return seats.values().stream()
                .filter(seat -> seat.where().equals(where) && seat.holder().equals(holder))
                .count();
    }

    /** A person takes a vacant seat. */
    void enters(int seat, String person, Event event) {
        now.put(seat, new Tenure(seat, person, event, Optional.empty()));
        seatOf.put(person, seat);
        keep(event);
    }

    /** The holder leaves a seat. */
    void leaves(int seat, TermAct act, Event event) {
        Tenure tenure = now.remove(seat);
        if (tenure != null) {
            ended.add(tenure.endedBy(event));
            seatOf.remove(tenure.person());
            last.put(seat, tenure.person());
        }
        remember(act);
        keep(event);
    }

    /** A person does not take a seat that was not theirs yet. */
    void remember(TermAct act) {
        gone.computeIfAbsent(act.person(), _ -> new ArrayList<>()).add(act);
    }

    private void keep(Event event) {
        figures.put(event.seat(), event.holder());
        events.add(event);
    }

    List<Event> events() {
        return events;
    }

    /** All tenures, in the order in which they began, those of one day by their seats. */
    List<Tenure> tenures() {
        SequencedMap<Event, Tenure> all = new LinkedHashMap<>();
        events.forEach(event -> ended.stream()
                .filter(tenure -> tenure.begun().equals(event))
                .forEach(tenure -> all.put(event, tenure)));
        now.values().forEach(tenure -> all.put(tenure.begun(), tenure));
        return all.values().stream()
                .sorted(Comparator.comparing((Tenure tenure) -> tenure.begun().on())
                        .thenComparingInt(Tenure::seat)
                        .thenComparingInt(tenure -> events.indexOf(tenure.begun())))
                .toList();
    }
}
