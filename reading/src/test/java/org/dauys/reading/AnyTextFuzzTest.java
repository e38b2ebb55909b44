package org.dauys.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever a file holds, it is read or reported, never thrown; the inputs to begin with stand in the resources. */
class AnyTextFuzzTest {

    private enum Word {
        TAKES_PART,
        STAYS_OUT
    }

    @FuzzTest(maxDuration = "60s")
    void anyYamlIsReadOrReported(byte[] bytes) {
        var findings = new Findings();

        var read = Yaml.read("any.yaml", new String(bytes, StandardCharsets.UTF_8), findings);
        read.ifPresent(document -> readEveryType(Fields.of(document, "", findings)));

        assertThat(read.isPresent() || !findings.isEmpty()).isTrue();
        assertThat(findings.all()).allMatch(finding -> finding.place().file().equals("any.yaml"));
    }

    private static void readEveryType(Fields fields) {
        for (var key : fields.keys()) {
            fields.text(key);
            fields.wholeNumber(key, -1, 1);
            fields.date(key);
            fields.ratio(key);
            fields.word(key, Word.class);
            fields.texts(key);
            fields.mappings(key).values().forEach(AnyTextFuzzTest::readEveryType);
            fields.items(key).forEach(AnyTextFuzzTest::readEveryType);
        }
        fields.has("share");
        fields.close();
    }

    @FuzzTest(maxDuration = "60s")
    void anyTableIsReadOrReported(byte[] bytes) {
        var findings = new Findings();
        var text = new String(bytes, StandardCharsets.UTF_8);

        for (var row : Table.read("any.csv", text, List.of("party", "votes"), List.of("remark"), findings)) {
            row.required("party");
            row.wholeNumber("votes");
            row.optionalWholeNumber("remark");
        }

        assertThat(findings.all()).allMatch(finding -> finding.place().file().equals("any.csv"));
    }
}
