package org.dauys.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dauys.apportionment.Margin;
import org.dauys.apportionment.Preference;
import org.dauys.apportionment.Standing;
import org.dauys.apportionment.TwoWay;
import org.dauys.election.Language;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Fraction;
import org.dauys.figures.Parted;
import org.dauys.figures.Tally;

/** Values of figures, citations and texts as JSON has them. Fractions are texts such as {@code 5/100}. */
public final class JsonValues {
    private JsonValues() {}

    static Object value(Object value) {
        return switch (value) {
            case Fraction fraction -> fraction.toString();
            case Tally tally -> tally(tally);
            case Standing standing ->
                object(
                        "seats", tally(standing.seats()),
                        "changed", standing.changed(),
                        "tied", standing.tied(),
                        "places", standing.places(),
                        "withdrawal", standing.isWithdrawal());
            case Preference preference ->
                object(
                        "first", preference.first(),
                        "level", preference.level(),
                        "places", preference.places());
            case Optional<?> margin -> margin.map(Margin.class::cast).map(JsonValues::margin);
            case Parted parted -> parted(parted);
            case TwoWay divisors -> twoWay(divisors);
            case Long _, Boolean _, String _ -> value;
            default -> throw new IllegalArgumentException("JSON has no shape for the value %s.".formatted(value));
        };
    }

    private static Object parted(Parted parted) {
        SequencedMap<String, Object> parts = new LinkedHashMap<>();
        parted.claimants().names().forEach(name -> parts.put(name, value(parted.part(name))));
        return parts;
    }

    private static Object twoWay(TwoWay divisors) {
        return divisors.isPossible()
                ? object(
                        "districts", parted(divisors.districtDivisors()),
                        "parties", parted(divisors.partyDivisors()))
                : Optional.empty();
    }

    static Object margin(Margin margin) {
        return object("votes", margin.votes(), "rival", margin.rival(), "tied", margin.tied());
    }

    /** The number of each claimant. */
    public static Map<String, Object> tally(Tally tally) {
        SequencedMap<String, Object> numbers = new LinkedHashMap<>();
        tally.claimants().names().forEach(name -> numbers.put(name, tally.of(name)));
        return numbers;
    }

    static Object citation(Citation citation) {
        return object(
                "source", citation.source(),
                "place", citation.place(),
                "confidence", word(citation.confidence()));
    }

    /** A line of the ledger: all that a stranger needs to repeat the step. */
    static Map<String, Object> step(Conclusion line) {
        return object(
                "figure", line.path().toString(),
                "step", StepNames.of(line.step()),
                "basis", citation(line.step().basis()),
                "inputs",
                        line.step().inputs().stream()
                                .map(input -> input.path().toString())
                                .toList(),
                "terms", new TreeMap<>(line.step().terms()),
                "result", value(line.figure().value()));
    }

    /** The part of a claimant, or the whole. */
    static Object part(Conclusion line, Optional<String> claimant) {
        Object whole = line.figure().value();
        return value(claimant.isPresent() && whole instanceof Parted parted ? parted.part(claimant.get()) : whole);
    }

    public static Object text(Text text) {
        return inAll(text::in);
    }

    /** Words in all three languages. */
    public static Object inAll(Function<Language, String> words) {
        SequencedMap<String, Object> all = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            all.put(language.code(), words.apply(language));
        }
        return all;
    }

    /** The word of files for a constant: {@code takes-part} for {@code TAKES_PART}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** An object of names and values in turn. */
    public static Map<String, Object> object(Object... namesAndValues) {
        SequencedMap<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return object;
    }

    static List<Object> all(List<?> values) {
        return values.stream().map(value -> (Object) value).toList();
    }
}
