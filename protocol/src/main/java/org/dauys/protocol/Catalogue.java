package org.dauys.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules, by code. */
public final class Catalogue {
    private static final List<Rule> RULES = Stream.of(
                    PresenceRules.all(),
                    SumRules.all(),
                    BoundRules.all(),
                    ContestRules.all(),
                    SurroundingRules.all(),
                    TurnoutRules.all(),
                    LevelRules.all())
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}

    /** All rules, in the order of their codes. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of a code. */
    public static Optional<Rule> rule(String code) {
        return RULES.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
