package org.dauys.protocol;

import org.dauys.figures.Citation;

/**
 * A rule as a form, or an election, applies it.
 *
 * @param rule the rule
 * @param severity what happens if it finds something
 * @param tolerance what it lets pass
 * @param basis the act and article, and how sure we are that it says so
 */
public record Check(Rule rule, Severity severity, Tolerance tolerance, Citation basis) {
    /** The source of a basis that is no act but the practice of others; its place says whose. */
    public static final String PRACTICE = "practice";

    /** The check as an election changes it. */
    public Check with(Change change) {
        return new Check(
                rule, change.severity().orElse(severity), change.tolerance().orElse(tolerance), basis);
    }
}
