package org.dauys.figures;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * An exact ratio of two whole numbers, kept as it was written: 5/100 stays 5/100 and equals 1/20.
 *
 * <p>The denominator is positive. Results of arithmetic are reduced.
 */
public final class Fraction implements Comparable<Fraction> {
    private final long numerator;
    private final long denominator;
    private final @Nullable Wide wide;

    /** The numbers above and below the line where one of them does not fit a {@code long}. */
    private record Wide(BigInteger numerator, BigInteger denominator) {}

    private Fraction(long numerator, long denominator, @Nullable Wide wide) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = wide;
    }

    /**
     * The ratio of two whole numbers.
     *
     * @throws ArithmeticException if the denominator is not positive
     */
    public static Fraction of(long numerator, long denominator) {
        if (denominator <= 0) {
            throw new ArithmeticException("The denominator (%d) must be positive.".formatted(denominator));
        }
        return new Fraction(numerator, denominator, null);
    }

    /**
     * The ratio of two whole numbers of any size.
     *
     * @throws ArithmeticException if the denominator is not positive
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE) {
            return of(numerator.longValue(), denominator.longValue());
        }
        if (denominator.signum() <= 0) {
            throw new ArithmeticException("The denominator (%s) must be positive.".formatted(denominator));
        }
        return new Fraction(0, 1, new Wide(numerator, denominator));
    }

    /** A whole number as a fraction. */
    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    /** A whole number as a fraction. */
    public static Fraction of(BigInteger whole) {
        return of(whole, BigInteger.ONE);
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        BigInteger sign = denominator.signum() < 0 ? common.negate() : common;
        return of(numerator.divide(sign), denominator.divide(sign));
    }

    /** The number above the line. */
    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(numerator) : wide.numerator;
    }

    /** The number below the line, positive. */
    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(denominator) : wide.denominator;
    }

    /** The sum, reduced. */
    public Fraction plus(Fraction other) {
        return reduced(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /** The difference, reduced. */
    public Fraction minus(Fraction other) {
        return reduced(
                numerator()
                        .multiply(other.denominator())
                        .subtract(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /** The product, reduced. */
    public Fraction times(Fraction other) {
        return reduced(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * The quotient, reduced.
     *
     * @throws ArithmeticException if the other fraction is zero
     */
    public Fraction dividedBy(Fraction other) {
        if (other.numerator().signum() == 0) {
            throw new ArithmeticException("%s must not be divided by zero.".formatted(this));
        }
        return reduced(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /** The greatest whole number that is not above this fraction. */
    public BigInteger floor() {
        BigInteger[] parts = numerator().divideAndRemainder(denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Whether nothing stays after the integer part. */
    public boolean isWhole() {
        return numerator().mod(denominator()).signum() == 0;
    }

    /** −1, 0 or 1 as this fraction is negative, zero or positive. */
    public int signum() {
        return wide == null ? Long.signum(numerator) : wide.numerator.signum();
    }

    /**
     * The sign of what stays of a number after this fraction is taken from it so many times: of {@code number − times ·
     * this}. Exact.
     */
    public int signOfRest(long number, long times) {
        return wide == null
                ? WholeNumbers.compareProducts(number, denominator, times, numerator)
                : BigInteger.valueOf(number)
                        .multiply(wide.denominator)
                        .compareTo(BigInteger.valueOf(times).multiply(wide.numerator));
    }

    /**
     * How many times this fraction is contained whole in a number.
     *
     * @throws ArithmeticException if this fraction is not positive, the number is negative, or the result does not fit a
     *     {@code long}
     */
    public long timesIn(long number) {
        if (wide == null) {
            return WholeNumbers.integerPart(number, denominator, numerator);
        }
        if (wide.numerator.signum() <= 0 || number < 0) {
            throw new ArithmeticException("%s must be positive and %d not negative.".formatted(this, number));
        }
        return BigInteger.valueOf(number)
                .multiply(wide.denominator)
                .divide(wide.numerator)
                .longValueExact();
    }

    /**
     * This fraction times ten to the power of {@code places}, rounded to a whole number: the digits of its decimal
     * spelling, for display only.
     *
     * @param places how many digits after the point, at least 0
     * @param rounding of what comes after them; {@link Rounding#EXACT} cuts it off
     * @throws ArithmeticException if the places are negative
     */
    public BigInteger digits(int places, Rounding rounding) {
        return rounding.of(of(numerator().multiply(BigInteger.TEN.pow(places)), denominator()))
                .floor();
    }

    /** Compares exactly, by cross-multiplication. */
    @Override
    public int compareTo(Fraction other) {
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /** Equal if of the same value, however written: 5/100 equals 1/20. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        Fraction lowest = reduced(numerator(), denominator());
        return 31 * lowest.numerator().hashCode() + lowest.denominator().hashCode();
    }

    /** As written, e.g. {@code 5/100}; a whole number without the line. */
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }
}
