package org.dauys.reading;

import static org.dauys.reading.Parsed.fault;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a number, a date, a ratio or a word is written. */
final class Texts {

    /** No number, date or ratio is longer; what is longer never meets a pattern, which could exhaust the stack. */
    private static final int LONGEST = 64;

    private static final Pattern WHOLE = Pattern.compile("[0-9]++");
    private static final Pattern BELOW_ZERO = Pattern.compile("[-\u2212][0-9]++");
    private static final Pattern GROUPS =
            Pattern.compile("[0-9]{1,3}(?:(?:[ ,_'\u2019\u00a0\u2009\u202f][0-9]{3})+|(?:\\.[0-9]{3}){2,})");
    private static final Pattern DECIMAL = Pattern.compile("[-\u2212]?[0-9]*[.,][0-9]+");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,18}) ?/ ?([0-9]{1,18})");
    private static final Pattern PER_CENT = Pattern.compile("([0-9]{1,18})[ \u00a0\u202f]?%");
    private static final Pattern DECIMAL_RATIO = Pattern.compile("[0-9]*[.,][0-9]+[ \u00a0\u202f]?%?");

    private Texts() {}

    static Parsed<Long> wholeNumber(String text, long least, long most) {
        if (WHOLE.matcher(text).matches()) {
            return inRange(text, least, most);
        }
        if (text.length() > LONGEST) {
            return fault(ReadingCode.NOT_A_NUMBER);
        }
        if (BELOW_ZERO.matcher(text).matches()) {
            return least < 0 ? inRange("-" + text.substring(1), least, most) : fault(ReadingCode.NEGATIVE);
        }
        if (GROUPS.matcher(text).matches()) {
            return fault(ReadingCode.GROUPED, text.replaceAll("[^0-9]", ""));
        }
        return fault(DECIMAL.matcher(text).matches() ? ReadingCode.FRACTIONAL : ReadingCode.NOT_A_NUMBER);
    }

    private static Parsed<Long> inRange(String digits, long least, long most) {
        long number;
        try {
            number = Long.parseLong(digits);
        } catch (NumberFormatException tooManyDigits) {
            return fault(ReadingCode.NUMBER_TOO_LARGE, String.valueOf(Long.MAX_VALUE));
        }
        return least <= number && number <= most
                ? new Parsed.Value<>(number)
                : fault(ReadingCode.OUT_OF_RANGE, String.valueOf(least), String.valueOf(most));
    }

    static Parsed<LocalDate> date(String text) {
        var day = DAY.matcher(text);
        if (!day.matches()) {
            return fault(ReadingCode.NOT_A_DATE);
        }
        try {
            return new Parsed.Value<>(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException inNoCalendar) {
            return fault(ReadingCode.NO_SUCH_DAY);
        }
    }

    static Parsed<Ratio> ratio(String text) {
        if (text.length() > LONGEST) {
            return fault(ReadingCode.NOT_A_RATIO);
        }
        var perCent = PER_CENT.matcher(text);
        if (perCent.matches()) {
            return new Parsed.Value<>(new Ratio(Long.parseLong(perCent.group(1)), 100));
        }
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            var denominator = Long.parseLong(fraction.group(2));
            return denominator == 0
                    ? fault(ReadingCode.RATIO_BY_ZERO)
                    : new Parsed.Value<>(new Ratio(Long.parseLong(fraction.group(1)), denominator));
        }
        return fault(DECIMAL_RATIO.matcher(text).matches() ? ReadingCode.RATIO_DECIMAL : ReadingCode.NOT_A_RATIO);
    }

    static <E extends Enum<E>> Parsed<E> word(String text, Class<E> type) {
        var constants = Arrays.asList(type.getEnumConstants());
        for (var constant : constants) {
            if (spelling(constant).equals(text)) {
                return new Parsed.Value<>(constant);
            }
        }
        var allowed = constants.stream().map(Texts::spelling).toList();
        var joined = String.join(", ", allowed);
        return Names.nearest(text, allowed)
                .<Parsed<E>>map(near -> fault(ReadingCode.UNKNOWN_WORD, joined, near))
                .orElseGet(() -> fault(ReadingCode.UNKNOWN_WORD, joined));
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
