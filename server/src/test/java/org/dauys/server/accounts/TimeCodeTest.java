package org.dauys.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {
    /** The secret of the vectors of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six digits of the eight in the appendix. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theVectorsOfTheSpecificationAgree(long second, String code) {
        assertThat(TimeCode.of(SECRET, TimeCode.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void aCodeIsGoodHalfAMinuteEarlierAndLaterAndNoLonger() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        String code = TimeCode.of(SECRET, TimeCode.step(now));

        assertThat(TimeCode.step(SECRET, code, now.plusSeconds(30))).hasValue(37_037_036);
        assertThat(TimeCode.step(SECRET, code, now.minusSeconds(30))).hasValue(37_037_036);
        assertThat(TimeCode.step(SECRET, code, now.plusSeconds(61))).isEmpty();
    }

    /** RFC 4648, section 10, without the padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void lettersOfTheSecretAreThoseOfTheSpecification(String text, String letters) {
        assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
    }
}
