package org.dauys.documents;

import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.Margin;
import org.dauys.apportionment.Preference;
import org.dauys.apportionment.Standing;
import org.dauys.apportionment.TwoWay;
import org.dauys.figures.Fraction;
import org.dauys.figures.Parted;
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
                teller.each(spot, connections.claimants().names(), connections::part);
            case Parted parted -> parted(parted, spot);
            case TwoWay divisors when !divisors.isPossible() -> "—";
            case TwoWay divisors ->
                teller.say(
                        "value-divisors",
                        Map.of(
                                "places", divisors.districtDivisors().size(),
                                "lists", divisors.partyDivisors().size()));
            default -> throw new IllegalArgumentException("There are no words for the value %s.".formatted(value));
        };
    }

    private String parted(Parted parted, Spot spot) {
        return teller.each(spot, parted.claimants().names(), name -> of(parted.part(name), spot, ""));
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
