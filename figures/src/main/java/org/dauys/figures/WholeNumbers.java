package org.dauys.figures;

import java.math.BigInteger;

/** Products and quotients of whole numbers without rounding and without overflow. */
public final class WholeNumbers {
    private WholeNumbers() {}

    /** The sign of {@code a·b − c·d}, exact for every {@code long}. */
    public static int compareProducts(long a, long b, long c, long d) {
        if (isShort(a) && isShort(b) && isShort(c) && isShort(d)) { // by far the most frequent case, and the fastest
            return Long.compare(a * b, c * d);
        }
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    /** Whether a number has 32 bits, so that the product of two is a {@code long}. */
    private static boolean isShort(long number) {
        return (int) number == number;
    }

    /**
     * The integer part of {@code a·b ÷ c} for non-negative {@code a} and {@code b}.
     *
     * @throws ArithmeticException if {@code c} is not positive or the result does not fit a {@code long}
     */
    public static long integerPart(long a, long b, long c) {
        if (a < 0 || b < 0 || c <= 0) {
            throw new ArithmeticException(
                    "%d · %d ÷ %d must have a, b not negative and c positive.".formatted(a, b, c));
        }
        if (Math.multiplyHigh(a, b) == 0 && a * b >= 0) {
            return a * b / c;
        }
        return BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(b))
                .divide(BigInteger.valueOf(c))
                .longValueExact();
    }
}
