package org.dauys.counting.acts;

import java.time.Instant;

/**
 * That something was published.
 *
 * @param act what
 * @param officer who did it
 * @param time when
 * @param index the position of its entry in the journal
 */
public record Publication(CountAct.Publish act, String officer, Instant time, long index) {}
