package org.dauys.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {
    /** The example of the specification: github.com/C2SP/C2SP, signed-note.md, CC BY 4.0. */
    private static final Verifier EXAMPLE =
            Verifier.read("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

    private static final String WRITTEN = """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final String TEXT = "Dauys\n";

    @Test
    void theExampleOfTheSpecificationIsSigned() {
        Note note = Note.read(WRITTEN);

        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note.isSignedBy(EXAMPLE)).isTrue();
        assertThat(note.written()).isEqualTo(WRITTEN);
        assertThat(EXAMPLE.written())
                .isEqualTo("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    }

    @Test
    void anotherTextIsNotSigned() {
        assertThat(Note.read(WRITTEN.replace("an", "no")).isSignedBy(EXAMPLE)).isFalse();
    }

    @Test
    void aSignatureOfAnotherKeyOrNameIsNotOfThisOne() {
        Note note = Note.of(TEXT, Logs.SIGNER);

        assertThat(note.isSignedBy(Logs.SIGNER.verifier())).isTrue();
        assertThat(note.isSignedBy(EXAMPLE)).isFalse();
        assertThat(note.isSignedBy(Logs.signer(Logs.SIGNER.verifier().name()).verifier()))
                .isFalse();
        assertThat(note.isSignedBy(new Verifier("other", Logs.SIGNER.verifier().key())))
                .isFalse();
    }

    @Test
    void unknownKeysBesideAreLeftAside() {
        Note both = new Note(
                TEXT,
                List.of(
                        Note.of(TEXT, Logs.signer("witness.example"))
                                .signatures()
                                .getFirst(),
                        Note.of(TEXT, Logs.SIGNER).signatures().getFirst()));

        assertThat(Note.read(both.written())).isEqualTo(both);
        assertThat(both.isSignedBy(Logs.SIGNER.verifier())).isTrue();
    }

    @Test
    void oneWrongSignatureOfAKeySpoilsItsRightOne() {
        var right = Note.of(TEXT, Logs.SIGNER).signatures().getFirst();
        var wrong = Note.of("Other\n", Logs.SIGNER).signatures().getFirst();

        assertThat(new Note(TEXT, List.of(right, wrong)).isSignedBy(Logs.SIGNER.verifier()))
                .isFalse();
    }

    @Test
    void aSignatureOfAnotherLengthIsNone() {
        var right = Note.of(TEXT, Logs.SIGNER).signatures().getFirst();
        var cut = new Note.Signature(right.name(), right.key(), Bytes.of(new byte[] {1}));

        assertThat(new Note(TEXT, List.of(cut)).isSignedBy(Logs.SIGNER.verifier()))
                .isFalse();
    }

    @Test
    void sixtyFourSignaturesAreReadAndNoMore() {
        var many = new ArrayList<Note.Signature>();
        IntStream.range(0, 64)
                .forEach(each -> many.add(new Note.Signature("witness" + each, each, Bytes.of(new byte[] {1}))));

        assertThat(Note.read(new Note(TEXT, many).written()).signatures()).isEqualTo(many);
        many.add(many.getFirst());
        assertThatThrownBy(() -> Note.read(new Note(TEXT, many).written()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 name AAAAAAE=",
                "text\n\n- name AAAAAAE=\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name more AAAAAAE=\n",
                "text\n\n\u2014 na+me AAAAAAE=\n",
                "text\n\n\u2014  AAAAAAE=\n",
                "text\n\n\u2014 na\u00a0me AAAAAAE=\n",
                "text\n\n\u2014 na\tme AAAAAAE=\n",
                "text\n\n\u2014 name AAAAAA==\n",
                "text\n\n\u2014 name ?\n",
                "te\rxt\n\n\u2014 name AAAAAAE=\n",
                "te\ud800xt\n\n\u2014 name AAAAAAE=\n"
            })
    void whatIsNoNoteIsNotRead(String written) {
        assertThatThrownBy(() -> Note.read(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theShortestNoteIsRead() {
        Note note = Note.read("text\n\n\u2014 name AAAAAAE=\n");

        assertThat(note.signatures()).containsExactly(new Note.Signature("name", 0, Bytes.of(new byte[] {1})));
    }

    @Test
    void aTextMayHaveEmptyLines() {
        Note note = Note.of("one\n\ntwo \ud83d\uddf3\n", Logs.SIGNER);

        assertThat(Note.read(note.written())).isEqualTo(note);
        assertThat(note.isSignedBy(Logs.SIGNER.verifier())).isTrue();
    }

    @Test
    void aTextEndsItsLine() {
        assertThatThrownBy(() -> Note.of("text", Logs.SIGNER)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903a",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3Q==",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void whatIsNoVerifierKeyIsNotRead(String written) {
        assertThatThrownBy(() -> Verifier.read(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyOfEd25519Has32Bytes() {
        assertThatThrownBy(() -> new Verifier("name", Bytes.of(new byte[31])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyThatIsNoPointOfTheCurveHasSignedNothing() {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) 0xff);
        var nowhere = new Verifier("name", Bytes.of(bytes));
        var claimed = new Note.Signature("name", nowhere.id(), Bytes.of(new byte[64]));

        assertThat(new Note(TEXT, List.of(claimed)).isSignedBy(nowhere)).isFalse();
    }
}
