package org.dauys.figures;

import java.math.BigInteger;

/**
 * A named rule that turns a fraction into a whole number, or leaves it as it is. Down is towards the smaller number and
 * up towards the greater one, below zero too.
 */
public enum Rounding {
    /** The fraction is used as it is. */
    EXACT {
        @Override
        public Fraction of(Fraction fraction) {
            return fraction;
        }
    },
    /** The greatest whole number that is not above the fraction: of a positive one, its integer part. */
    DOWN,
    /** The next whole number, unless it is one already. */
    UP {
        @Override
        boolean up(int half, boolean odd) {
            return true;
        }
    },
    /** The nearest whole number; exactly one half goes up. */
    HALF_UP {
        @Override
        boolean up(int half, boolean odd) {
            return half >= 0;
        }
    },
    /** The nearest whole number; exactly one half goes down. */
    HALF_DOWN {
        @Override
        boolean up(int half, boolean odd) {
            return half > 0;
        }
    },
    /** The nearest whole number; exactly one half goes to the even neighbour. */
    HALF_EVEN {
        @Override
        boolean up(int half, boolean odd) {
            return half > 0 || (half == 0 && odd);
        }
    };

    /**
     * Whether a fraction that is not whole goes up.
     *
     * @param half the sign of its fractional part minus one half
     * @param odd whether the whole number below it is odd
     */
    boolean up(int half, boolean odd) {
        return false;
    }

    /** The rounded fraction, a whole number; {@link #EXACT} returns the fraction unchanged. */
    public Fraction of(Fraction fraction) {
        if (fraction.isWhole()) {
            return fraction;
        }
        BigInteger floor = fraction.floor();
        int half = fraction.minus(Fraction.of(floor)).compareTo(Fraction.of(1, 2));
        return Fraction.of(up(half, floor.testBit(0)) ? floor.add(BigInteger.ONE) : floor);
    }
}
