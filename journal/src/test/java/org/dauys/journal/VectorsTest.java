package org.dauys.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other programs hold to be proofs. The source of the tables is in their first lines. */
class VectorsTest {
    /** A case. */
    record Vector(String name, long first, long second, String one, String other, String path, boolean refused) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Vector> inclusion() throws IOException {
        return table("inclusion.tsv");
    }

    static List<Vector> consistency() throws IOException {
        return table("consistency.tsv");
    }

    private static List<Vector> table(String file) throws IOException {
        try (var stream = Objects.requireNonNull(VectorsTest.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(each -> new Vector(
                            each[0] + ": " + each[1],
                            Long.parseUnsignedLong(each[2]),
                            Long.parseUnsignedLong(each[3]),
                            each[4],
                            each[5],
                            each[6],
                            each[7].equals("true")))
                    .toList();
        }
    }

    @Test
    void allAreThere() throws IOException {
        assertThat(inclusion())
                .hasSize(98)
                .filteredOn(vector -> !vector.refused())
                .hasSize(6);
        assertThat(consistency())
                .hasSize(98)
                .filteredOn(vector -> !vector.refused())
                .hasSize(6);
    }

    @ParameterizedTest
    @MethodSource
    void inclusion(Vector vector) {
        if (isMalformed(vector)) {
            assertThat(vector.refused()).isTrue();
            return;
        }
        var proof = new InclusionProof(vector.first(), vector.second(), path(vector));

        assertThat(proof.proves(hash(vector.other()), hash(vector.one()))).isNotEqualTo(vector.refused());
    }

    @ParameterizedTest
    @MethodSource
    void consistency(Vector vector) {
        if (isMalformed(vector)) {
            assertThat(vector.refused()).isTrue();
            return;
        }
        var proof = new ConsistencyProof(vector.first(), vector.second(), path(vector));

        assertThat(proof.proves(hash(vector.one()), hash(vector.other()))).isNotEqualTo(vector.refused());
    }

    /** Of no bytes a hash cannot be made, so the proof cannot be either. */
    private static boolean isMalformed(Vector vector) {
        return Stream.concat(
                        Stream.of(vector.one(), vector.other()),
                        Stream.of(vector.path().split(" ")))
                .anyMatch("-"::equals);
    }

    private static List<Hash> path(Vector vector) {
        return vector.path().isEmpty()
                ? List.of()
                : Stream.of(vector.path().split(" "))
                        .map(each -> Hash.of(Logs.hex(each)))
                        .toList();
    }

    /** Some tables write a root as a word. Its hash stands for it, so that the same remain the same. */
    private static Hash hash(String hex) {
        byte[] bytes = Logs.hex(hex);
        return bytes.length == Hash.LENGTH ? Hash.of(bytes) : Hash.leaf(bytes);
    }
}
