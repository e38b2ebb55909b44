package org.dauys.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SignerTest {
    private static final Signer SIGNER = Logs.SIGNER;

    @Test
    void aKeyThatIsWrittenAndReadIsTheSame() {
        var again = Signer.read(SIGNER.secret());

        assertThat(again.verifier()).isEqualTo(SIGNER.verifier());
        assertThat(again.secret()).isEqualTo(SIGNER.secret());
        assertThat(Note.of("text\n", again)).isEqualTo(Note.of("text\n", SIGNER));
        assertThat(again.stamps().stamp(7, Hash.EMPTY))
                .isEqualTo(SIGNER.stamps().stamp(7, Hash.EMPTY));
    }

    @Test
    void itsSecretIsTwoLines() {
        // The first is what note signers of Go read.
        assertThat(SIGNER.secret().lines()).hasSize(2).satisfies(lines -> {
            assertThat(lines.getFirst()).startsWith("PRIVATE+KEY+dauys.example/night+");
            assertThat(lines.getLast()).isEqualTo(SIGNER.verifier().written());
        });
    }

    @Test
    void theSecretIsNotSaidByAccident() {
        assertThat(SIGNER).hasToString(SIGNER.verifier().written());
    }

    @Test
    void twoHalvesOfDifferentKeysAreNoKey() {
        String mine = SIGNER.secret().lines().toList().getFirst();
        Signer other = Logs.signer(SIGNER.verifier().name());
        String seed = other.secret().lines().toList().getFirst();
        String mixed = mine.substring(0, mine.lastIndexOf('+')) + seed.substring(seed.lastIndexOf('+'));

        refused(mixed + "\n" + SIGNER.verifier().written());
        refused(mine + "\n" + other.verifier().written());
    }

    @Test
    void whatIsNoKeyIsNotReadAndNotRepeated() {
        String name = SIGNER.verifier().written().substring(0, "dauys.example/night+00000000".length());
        refused("");
        refused("SECRET");
        refused("SECRET\n" + SIGNER.verifier().written());
        refused("PRIVATE+KEY+SECRET\n" + SIGNER.verifier().written());
        refused(SIGNER.secret() + "SECRET");
        refused("PRIVATE+KEY+" + name + "+" + Base64.getEncoder().encodeToString(new byte[32]) + "\n"
                + SIGNER.verifier().written());
    }

    private static void refused(String secret) {
        assertThatThrownBy(() -> Signer.read(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("SECRET");
    }

    @Test
    void aStampSaysWhereItsRowStood() {
        var stamps = SIGNER.stamps();
        Hash leaf = Hash.leaf(Logs.bytes("entry"));
        Bytes stamp = stamps.stamp(1_000_000, leaf);

        assertThat(stamps.place(stamp, leaf)).hasValue(1_000_000);
        assertThat(stamps.place(stamp, Hash.EMPTY)).isEmpty();
        assertThat(Logs.signer("other").stamps().place(stamp, leaf)).isEmpty();
        assertThat(stamps.place(Bytes.of(new byte[0]), leaf)).isEqualTo(OptionalLong.empty());
    }

    @Test
    void aStampWithAnotherPlaceIsNotGenuine() {
        var stamps = SIGNER.stamps();
        byte[] stamp = stamps.stamp(1, Hash.EMPTY).toArray();
        stamp[7] = 2;

        assertThat(stamps.place(Bytes.of(stamp), Hash.EMPTY)).isEmpty();
    }
}
