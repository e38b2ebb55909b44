package org.dauys.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final String ROOT = Hash.EMPTY.base64();

    private final Journal journal = Journal.open(new MemoryStorage(), Logs.SIGNER.stamps());

    @Test
    void aCheckpointIsThreeLines() {
        var checkpoint = new Checkpoint("dauys.example/night", 0, Hash.EMPTY);

        assertThat(checkpoint.text()).isEqualTo("dauys.example/night\n0\n" + ROOT + "\n");
        assertThat(Checkpoint.read(checkpoint.text())).isEqualTo(checkpoint);
        assertThat(Checkpoint.read(checkpoint.text() + "more\n")).isEqualTo(checkpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "origin\n0\n",
                "origin\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n+1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n0\n47DE\n",
                "\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\nmore\n"
            })
    void whatIsNoCheckpointIsNotRead(String text) {
        assertThatThrownBy(() -> Checkpoint.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLogHasNoFewerThanNoEntries() {
        assertThatThrownBy(() -> new Checkpoint("origin", -1, Hash.EMPTY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProofInAFileIsCheckedWithoutTheLog() {
        journal.append(Logs.entries(0, 10));
        Note signed = journal.checkpoint(Logs.SIGNER);
        String written = new ProofFile(journal.inclusion(3, 10), signed).written();
        var file = ProofFile.read(written);

        assertThat(written).startsWith("c2sp.org/tlog-proof@v1\nindex 3\n").endsWith(signed.written());
        assertThat(file.written()).isEqualTo(written);
        assertThat(file.proves(Logs.bytes("entry 3"), Logs.SIGNER.verifier())).isTrue();
        assertThat(file.proves(Logs.bytes("entry 4"), Logs.SIGNER.verifier())).isFalse();
        assertThat(file.proves(Logs.bytes("entry 3"), Logs.signer("other").verifier()))
                .isFalse();
        assertThat(file.proves(
                        Logs.bytes("entry 3"),
                        Logs.signer(Logs.SIGNER.verifier().name()).verifier()))
                .isFalse();
    }

    @Test
    void aCheckpointOfAnotherOriginProvesNothingOfThisLog() {
        Note foreign = Note.of(new Checkpoint("other", 1, Hash.leaf(new byte[0])).text(), Logs.SIGNER);

        assertThat(new ProofFile(new InclusionProof(0, 1, List.of()), foreign)
                        .proves(new byte[0], Logs.SIGNER.verifier()))
                .isFalse();
    }

    @Test
    void whatIsBesideTheProofIsLeftAside() {
        journal.append(Logs.entries(0, 1));
        Note signed = journal.checkpoint(Logs.SIGNER);
        String written = "c2sp.org/tlog-proof@v1\nextra AAAA\nindex 0\n\n" + signed.written();

        assertThat(ProofFile.read(written).proves(Logs.bytes("entry 0"), Logs.SIGNER.verifier()))
                .isTrue();
    }

    @Test
    void aProofIsOfTheLogOfItsCheckpoint() {
        journal.append(Logs.entries(0, 10));
        Note signed = journal.checkpoint(Logs.SIGNER);

        assertThatThrownBy(() -> new ProofFile(journal.inclusion(3, 9), signed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9")
                .hasMessageContaining("10");
    }

    @Test
    void whatIsNoFileOfAProofIsNotRead() {
        journal.append(Logs.entries(0, 1));
        String signed = journal.checkpoint(Logs.SIGNER).written();
        for (String written : List.of(
                "",
                "c2sp.org/tlog-proof@v1\nindex 0\n",
                "c2sp.org/tlog-proof@v2\nindex 0\n\n" + signed,
                "c2sp.org/tlog-proof@v1\n\n" + signed,
                "c2sp.org/tlog-proof@v1\nextra AAAA\n\n" + signed,
                "c2sp.org/tlog-proof@v1\nindex x\n\n" + signed,
                "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\n" + signed)) {
            assertThatThrownBy(() -> ProofFile.read(written)).as(written).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
