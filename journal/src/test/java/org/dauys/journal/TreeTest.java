package org.dauys.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static final int SIZE = 70;

    private final Tree tree = Logs.tree(SIZE);
    private final List<Hash> leaves = Logs.leaves(SIZE);

    @Test
    void theKnownLeavesHaveTheKnownRoots() {
        var known = new Tree();
        known.append(Logs.KNOWN.stream().map(Hash::leaf).toList());

        for (int size = 1; size <= Logs.ROOTS.size(); size++) {
            assertThat(known.root(size)).hasToString(Logs.ROOTS.get(size - 1));
        }
        assertThat(known.root(0)).isEqualTo(Hash.EMPTY);
    }

    @Test
    void everyRootIsThatOfTheDefinition() {
        for (int size = 0; size <= SIZE; size++) {
            assertThat(tree.root(size)).as("size %s", size).isEqualTo(Logs.root(leaves.subList(0, size)));
        }
    }

    @Test
    void aFrontierNeedsOnlyItsPeaks() {
        Frontier frontier = Frontier.EMPTY;
        for (int size = 0; size < SIZE; size++) {
            assertThat(frontier.size()).isEqualTo(size);
            assertThat(frontier.root()).as("size %s", size).isEqualTo(tree.root(size));
            frontier = frontier.append(leaves.get(size));
        }

        // 70 = 64 + 4 + 2.
        assertThat(frontier.peaks()).hasSize(3);
        assertThat(Frontier.EMPTY.append(leaves)).isEqualTo(frontier);
    }

    @Test
    void aFrontierHasAPeakForEachBinaryDigit() {
        assertThatThrownBy(() -> new Frontier(2, leaves.subList(0, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Frontier(-1, leaves.subList(0, 64))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyEntryIsProvedInEverySize() {
        for (int size = 1; size <= SIZE; size++) {
            Hash root = tree.root(size);
            for (int index = 0; index < size; index++) {
                var proof = tree.inclusion(index, size);

                assertThat(proof.proves(leaves.get(index), root))
                        .as("%s of %s", index, size)
                        .isTrue();
                assertThat(proof.path()).hasSizeLessThanOrEqualTo(7);
                assertThat(proof.proves(leaves.get((index + 1) % SIZE), root)).isFalse();
            }
        }
    }

    @Test
    void aProofOfOnePlaceProvesNoOther() {
        for (int size = 2; size <= 20; size++) {
            for (int index = 0; index < size; index++) {
                var proof = tree.inclusion(index, size);
                for (int other = 0; other <= size; other++) {
                    boolean same = other == index;
                    assertThat(new InclusionProof(other, size, proof.path()).proves(leaves.get(index), tree.root(size)))
                            .as("%s as %s of %s", index, other, size)
                            .isEqualTo(same);
                }
            }
        }
    }

    @Test
    void everySizeContinuesEveryEarlierOne() {
        for (int later = 1; later <= SIZE; later++) {
            for (int earlier = 1; earlier <= later; earlier++) {
                var proof = tree.consistency(earlier, later);

                assertThat(proof.proves(tree.root(earlier), tree.root(later)))
                        .as("%s to %s", earlier, later)
                        .isTrue();
                assertThat(proof.proves(Hash.EMPTY, tree.root(later))).isFalse();
                assertThat(proof.proves(tree.root(earlier), Hash.EMPTY)).isFalse();
            }
        }
    }

    @Test
    void aProofWithAHashTooManyOrTooFewIsNone() {
        for (int later = 2; later <= 20; later++) {
            for (int earlier = 1; earlier < later; earlier++) {
                var path = tree.consistency(earlier, later).path();
                var longer = new ArrayList<>(path);
                longer.add(Hash.EMPTY);
                var shorter = path.subList(0, path.size() - 1);

                assertThat(new ConsistencyProof(earlier, later, longer).proves(tree.root(earlier), tree.root(later)))
                        .isFalse();
                assertThat(new ConsistencyProof(earlier, later, shorter).proves(tree.root(earlier), tree.root(later)))
                        .isFalse();
            }
        }
    }

    @Test
    void anotherHistoryIsNoContinuation() {
        Logs.seeded(50, random -> {
            int later = random.nextInt(2, SIZE);
            int earlier = random.nextInt(1, later);
            var other = new ArrayList<>(leaves.subList(0, later));
            other.set(random.nextInt(earlier), Hash.EMPTY);
            var rewritten = new Tree();
            rewritten.append(other);

            assertThat(rewritten.consistency(earlier, later).proves(tree.root(earlier), rewritten.root(later)))
                    .isFalse();
        });
    }

    @Test
    void whatTheLogHasNotIsNotProved() {
        for (var nonsense : List.<Runnable>of(
                () -> tree.root(SIZE + 1),
                () -> tree.root(-1),
                () -> tree.inclusion(5, 5),
                () -> tree.inclusion(-1, 5),
                () -> tree.inclusion(0, SIZE + 1),
                () -> tree.consistency(0, 5),
                () -> tree.consistency(6, 5),
                () -> tree.consistency(1, SIZE + 1))) {
            assertThatThrownBy(nonsense::run).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> tree.hashes(0, 0, SIZE + 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.hashes(0, -1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.hashes(0, 2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(tree.hashes(0, SIZE, SIZE)).isEmpty();
    }

    @Test
    void itGrowsPastItsFirstRoom() {
        // 64 hashes have room at first.
        var grown = Logs.tree(300);

        assertThat(grown.size()).isEqualTo(300);
        assertThat(grown.root(300)).isEqualTo(Logs.root(Logs.leaves(300)));
        assertThat(grown.root(70)).isEqualTo(tree.root(70));
    }
}
