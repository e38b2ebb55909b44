package org.dauys.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules, by code. They are made anew each time; whoever asks for many keeps them. */
public final class Catalogue {
    private Catalogue() {}

    /** All rules, in the order of their codes. */
    public static List<Rule> rules() {
        return Stream.of(
                        PresenceRules.all(),
                        SumRules.all(),
                        BoundRules.all(),
                        ContestRules.all(),
                        SurroundingRules.all(),
                        TurnoutRules.all(),
                        LevelRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The rule of a code. */
    public static Optional<Rule> rule(String code) {
        return rule(code, rules());
    }

    static Optional<Rule> rule(String code, List<Rule> rules) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
