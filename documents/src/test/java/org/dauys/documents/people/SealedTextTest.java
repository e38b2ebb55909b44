package org.dauys.documents.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedTextTest {
    private static final byte[] CONTENT = "person,sex\nred-1,female\n".getBytes(StandardCharsets.UTF_8);
    private static final SealingKey KEY = key(1);
    private static final byte[] NONCE = new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    private static final String SEALED = SealedText.seal(CONTENT, "small-2023", KEY, NONCE);

    @TempDir
    private Path temporary;

    static SealingKey key(int filling) {
        byte[] bytes = new byte[SealingKey.BYTES];
        Arrays.fill(bytes, (byte) filling);
        return SealingKey.of(bytes);
    }

    private static Optional<byte[]> open(String text, SealingKey key, Findings findings) {
        return SealedText.open("traits.sealed", text, "small-2023", key, findings);
    }

    private static Set<String> codes(String text, SealingKey key) {
        var findings = new Findings();
        assertThat(open(text, key, findings)).isEmpty();
        Set<String> codes = new HashSet<>();
        findings.all().stream().map(Finding::code).forEach(code -> codes.add(code.id()));
        return codes;
    }

    @Test
    void whatWasSealedOpensToTheSameBytes() {
        for (int length : new int[] {0, 1, 4091, 4092, 4093, 100_000}) {
            byte[] content = new byte[length];
            Arrays.fill(content, (byte) 'x');

            var opened = open(SealedText.seal(content, "small-2023", KEY, NONCE), KEY, new Findings());

            assertThat(opened.orElseThrow()).as("%d bytes", length).isEqualTo(content);
        }
    }

    @Test
    void theFileTellsNeitherTheContentNorItsLength() {
        byte[] other = "person,sex\nred-1,male\n".getBytes(StandardCharsets.UTF_8);

        assertThat(SEALED)
                .startsWith("dauys-sealed-traits 1\nelection: small-2023\nkey: ")
                .doesNotContain("female");
        assertThat(SealedText.seal(other, "small-2023", KEY, NONCE)).hasSameSizeAs(SEALED);
    }

    @Test
    void otherLineEndsDoNotMatter() {
        assertThat(open(SEALED.replace("\n", "\r\n"), KEY, new Findings()).orElseThrow())
                .isEqualTo(CONTENT);
    }

    @Test
    void anotherKeyIsNamedAsSuch() {
        assertThat(codes(SEALED, key(2))).containsExactly("M233");
    }

    @Test
    void anotherElectionIsNamedAsSuch() {
        assertThat(codes(SealedText.seal(CONTENT, "other-2023", KEY, NONCE), KEY))
                .containsExactly("M235");
        // Its first line may be rewritten, but it is protected.
        assertThat(codes(SealedText.seal(CONTENT, "other-2023", KEY, NONCE).replace("other-2023", "small-2023"), KEY))
                .containsExactly("M234");
    }

    @Test
    void whatIsCutOffAnywhereIsNotOpened() {
        for (int end = 0; end < SEALED.length() - 1; end += 7) {
            assertThat(codes(SEALED.substring(0, end), KEY))
                    .as("cut at %d", end)
                    .isSubsetOf("M232", "M233", "M234", "M235");
        }
    }

    @Test
    void whatIsAlteredAnywhereIsNotOpened() {
        for (int at = 0; at < SEALED.length() - 3; at += 5) {
            char old = SEALED.charAt(at);
            if (old != '\n') {
                String altered = SEALED.substring(0, at) + (old == 'a' ? 'b' : 'a') + SEALED.substring(at + 1);
                assertThat(codes(altered, KEY)).as("altered at %d", at).isSubsetOf("M232", "M233", "M234", "M235");
            }
        }
    }

    @Test
    void aKeyFileHoldsSixtyFourDigitsAndNothingElse() throws IOException {
        Path file = temporary.resolve("key");
        Files.writeString(file, KEY.inFile());
        assertThat(SealingKey.read(file, new Findings()).orElseThrow().id()).isEqualTo(KEY.id());

        for (String wrong : new String[] {"", "secret", KEY.inFile() + "0", "z".repeat(64), "0".repeat(2000)}) {
            Files.writeString(file, wrong);
            var findings = new Findings();
            assertThat(SealingKey.read(file, findings)).isEmpty();
            assertThat(findings.all()).extracting(Finding::code).containsExactly(PeopleCode.NOT_A_KEY);
            assertThat(findings.all().getFirst().value()).isEmpty();
        }
    }

    @Test
    void theTextOfAKeySaysNothing() {
        assertThat(KEY).hasToString("withheld");
        assertThat(KEY.inFile()).hasSize(65).doesNotContain(KEY.id());
        assertThatThrownBy(() -> SealingKey.of(new byte[31])).hasMessage("A key has 32 bytes, not 31.");
    }
}
