package org.dauys.documents.acts;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;

/**
 * An entry of the journal as bytes: one object with the names {@code act}, {@code key}, {@code officer} and {@code time}, the
 * last in milliseconds since 1970. The act has its {@code kind} and the parts of its record by their names.
 */
public final class EntryBytes {
    private static final String KIND = "kind";

    /** The records of acts by the word of their kind. */
    private static final Map<String, Class<? extends Record>> ACTS = acts();

    private EntryBytes() {}

    private static Map<String, Class<? extends Record>> acts() {
        Map<String, Class<? extends Record>> acts = new HashMap<>();
        records(NightAct.class)
                .forEach(type -> acts.put(Shape.word(type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-")), type));
        return Map.copyOf(acts);
    }

    private static Stream<Class<? extends Record>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.asSubclass(Record.class))
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(EntryBytes::records);
    }

    /** The words of all kinds of acts. */
    static Iterable<String> kinds() {
        return ACTS.keySet();
    }

    /** The only bytes of an entry. */
    public static byte[] of(Entry entry) {
        return Canonical.bytes(Map.of(
                "act", act(entry.act()),
                "key", entry.key(),
                "officer", entry.officer(),
                "time", entry.time().toEpochMilli()));
    }

    private static Map<String, Object> act(NightAct act) {
        Map<String, Object> object = Shape.object((Record) act);
        object.put(KIND, Shape.word(act.kind().name()));
        return object;
    }

    /**
     * The entry of some bytes.
     *
     * @throws IllegalArgumentException if they are not the only bytes of an entry
     */
    public static Entry read(byte[] bytes) {
        Entry entry;
        try {
            entry = entry(Parsed.value(bytes));
        } catch (DateTimeException | ArithmeticException fault) {
            throw new IllegalArgumentException("The bytes must be an entry.", fault);
        }
        if (!Arrays.equals(of(entry), bytes)) {
            throw new IllegalArgumentException("The bytes must be the only ones of their entry.");
        }
        return entry;
    }

    /**
     * An act as programs send it: the object of an entry's act, its names in any order.
     *
     * @throws IllegalArgumentException if it is no act
     */
    public static NightAct act(byte[] json) {
        try {
            return act(Shape.as(Map.class, Parsed.value(json)));
        } catch (DateTimeException | ArithmeticException fault) {
            throw new IllegalArgumentException("The bytes must be an act.", fault);
        }
    }

    private static Entry entry(Object value) {
        Map<?, ?> object = Shape.as(Map.class, value);
        return new Entry(
                Instant.ofEpochMilli(Shape.as(Long.class, part(object, "time"))),
                Shape.as(String.class, part(object, "officer")),
                Shape.as(String.class, part(object, "key")),
                act(Shape.as(Map.class, part(object, "act"))));
    }

    private static NightAct act(Map<?, ?> given) {
        Map<Object, Object> act = new HashMap<>(given);
        String kind =
                Shape.as(String.class, Optional.ofNullable(act.remove(KIND)).orElse(""));
        Class<? extends Record> type = Optional.ofNullable(ACTS.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("%s must be a kind of act.".formatted(kind)));
        return (NightAct) Shape.record(type, act);
    }

    private static Object part(Map<?, ?> object, String name) {
        return Optional.<Object>ofNullable(object.get(name))
                .orElseThrow(() -> new IllegalArgumentException("An entry must have %s.".formatted(name)));
    }
}
