package org.dauys.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.dauys.reading.Findings;

/** Whatever a file of protocols holds: what the fast lane takes, the careful reader takes likewise. */
class ProtocolReadingFuzzTest {
    private final Register register = Country.register();

    @FuzzTest(maxDuration = "60s")
    void theFastLaneTakesNothingElse(byte[] bytes) {
        String text = "station,contest,A,B\n" + new String(bytes, StandardCharsets.UTF_8) + "\n";
        var findings = new Findings();

        Draft slow = Country.careful(register, text, findings);

        Country.fast(register, text).ifPresent(draft -> {
            assertThat(findings.all()).isEmpty();
            assertThat(Country.content(draft)).isEqualTo(Country.content(slow));
        });
    }
}
