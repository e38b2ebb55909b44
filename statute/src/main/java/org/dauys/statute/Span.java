package org.dauys.statute;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers from one to another, both included.
 *
 * @param least the smallest, not negative
 * @param most the greatest, not below the smallest
 */
public record Span(long least, long most) {
    private static final Pattern EXACTLY = Pattern.compile("exactly (\\d{1,9})");
    private static final Pattern AT_LEAST = Pattern.compile("at least (\\d{1,9})");
    private static final Pattern FROM_TO = Pattern.compile("(\\d{1,9}) to (\\d{1,9})");

    /** The span that is written {@code exactly 2}, {@code at least 2} or {@code 2 to 5}. */
    static Optional<Span> of(String written) {
        Matcher exactly = EXACTLY.matcher(written);
        if (exactly.matches()) {
            long number = Long.parseLong(exactly.group(1));
            return Optional.of(new Span(number, number));
        }
        Matcher atLeast = AT_LEAST.matcher(written);
        if (atLeast.matches()) {
            return Optional.of(new Span(Long.parseLong(atLeast.group(1)), Long.MAX_VALUE));
        }
        Matcher fromTo = FROM_TO.matcher(written);
        if (fromTo.matches()) {
            var span = new Span(Long.parseLong(fromTo.group(1)), Long.parseLong(fromTo.group(2)));
            return span.least <= span.most ? Optional.of(span) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a number is among them. */
    public boolean contains(long number) {
        return least <= number && number <= most;
    }

    /** As it is written in statutes. */
    @Override
    public String toString() {
        return least == most
                ? "exactly " + least
                : most == Long.MAX_VALUE ? "at least " + least : least + " to " + most;
    }
}
