package org.dauys.mandates.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.mandates.Answer;
import org.dauys.mandates.Requirement;
import org.dauys.reading.Finding;

/**
 * Whether persons of a group stand all over a list. A run of places that the list does not fill is not asked for anything.
 *
 * @param trying the list
 * @param rule how they must stand
 */
record Spaced(Trying trying, Requirement.Spacing rule) {
    Trial trial() {
        int end = rule.first() == 0
                ? trying.places().size()
                : Math.min(rule.first(), trying.places().size());
        List<Finding> findings = new ArrayList<>();
        boolean sure = true;
        int from = 0;
        while (from + rule.places() <= end) {
            Answer met = met(from);
            if (met == Answer.NO) {
                findings.add(trying.ofList(
                        RegistrationCode.GROUP_NOT_SPACED,
                        rule.group(),
                        number(from),
                        number(from + rule.places() - 1),
                        rule.least()));
            }
            sure &= met != Answer.UNKNOWN;
            from += met == Answer.NO ? rule.places() : stride();
        }
        Answer all = findings.isEmpty() ? Answer.YES : Answer.NO;
        return new Trial(
                rule,
                all == Answer.YES && !sure ? Answer.UNKNOWN : all,
                unknown(end),
                Optional.empty(),
                Optional.empty(),
                findings);
    }

    /** How far on the next run begins; after one that is at fault it begins behind it, so that a gap is named once. */
    private int stride() {
        return switch (rule.where()) {
            case EVERYWHERE -> 1;
            case EACH_BLOCK -> rule.places();
        };
    }

    private Answer met(int from) {
        int sure = 0;
        int possible = 0;
        for (int place = from; place < from + rule.places(); place++) {
            Answer is = isOf(place);
            sure += is == Answer.YES ? 1 : 0;
            possible += is == Answer.NO ? 0 : 1;
        }
        if (possible < rule.least()) {
            return Answer.NO;
        }
        return sure >= rule.least() ? Answer.YES : Answer.UNKNOWN;
    }

    private int unknown(int end) {
        int unknown = 0;
        for (int place = 0; place < end; place++) {
            unknown += isOf(place) == Answer.UNKNOWN ? 1 : 0;
        }
        return unknown;
    }

    private Answer isOf(int place) {
        return trying.isOf(rule.group(), trying.places().get(place).person());
    }

    private int number(int place) {
        return trying.places().get(place).number();
    }
}
