package org.dauys.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers from one to another in steps, as they are written on the command line: {@code 5}, {@code 0..10}, {@code 0..10:0.5}. */
final class Steps {
    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,4})?)";
    private static final Pattern WRITTEN = Pattern.compile(NUMBER + "(?:\\.\\." + NUMBER + "(?::" + NUMBER + ")?)?");

    private Steps() {}

    /**
     * The numbers, exactly as written.
     *
     * @param most how many there may be at most
     * @return empty if the text is not so written, goes backwards or has too many numbers
     */
    static Optional<List<BigDecimal>> of(String text, int most) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        var first = new BigDecimal(written.group(1));
        BigDecimal last =
                Optional.ofNullable(written.group(2)).map(BigDecimal::new).orElse(first);
        BigDecimal step =
                Optional.ofNullable(written.group(3)).map(BigDecimal::new).orElse(BigDecimal.ONE);
        List<BigDecimal> numbers = new ArrayList<>();
        if (step.signum() <= 0 || first.compareTo(last) > 0) {
            return Optional.empty();
        }
        for (BigDecimal number = first; number.compareTo(last) <= 0; number = number.add(step)) {
            numbers.add(number);
            if (numbers.size() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }
}
