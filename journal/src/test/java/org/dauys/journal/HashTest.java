package org.dauys.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {
    @Test
    void anEntryIsHashedAsALeaf() {
        assertThat(Hash.leaf(Logs.bytes("L123456")))
                .hasToString("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
    }

    @Test
    void nothingHasAHashToo() {
        assertThat(Hash.EMPTY).hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void twoHashesAreHashedAsANode() {
        // The node of the two leaves of the log of known size 2: 0x01, then both.
        var left = Hash.leaf(Logs.KNOWN.get(0));
        var right = Hash.leaf(Logs.KNOWN.get(1));

        assertThat(Hash.node(left, right)).hasToString(Logs.ROOTS.get(1));
        assertThat(Hash.node(right, left)).isNotEqualTo(Hash.node(left, right));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void aHashHas32Bytes(int length) {
        assertThatThrownBy(() -> Hash.of(new byte[length]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not " + length);
    }

    @Test
    void itsBytesCannotBeChangedFromOutside() {
        var bytes = Logs.hex(Logs.ROOTS.getFirst());
        var hash = Hash.of(bytes);

        bytes[0]++;
        hash.bytes()[1]++;

        assertThat(hash).hasToString(Logs.ROOTS.getFirst());
    }

    @Test
    void equalBytesAreTheSameHash() {
        var hash = Hash.of(Logs.hex(Logs.ROOTS.getFirst()));

        assertThat(Hash.ofBase64(hash.base64())).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThat(hash).isNotEqualTo(Hash.EMPTY).isNotEqualTo(hash.toString());
        assertThat(hash.hashCode()).isNotEqualTo(Hash.EMPTY.hashCode());
    }

    @Test
    void base64IsWrittenInOneWayOnly() {
        String written = Hash.EMPTY.base64();

        assertThat(written).isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        // The last digit before the padding carries two bits of nothing: U and V would be the same bytes.
        assertThatThrownBy(() -> Hash.ofBase64(written.replace("U=", "V=")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hash.ofBase64(written.replace("=", ""))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hash.ofBase64("?")).isInstanceOf(IllegalArgumentException.class);
    }
}
