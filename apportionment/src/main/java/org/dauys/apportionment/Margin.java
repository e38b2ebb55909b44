package org.dauys.apportionment;

/**
 * By how many votes a seat was won or lost, and against whom.
 *
 * @param votes how many votes, at least 1; see the step that gives the margin
 * @param rival who holds the seat, or would take it; of a tie that no rule settles, the first of those tied
 * @param tied whether the margin only reaches a tie, of the claimant with the rival, that must be decided
 */
public record Margin(long votes, String rival, boolean tied) {}
