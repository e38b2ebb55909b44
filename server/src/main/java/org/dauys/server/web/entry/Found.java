package org.dauys.server.web.entry;

import org.dauys.protocol.Severity;

/**
 * A finding as a page shows it.
 *
 * @param code the code of the rule
 * @param line the code of the line; empty if it is of the whole protocol
 * @param severity what happens to the protocol
 * @param kind the same in words
 * @param text where to look, or what to decide
 */
public record Found(String code, String line, Severity severity, String kind, String text) {}
