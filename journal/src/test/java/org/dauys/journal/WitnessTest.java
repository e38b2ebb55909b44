package org.dauys.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The checkpoint is the example of C2SP's tlog-cosignature. Its witness here has the seed 00 01 02 … 1f; the key and the
 * signature were worked out from the text of the specification by Python's {@code cryptography}.
 */
class WitnessTest {
    private static final String CHECKPOINT = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            """;
    private static final long TIME = 1_679_315_147;
    private static final String KEY = "witness.example.com/w1+a0059f11+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    private static final String COSIGNATURE = "— witness.example.com/w1"
            + " oAWfEQAAAABkGFDLBuRDazBLVac2NE+Y+IjbjQOcXLfF9CSDZVUIoS83rE1nFZsVE8YiWV6Ngr7lV8H6bdoBQGP/l73euDMQ9k+bBQ==\n";
    private static final Cosigner COSIGNER = new Cosigner(Signer.read("""
            PRIVATE+KEY+witness.example.com/w1+1c55deb1+AQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
            witness.example.com/w1+1c55deb1+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4
            """));

    private final Note note = Note.read(CHECKPOINT);
    private final Witness witness = Witness.read(KEY);

    @Test
    void theCosignatureIsThatOfTheSpecification() {
        Note cosigned = COSIGNER.cosign(note, TIME);

        assertThat(cosigned.written()).isEqualTo(CHECKPOINT + COSIGNATURE);
        assertThat(COSIGNER.witness()).isEqualTo(witness);
        assertThat(witness.written()).isEqualTo(KEY);
    }

    @Test
    void aCosignatureSaysWhenItWasMade() {
        Note cosigned = Note.read(CHECKPOINT + COSIGNATURE);

        assertThat(witness.signed(cosigned)).isEqualTo(OptionalLong.of(TIME));
        assertThat(witness.signed(COSIGNER.cosign(cosigned, TIME + 5))).isEqualTo(OptionalLong.of(TIME + 5));
        assertThat(witness.signed(note)).isEmpty();
    }

    @Test
    void aCosignatureOfAnotherTimeTextOrWitnessIsNone() {
        Note cosigned = Note.read(CHECKPOINT + COSIGNATURE);
        Note.Signature good = cosigned.signatures().getLast();
        byte[] later = good.bytes().toArray();
        later[Long.BYTES - 1]++;
        var moved = new Note.Signature(good.name(), good.key(), Bytes.of(later));
        var cut = new Note.Signature(good.name(), good.key(), Bytes.of(new byte[7]));
        Note other = Note.read(cosigned.written().replace("20852163", "20852164"));

        assertThat(witness.signed(note.with(moved))).isEmpty();
        assertThat(witness.signed(note.with(cut))).isEmpty();
        assertThat(witness.signed(cosigned.with(moved)))
                .as("one of two is forged")
                .isEmpty();
        assertThat(witness.signed(other)).isEmpty();
        assertThat(new Witness("other.example", witness.key()).signed(cosigned)).isEmpty();
    }

    @Test
    void aTimeThatNoWitnessWritesIsNone() {
        byte[] before = new byte[Long.BYTES + 64];
        before[0] = (byte) 0x80;
        var signature = new Note.Signature(witness.name(), witness.id(), Bytes.of(before));

        assertThat(witness.signed(note.with(signature))).isEmpty();
        assertThatThrownBy(() -> COSIGNER.cosign(note, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyCheckpointsAreCosigned() {
        var letter = new Note("Dear witness,\n", List.of());

        assertThatThrownBy(() -> COSIGNER.cosign(letter, TIME)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "witness.example.com/w1",
                "witness.example.com/w1+1c55deb1+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
                "witness.example.com/w1+00000000+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
                "witness.example.com/w1+a0059f11+BA==",
                "+a0059f11+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
            })
    void whatIsNoKeyOfAWitnessIsNotRead(String written) {
        assertThatThrownBy(() -> Witness.read(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyOfAnotherLengthIsNone() {
        Bytes less = Bytes.of(new byte[31]);

        assertThatThrownBy(() -> new Witness("a", less)).isInstanceOf(IllegalArgumentException.class);
    }
}
