package org.dauys.mandates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import org.dauys.figures.Confidence;
import org.dauys.reading.Fields;

/**
 * Which reading of each parameter is taken while a law is read. A parameter is written plainly, or as a mapping with a list
 * of readings, each with its value, how sure we are, and who reads it so; the first is the one that is applied.
 */
final class ReadingChoice {
    private final Map<String, Integer> taken;
    private final SequencedMap<String, List<PersonsLaw.Reading>> met = new LinkedHashMap<>();

    /** The first of all readings. */
    ReadingChoice() {
        this(Map.of());
    }

    private ReadingChoice(Map<String, Integer> taken) {
        this.taken = taken;
    }

    /** The value of a parameter in the reading taken. */
    <T> Optional<T> of(Fields rule, String key, BiFunction<Fields, String, Optional<T>> value) {
        if (!rule.hasMapping(key)) {
            return value.apply(rule, key);
        }
        String path = rule.pathOf(key);
        List<PersonsLaw.Reading> readings = new ArrayList<>();
        List<T> values = new ArrayList<>();
        rule.mapping(key).ifPresent(parameter -> {
            for (Fields item : parameter.items("readings")) {
                Optional<T> read = value.apply(item, "value");
                String written = read.flatMap(_ -> item.text("value")).orElse("");
                Optional<Confidence> confidence = item.word("confidence", Confidence.class);
                Optional<String> source = item.optionalText("source");
                item.close();
                if (read.isPresent() && confidence.isPresent()) {
                    readings.add(new PersonsLaw.Reading(path, written, confidence.get(), source.orElse("")));
                    values.add(read.get());
                }
            }
            parameter.close();
        });
        if (values.isEmpty()) {
            return Optional.empty();
        }
        met.put(path, readings);
        return Optional.of(values.get(taken.getOrDefault(path, 0)));
    }

    /** The readings taken, of every parameter that has several. */
    List<PersonsLaw.Reading> chosen() {
        List<PersonsLaw.Reading> chosen = new ArrayList<>();
        met.forEach((path, readings) -> chosen.add(readings.get(taken.getOrDefault(path, 0))));
        return chosen;
    }

    /** Every other combination of the readings met, in the order of the file. */
    List<ReadingChoice> others() {
        List<Map<String, Integer>> combinations = new ArrayList<>(List.of(Map.of()));
        for (var parameter : met.entrySet()) {
            List<Map<String, Integer>> longer = new ArrayList<>();
            for (Map<String, Integer> combination : combinations) {
                for (int reading = 0; reading < parameter.getValue().size(); reading++) {
                    Map<String, Integer> with = new LinkedHashMap<>(combination);
                    with.put(parameter.getKey(), reading);
                    longer.add(with);
                }
            }
            combinations = longer;
        }
        return combinations.stream().skip(1).map(ReadingChoice::new).toList();
    }
}
