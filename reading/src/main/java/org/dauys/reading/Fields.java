package org.dauys.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of a mapping, read in their types.
 *
 * <p>It remembers which keys were asked for, so that {@link #close()} can report the others. What is missing or wrong is
 * reported and read as empty. A method named optional reports what is wrong, but not what is missing.
 */
public final class Fields {

    private final Optional<Mapping> mapping;
    private final Place place;
    private final Path path;
    private final Findings findings;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Optional<Mapping> mapping, Place place, Path path, Findings findings) {
        this.mapping = mapping;
        this.place = place;
        this.path = path;
        this.findings = findings;
    }

    /**
     * The fields of a node, which is reported if it is not a mapping, and then has none and misses none.
     *
     * @param what the dotted path of the node in its document; empty for the document itself
     */
    public static Fields of(Node node, String what, Findings findings) {
        return of(node, node.place(), Path.of(what), findings);
    }

    private static Fields of(Node node, Place place, Path path, Findings findings) {
        if (node instanceof Mapping mapping) {
            return new Fields(Optional.of(mapping), place, path, findings);
        }
        findings.report(ReadingCode.NOT_A_MAPPING, place, path, written(node), List.of());
        return new Fields(Optional.empty(), place, path, findings);
    }

    /** Whether there is a mapping to read; if not, that was reported. */
    public boolean isMapping() {
        return mapping.isPresent();
    }

    /** The line of the key that the mapping belongs to; that on which it begins if there is none. */
    public Place place() {
        return place;
    }

    /** The line of a key, or that of the mapping if the key is not there. */
    public Place placeOf(String key) {
        return mapping.map(Mapping::keyPlaces).map(places -> places.get(key)).orElse(place);
    }

    /** The dotted path of a key from the root of the document. */
    public String pathOf(String key) {
        return path.key(key).toString();
    }

    /** Whether a key is there; it counts as asked for. */
    public boolean has(String key) {
        return optionalNode(key).isPresent();
    }

    /** All keys, in the order of the file; none counts as asked for. */
    public List<String> keys() {
        return mapping.map(read -> List.copyOf(read.entries().keySet())).orElse(List.of());
    }

    /** A value of whatever shape. */
    public Optional<Node> node(String key) {
        var found = optionalNode(key);
        if (found.isEmpty() && mapping.isPresent()) {
            report(ReadingCode.MISSING, key, "");
        }
        return found;
    }

    public Optional<Node> optionalNode(String key) {
        asked.add(key);
        return mapping.map(Mapping::entries).map(entries -> entries.get(key));
    }

    /** A text that is not blank. */
    public Optional<String> text(String key) {
        return node(key).flatMap(node -> parsed(node, key, Parsed.Value::new));
    }

    public Optional<String> optionalText(String key) {
        return optionalNode(key).flatMap(node -> parsed(node, key, Parsed.Value::new));
    }

    /** A whole number within its bounds, both included. */
    public Optional<Long> wholeNumber(String key, long least, long most) {
        return node(key).flatMap(node -> parsed(node, key, text -> Texts.wholeNumber(text, least, most)));
    }

    public Optional<Long> optionalWholeNumber(String key, long least, long most) {
        return optionalNode(key).flatMap(node -> parsed(node, key, text -> Texts.wholeNumber(text, least, most)));
    }

    /** A day, such as {@code 2023-03-19}. */
    public Optional<LocalDate> date(String key) {
        return node(key).flatMap(node -> parsed(node, key, Texts::date));
    }

    public Optional<LocalDate> optionalDate(String key) {
        return optionalNode(key).flatMap(node -> parsed(node, key, Texts::date));
    }

    /** A ratio, such as {@code 5/100} or {@code 5 %}. */
    public Optional<Ratio> ratio(String key) {
        return node(key).flatMap(node -> parsed(node, key, Texts::ratio));
    }

    public Optional<Ratio> optionalRatio(String key) {
        return optionalNode(key).flatMap(node -> parsed(node, key, Texts::ratio));
    }

    /** A word that names a constant: {@code takes-part} for {@code TAKES_PART}. */
    public <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return node(key).flatMap(node -> parsed(node, key, text -> Texts.word(text, type)));
    }

    public <E extends Enum<E>> Optional<E> optionalWord(String key, Class<E> type) {
        return optionalNode(key).flatMap(node -> parsed(node, key, text -> Texts.word(text, type)));
    }

    /** The fields of a mapping within this one. */
    public Optional<Fields> mapping(String key) {
        return node(key).map(node -> below(node, key)).filter(Fields::isMapping);
    }

    public Optional<Fields> optionalMapping(String key) {
        return optionalNode(key).map(node -> below(node, key)).filter(Fields::isMapping);
    }

    /** Whether a mapping is there; anything else is left to whoever reads it to report. */
    public boolean hasMapping(String key) {
        return optionalNode(key).filter(Mapping.class::isInstance).isPresent();
    }

    /** A mapping whose values are mappings, in the order of the file. */
    public Map<String, Fields> mappings(String key) {
        return mapping(key).map(Fields::each).orElse(Map.of());
    }

    public Map<String, Fields> optionalMappings(String key) {
        return optionalMapping(key).map(Fields::each).orElse(Map.of());
    }

    /** Whether a list is there; anything else is left to whoever reads it to report. */
    public boolean hasList(String key) {
        return optionalNode(key).filter(Sequence.class::isInstance).isPresent();
    }

    /** The items of a list, which may have none. */
    public List<Node> sequence(String key) {
        return node(key).map(node -> items(node, key)).orElse(List.of());
    }

    public List<Node> optionalSequence(String key) {
        return optionalNode(key).map(node -> items(node, key)).orElse(List.of());
    }

    /** The items of a list of mappings. */
    public List<Fields> items(String key) {
        return eachOf(sequence(key), key);
    }

    public List<Fields> optionalItems(String key) {
        return eachOf(optionalSequence(key), key);
    }

    /** The items of a list of texts; those that are wrong are reported and left out. */
    public List<String> texts(String key) {
        return textsOf(sequence(key), key);
    }

    public List<String> optionalTexts(String key) {
        return textsOf(optionalSequence(key), key);
    }

    /** Reports every key that was never asked for, with the nearest of those that were. */
    public void close() {
        for (var key : keys()) {
            if (!asked.contains(key) && !findings.isFull()) {
                report(
                        ReadingCode.UNKNOWN_KEY,
                        key,
                        key,
                        Names.nearest(key, asked).stream().toArray(String[]::new));
            }
        }
    }

    /** Reports a fault of a key, or of the whole mapping if the key is empty. */
    public void report(Code code, String key, String value, String... details) {
        findings.report(code, placeOf(key), path.key(key), value, List.of(details));
    }

    private Fields below(Node node, String key) {
        return of(node, placeOf(key), path.key(key), findings);
    }

    private Map<String, Fields> each() {
        var all = new LinkedHashMap<String, Fields>();
        for (var key : keys()) {
            node(key).ifPresent(node -> all.put(key, below(node, key)));
        }
        return all;
    }

    private List<Node> items(Node node, String key) {
        if (node instanceof Sequence sequence) {
            return sequence.items();
        }
        report(ReadingCode.NOT_A_LIST, key, written(node));
        return List.of();
    }

    private List<Fields> eachOf(List<Node> nodes, String key) {
        var all = new ArrayList<Fields>();
        for (var node : nodes) {
            all.add(of(node, node.place(), path.key(key).item(all.size()), findings));
        }
        return all;
    }

    private List<String> textsOf(List<Node> nodes, String key) {
        var texts = new ArrayList<String>();
        for (var index = 0; index < nodes.size(); index++) {
            var node = nodes.get(index);
            parsed(node, node.place(), path.key(key).item(index), Parsed.Value::new)
                    .ifPresent(texts::add);
        }
        return texts;
    }

    private <T> Optional<T> parsed(Node node, String key, Function<String, Parsed<T>> type) {
        return parsed(node, placeOf(key), path.key(key), type);
    }

    private <T> Optional<T> parsed(Node node, Place where, Path field, Function<String, Parsed<T>> type) {
        var parsed = switch (node) {
            case Scalar scalar when Characters.strip(scalar.text()).isEmpty() -> Parsed.<T>fault(ReadingCode.BLANK);
            case Scalar scalar -> type.apply(scalar.text());
            case Sequence _, Mapping _ -> Parsed.<T>fault(ReadingCode.NOT_A_TEXT);
        };
        return switch (parsed) {
            case Parsed.Value<T>(var value) -> Optional.of(value);
            case Parsed.Fault<T>(var code, var details) -> {
                findings.report(code, where, field, written(node), details);
                yield Optional.empty();
            }
        };
    }

    private static String written(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }
}
