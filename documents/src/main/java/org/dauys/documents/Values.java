package org.dauys.documents;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dauys.apportionment.Margin;
import org.dauys.apportionment.Preference;
import org.dauys.apportionment.Standing;
import org.dauys.apportionment.TwoWay;
import org.dauys.figures.Fraction;
import org.dauys.figures.Parted;
import org.dauys.figures.Ratios;
import org.dauys.figures.Tally;
import org.dauys.statute.Connections;

/** Values of figures as text. */
record Values(Teller teller, Readings readings) {
    String of(Object value, Spot spot, String last) {
        return switch (value) {
            case Long number -> teller.words().number(number);
            case Fraction share when last.equals("threshold") -> teller.words().percent(share);
            case Fraction fraction -> teller.words().rounded(fraction, Teller.TWO);
            case Tally tally -> teller.tally(spot, tally);
            case Standing standing -> teller.tally(spot, standing.seats());
            case Preference preference -> teller.options(spot, preference.first());
            case Boolean holds -> teller.say("holds", Map.of("holds", holds ? "yes" : "no"));
            case Optional<?> margin -> margin(margin, spot);
            case String text -> text(text, spot, last);
            case Connections connections ->
                teller.each(spot, connections.claimants().names(), name -> teller.option(spot, connections.part(name)));
            case Parted parted -> parted(parted, spot);
            case TwoWay divisors -> twoWay(divisors);
            default -> throw new IllegalArgumentException("There are no words for the value %s.".formatted(value));
        };
    }

    private String parted(Parted parted, Spot spot) {
        return teller.each(spot, parted.claimants().names(), name -> of(parted.part(name), spot, ""));
    }

    private String twoWay(TwoWay divisors) {
        return divisors.isPossible()
                ? teller.say(
                        "two-way",
                        Map.of(
                                "districts", named(divisors.districtDivisors(), teller::place),
                                "parties", named(divisors.partyDivisors(), teller::list)))
                : "—";
    }

    private String named(Ratios divisors, UnaryOperator<String> name) {
        return divisors.claimants().names().stream()
                .map(code -> teller.say(
                        "pair",
                        Map.of(
                                "name", name.apply(code),
                                "said", TallySentences.compact(teller.words(), divisors.of(code)))))
                .collect(Collectors.joining(", "));
    }

    private String margin(Optional<?> margin, Spot spot) {
        return margin.map(Margin.class::cast)
                .map(by -> teller.pair(spot, by.rival(), teller.words().number(by.votes())))
                .orElse("—");
    }

    private String text(String text, Spot spot, String last) {
        return switch (text) {
            case "first", "level", "not" -> teller.say("preference", Map.of("preference", text));
            default -> readings.chosen(spot, last, text);
        };
    }
}
