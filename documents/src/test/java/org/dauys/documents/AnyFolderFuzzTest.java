package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.dauys.election.Language;
import org.dauys.reading.Findings;

/**
 * Whatever a folder holds, it is read or reported, never thrown; the inputs to begin with stand in the resources.
 *
 * <p>An input is several files one after another: a line {@code >>> votes.csv} begins one. So the fuzzer, which gives but
 * one sequence of bytes, can change all files of a folder and their names.
 */
class AnyFolderFuzzTest {
    private static final String MARK = "\n>>> ";

    @FuzzTest(maxDuration = "60s")
    void anyFolderIsReadOrReported(byte[] bytes) {
        var findings = new Findings();
        var files = files(bytes);

        var record = FolderReader.read(Folder.ofBytes("fuzz", files), findings);

        assertThat(record.isPresent()).isEqualTo(findings.isEmpty());
        for (Language language : Language.values()) {
            var text = FindingText.in(language);
            findings.all().stream()
                    .limit(20)
                    .forEach(finding ->
                            assertThat(text.line(finding)).isNotBlank().doesNotContain("\n"));
        }
    }

    /** The files of an input; the letters of Latin-1 are as many as the bytes, so that no byte is lost. */
    private static Map<String, byte[]> files(byte[] bytes) {
        SequencedMap<String, byte[]> files = new TreeMap<>();
        for (String part : ("\n" + new String(bytes, StandardCharsets.ISO_8859_1)).split(MARK, -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                files.put(part.substring(0, end), part.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return new HashMap<>(files);
    }
}
