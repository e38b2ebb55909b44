package org.dauys.tabulation;

/**
 * How many stations of an area are in which state, and how many voters were on their registers.
 *
 * @param expected all stations that vote there
 * @param counted those whose protocol counts and is not disputed
 * @param quarantined those whose protocol is set aside
 * @param disputed those whose protocol counts and is disputed
 * @param invalidated those whose voting was found invalid and has not been repeated
 * @param missing those without a protocol
 * @param voters the voters of all of them
 * @param votersOfMissing the voters of those without a protocol
 * @param votersNotCounted the voters of all whose protocol does not count: missing, quarantined or invalidated
 */
public record Progress(
        long expected,
        long counted,
        long quarantined,
        long disputed,
        long invalidated,
        long missing,
        long voters,
        long votersOfMissing,
        long votersNotCounted) {}
