package org.dauys.protocol;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Random cases that can be repeated: the seed is all it takes. */
final class Seeded {
    private Seeded() {}

    /** A check of one random case. */
    @FunctionalInterface
    interface Check {
        void on(RandomGenerator random);
    }

    /** Checks so many cases; the failure names the seed of the case. */
    static void cases(int count, Check check) {
        for (long seed = 1; seed <= count; seed++) {
            try {
                check.on(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("Seed %d: %s".formatted(seed, failure.getMessage()), failure);
            }
        }
    }
}
