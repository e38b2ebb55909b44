package org.dauys.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example in {@code docs/journal.md} is a proof. */
class DocumentedProofTest {
    private static final Pattern KEY = Pattern.compile("`(dauys\\.example/log\\+[^`]+)`");

    private final String page = Files.readString(Path.of("..", "docs", "journal.md"));

    DocumentedProofTest() throws IOException {}

    @Test
    void itProvesItsEntryAndNoOther() {
        var key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        Verifier log = Verifier.read(key.group(1));
        String example = page.substring(page.indexOf("    c2sp.org/tlog-proof@v1"), page.indexOf("Below the hashes"))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n", "", "\n"))
                .stripTrailing();

        ProofFile proof = ProofFile.read(example + "\n");

        assertThat(proof.proof().index()).isEqualTo(1);
        assertThat(proof.proves(Logs.bytes("{\"n\":1}"), log)).isTrue();
        assertThat(proof.proves(Logs.bytes("{\"n\":2}"), log)).isFalse();
    }
}
