package org.dauys.election;

/**
 * Where the votes of a contest are counted together.
 *
 * @param code short and stable, unique in the election, e.g. {@code KZ} or {@code D12}
 * @param title its name
 * @param seats how many seats are filled there, at least 1
 */
public record Constituency(String code, Text title, long seats) {}
