package org.dauys.cli;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dauys.documents.rehearsal.Chance;

/** Chance that comes out the same for the same seed, on every machine. */
final class SeededChance {
    /** The generator, of a kind whose numbers the Java platform specifies. */
    private static final String GENERATOR = "L64X128MixRandom";

    private SeededChance() {}

    static Chance of(long seed) {
        RandomGenerator generator =
                RandomGeneratorFactory.<RandomGenerator>of(GENERATOR).create(seed);
        return generator::nextLong;
    }
}
