package org.dauys.documents.rehearsal;

import org.dauys.reading.Code;

/** The faults of what a rehearsal is made from. */
public enum RehearsalCode implements Code {
    /** Occurs when the figures of the areas do not add up to the total. Details: their sum. */
    SUM_DIFFERS("N801", "the figures of the areas do not add up to the total"),
    /** Occurs when an area is no commission directly below the one at the top. Details: the nearest, if one is near. */
    NOT_AN_AREA("N802", "an area is no commission directly below the one at the top"),
    /** Occurs when no votes are published that the protocols could add up to. Details: none. */
    NO_VOTES("N803", "no votes are published that the protocols could add up to"),
    /** Occurs when the figures of a total contradict each other: more ballots than voters and the like. Details: none. */
    IMPOSSIBLE("N804", "the figures contradict each other: more ballots than voters and the like"),
    /** Occurs when faults are not written as slip:20,missing:30. Details: a kind that may be meant. */
    NOT_FAULTS("N805", "faults are not written as slip:20,missing:30"),
    /** Occurs when there are fewer stations than areas. Details: the least number. */
    FEW_STATIONS("N806", "there are fewer stations than areas"),
    /** Occurs when there is no room for so many faults. Details: the greatest number. */
    MANY_FAULTS("N807", "there is no room for so many faults"),
    /** Occurs when a key names a figure that is not among those of its mapping. Details: none. */
    NOT_ASSUMED("N808", "a figure that is said to be assumed is not there"),
    /** Occurs when there is no commission, or more than one, without one above it. Details: none. */
    NO_TOP("N809", "not exactly one commission has none above it"),
    /** Occurs when faults of persons are not words with commas between. Details: the words; one that may be meant. */
    NOT_PERSONS_FAULTS("N811", "faults of persons are not written as quota-short,deregistered"),
    /** Occurs when the law has no rules on persons that could be rehearsed. Details: none. */
    NO_PERSONS_RULES("N812", "the law has no rules by which the seats of lists find persons"),
    /** Occurs when the totals of persons leave too few for the quotas of the lists. Details: how many they need. */
    FEW_OF_QUOTA("N813", "the totals leave fewer persons for the quotas than the lists need");

    private final String id;
    private final String when;

    RehearsalCode(String id, String when) {
        this.id = id;
        this.when = when;
    }

    @Override
    public String id() {
        return id;
    }

    /** When it occurs, in English, for the manual. */
    public String when() {
        return when;
    }
}
