package org.dauys.tabulation;

import java.util.Optional;

/**
 * What happened to the protocol of one station.
 *
 * @param contest the id of the contest
 * @param station the position of the station
 * @param before what was in force before
 * @param after what is in force since
 * @param act the act that did it; empty if a protocol came or was set aside by a rule
 */
public record Change(String contest, int station, Standing before, Standing after, Optional<Act> act) {}
