package org.dauys.figures;

import java.math.BigInteger;

/** A named rule that turns a fraction into a whole number, or leaves it as it is. */
public enum Rounding {
    /** The fraction is used as it is. */
    EXACT {
        @Override
        boolean up(int half, boolean odd) {
            throw new ArithmeticException("an exact fraction is not rounded");
        }
    },
    /** The integer part. */
    DOWN {
        @Override
        boolean up(int half, boolean odd) {
            return false;
        }
    },
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
     * @param odd whether its integer part is odd
     */
    abstract boolean up(int half, boolean odd);

    /** The rounded fraction; {@link #EXACT} returns it unchanged. */
    public Fraction of(Fraction fraction) {
        if (this == EXACT || fraction.isWhole()) {
            return fraction;
        }
        BigInteger floor = fraction.floor();
        Fraction part = fraction.minus(Fraction.of(floor));
        boolean up = up(part.compareTo(Fraction.of(1, 2)), floor.testBit(0));
        return Fraction.of(up ? floor.add(BigInteger.ONE) : floor);
    }
}
