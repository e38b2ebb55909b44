package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.cli.Shell.KAZAKHSTAN_2023;
import static org.dauys.cli.Shell.ROOT;
import static org.dauys.cli.Shell.dauys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private static Path temporary;

    private static Path night;

    @BeforeAll
    static void rehearse() {
        night = temporary.resolve("night");
        var ran = dauys("rehearse", KAZAKHSTAN_2023, "--stations", 250, "--seed", 7, "-o", night);
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    private static Shell.Ran export(Object... options) {
        Object[] words = new Object[options.length + 4];
        System.arraycopy(new Object[] {"export", night, "--laws", ROOT.resolve("laws")}, 0, words, 0, 4);
        System.arraycopy(options, 0, words, 4, options.length);
        return dauys(words);
    }

    @Test
    void everyFileThatWasWrittenIsNamed(@TempDir Path folder) {
        Path into = folder.resolve("a/b");

        var ran = export("-o", into);

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out().lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(Path.of(line)).isNotEmptyFile());
    }

    @Test
    void aFormAndALevelMayBeChosen(@TempDir Path folder) {
        assertThat(export("-o", folder, "--format", "csv", "--level", "commission")
                        .out())
                .isEqualTo(folder.resolve("rehearsal-results-commissions.csv") + "\n");
        assertThat(export("-o", folder, "--format=nist", "--level=constituency").out())
                .isEqualTo(folder.resolve("rehearsal-results-nist.json") + "\n");
    }

    @Test
    void theReportOfNistSaysWhatItIs(@TempDir Path folder) throws IOException {
        export("-o", folder, "--format", "nist", "--level", "constituency");

        var report = WrittenJson.read(Files.readString(folder.resolve("rehearsal-results-nist.json")));

        assertThat(report.path("VendorApplicationId").asString()).startsWith("Dauys ");
        assertThat(report.path("IsTest").booleanValue()).isTrue();
        assertThat(report.path("GeneratedDate").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+00:00");
    }

    @Test
    void anotherFormIsNotKnown(@TempDir Path folder) {
        assertThat(export("-o", folder, "--format", "xml").err()).startsWith("dauys: --format cannot be \"xml\".");
        assertThat(export("-o", folder, "--level", "").exit()).isEqualTo(2);
    }

    @Test
    void anElectionWithoutProtocolsHasNothingToExport(@TempDir Path folder) {
        var ran = dauys("export", ROOT.resolve("elections/kazakhstan-2021"), "-o", folder);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }
}
