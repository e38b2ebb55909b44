package org.dauys.documents;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dauys.election.Language;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;

/**
 * The words of one language: messages by key, and numbers, dates and enumerations as the language writes them.
 *
 * <p>Messages are ICU patterns with named arguments. Numbers are exact: a fraction is cut into digits by whole-number
 * arithmetic and only then written.
 */
public final class Words {
    /** More digits than a difference of two shares of votes can need to be seen. */
    private static final int MOST_DIGITS = 12;

    private static final Map<Catalogue, Words> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final ULocale locale;
    private final Map<String, String> messages;
    private final LocalizedNumberFormatter whole;
    private final Map<String, Message> read = new ConcurrentHashMap<>();

    /** A message that was read: reading a pattern takes far longer than filling it. */
    private record Message(MessageFormat format, Set<String> placeholders) {}

    /** A file of messages of this room in a language: each is read once. */
    private record Catalogue(Language language, String file) {}

    private Words(Language language, Map<String, String> messages) {
        this.language = language;
        this.locale = ULocale.forLocale(language.locale());
        this.messages = Map.copyOf(messages);
        this.whole = NumberFormatter.withLocale(locale);
    }

    /** The words of this room in a language. */
    public static Words in(Language language) {
        String first = "words_%s.properties".formatted(language.code());
        return READ.computeIfAbsent(new Catalogue(language, first), some -> of(some.language(), some.file(), Map.of()));
    }

    /**
     * The words of this room in a language, and those of another catalogue of this room.
     *
     * @throws IllegalStateException if there is no such catalogue
     */
    public static Words in(Language language, String catalogue) {
        Map<String, String> first = in(language).messages;
        return READ.computeIfAbsent(
                new Catalogue(language, catalogue), some -> of(some.language(), some.file(), first));
    }

    private static Words of(Language language, String file, Map<String, String> messages) {
        try (InputStream catalogue = Words.class.getResourceAsStream(file)) {
            if (catalogue == null) {
                throw new IllegalStateException("The catalogue %s must be there.".formatted(file));
            }
            return new Words(language, messages).with(catalogue);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * These words and those of another catalogue, a properties file in UTF-8.
     *
     * @throws IllegalArgumentException if a key is there already
     * @throws UncheckedIOException if the catalogue cannot be read
     */
    public Words with(InputStream catalogue) {
        var more = new Properties();
        try {
            more.load(new InputStreamReader(catalogue, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> all = new HashMap<>(messages);
        for (String key : more.stringPropertyNames()) {
            if (all.putIfAbsent(key, more.getProperty(key)) != null) {
                throw new IllegalArgumentException("The key %s is taken.".formatted(key));
            }
        }
        return new Words(language, all);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The keys of all messages, in order. */
    public Set<String> keys() {
        return new TreeSet<>(messages.keySet());
    }

    /**
     * The pattern of a message as the catalogue has it.
     *
     * @throws IllegalArgumentException if there is no such message
     */
    public String pattern(String key) {
        return Optional.ofNullable(messages.get(key))
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no message %s in %s.".formatted(key, language.code())));
    }

    /** A message without arguments. */
    public String of(String key) {
        return of(key, Map.of());
    }

    /**
     * A message with named arguments: texts, and whole numbers for plurals.
     *
     * @throws IllegalArgumentException if there is no such message, or an argument that it names is missing
     */
    public String of(String key, Map<String, ?> arguments) {
        Message message = read.computeIfAbsent(
                key, name -> new Message(new MessageFormat(pattern(name), locale), placeholders(name)));
        if (!arguments.keySet().containsAll(message.placeholders())) {
            throw new IllegalArgumentException(
                    "The message %s needs %s, not %s.".formatted(key, message.placeholders(), arguments.keySet()));
        }
        synchronized (message.format()) { // a format of ICU keeps the formatters of its numbers as it goes
            return message.format().format(arguments);
        }
    }

    /** The names of all arguments of a message, also of those that only some of its variants show. */
    Set<String> placeholders(String key) {
        var pattern = new MessagePattern(pattern(key));
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    /** A whole number. */
    public String number(long number) {
        return whole.format(number).toString();
    }

    /** A fraction in decimals, half a digit rounded up in size. */
    public String fraction(Fraction fraction, int digits) {
        boolean negative = fraction.signum() < 0;
        Fraction size = negative ? Fraction.of(0).minus(fraction) : fraction;
        BigInteger spelt = size.digits(digits, Rounding.HALF_UP);
        return NumberFormatter.withLocale(locale)
                .precision(Precision.fixedFraction(digits))
                .format(new BigDecimal(negative ? spelt.negate() : spelt, digits))
                .toString();
    }

    /** A fraction as it is: in decimals if so many digits say it whole, as numerator and denominator otherwise. */
    public String exact(Fraction fraction) {
        for (int digits = 0; digits <= MOST_DIGITS; digits++) {
            if (says(fraction, digits)) {
                return fraction(fraction, digits);
            }
        }
        return fraction.toString();
    }

    /** A part of a whole in lowest terms: {@code 3/4}. */
    String part(Fraction part) {
        BigInteger common = part.numerator().gcd(part.denominator());
        return part.isWhole()
                ? part.floor().toString()
                : part.numerator().divide(common) + "/" + part.denominator().divide(common);
    }

    /** A fraction in as few decimals as say it whole, at most so many. */
    public String rounded(Fraction fraction, int mostDigits) {
        int digits = 0;
        while (digits < mostDigits && !says(fraction, digits)) {
            digits++;
        }
        return fraction(fraction, digits);
    }

    private static boolean says(Fraction fraction, int digits) {
        return fraction.times(Fraction.of(BigInteger.TEN.pow(digits))).isWhole();
    }

    /** A share in per cent. */
    public String percent(Fraction share, int digits) {
        return of("percent", Map.of("number", fraction(inHundred(share), digits)));
    }

    /** A share in per cent as it is written in laws: with no digit too many. */
    public String percent(Fraction share) {
        return of("percent", Map.of("number", exact(inHundred(share))));
    }

    /**
     * The fewest digits, at least so many, with which a fraction does not look equal to another that it does not equal.
     */
    public int digitsApart(Fraction fraction, Collection<Fraction> others, int atLeast) {
        int digits = atLeast;
        while (digits < MOST_DIGITS && looksEqual(fraction, others, digits)) {
            digits++;
        }
        return digits;
    }

    private static boolean looksEqual(Fraction fraction, Collection<Fraction> others, int digits) {
        BigInteger spelt = fraction.digits(digits, Rounding.HALF_UP);
        return others.stream()
                .anyMatch(other -> !other.equals(fraction)
                        && other.digits(digits, Rounding.HALF_UP).equals(spelt));
    }

    private static Fraction inHundred(Fraction share) {
        return share.times(Fraction.of(100));
    }

    /** A day. */
    public String date(LocalDate day) {
        return new SimpleDateFormat(pattern("date-pattern"), locale).format(day);
    }

    /** A day from which on something holds: {@code since 18 November 2022}. */
    public String since(LocalDate day) {
        return of(
                "date-since",
                Map.of(
                        "day", Integer.toString(day.getDayOfMonth()),
                        "month", "m" + day.getMonthValue(),
                        "year", Integer.toString(day.getYear())));
    }

    /** An enumeration: {@code A, B and C}. */
    public String list(List<String> items) {
        return joined(items, "list-and");
    }

    /** An enumeration of alternatives: {@code A, B or C}. */
    public String either(List<String> items) {
        return joined(items, "list-or");
    }

    /** A text with its first letter in upper case. */
    public String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return UCharacter.toUpperCase(locale, text.substring(0, end)) + text.substring(end);
    }

    private String joined(List<String> items, String key) {
        return items.size() < 2
                ? String.join("", items)
                : of(
                        key,
                        Map.of("head", String.join(", ", items.subList(0, items.size() - 1)), "last", items.getLast()));
    }
}
