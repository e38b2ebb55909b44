package org.dauys.protocol;

import java.util.List;

/**
 * A rule that checks protocols. What it means, where the typist looks and what the commission decides stand in the
 * catalogues of texts, under its code.
 *
 * @param code as people see and quote it, such as {@code P201}; once published it never changes its meaning
 * @param scope what it looks at
 * @param severity what happens if it finds something and neither form nor election says otherwise
 * @param tolerance what it lets pass if neither form nor election says otherwise
 * @param shape what it compares
 * @param examples figures in which it finds something, and figures in which it does not; they are run as tests
 */
public record Rule(
        String code, Scope scope, Severity severity, Tolerance tolerance, Shape shape, List<Example> examples) {
    /** The rule with its own list. */
    public Rule {
        examples = List.copyOf(examples);
    }

    /** Its family. */
    public Family family() {
        return Family.of(code);
    }

    /** What must hold, e.g. {@code ballots_found = ballots_invalid + votes + AGAINST_ALL}. */
    public String formula() {
        return shape.formula(scope);
    }

    /** The same code makes the same rule. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Rule rule && code.equals(rule.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
