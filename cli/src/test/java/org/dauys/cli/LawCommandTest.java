package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.cli.Shell.ROOT;
import static org.dauys.cli.Shell.dauys;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawCommandTest {
    private static final String LAW = "kz/elections/2022-11-18";

    @Test
    void aLawIsShownByItsIdAndByItsFileAlike() {
        var byId = dauys("law", LAW);
        var byFile = dauys("law", ROOT.resolve("laws").resolve(LAW + ".yaml"));

        assertThat(byId.exit()).isZero();
        assertThat(byId.out()).contains("97-1");
        assertThat(byFile).isEqualTo(byId);
    }

    @Test
    void withoutALawAllAreListed() {
        var ran = dauys("law", "--lang", "kk");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).containsPattern(LAW + " +  2022-11-18 – 2026-06-30  «Қазақстан");
    }

    @Test
    void theListOfLawsStandsInColumns() {
        var lines = dauys("law").out().lines();

        assertThat(lines.map(line -> line.indexOf(" – ")).distinct()).hasSize(1);
    }

    @Test
    void lawsAreWrittenAsJson() {
        WrittenJson.assertValid(dauys("law", LAW, "--json").out(), "law");
        WrittenJson.assertValid(dauys("law", "--json").out(), "laws");
    }

    @Test
    void anUnknownLawIsAnsweredByThoseThereAre() {
        var ran = dauys("law", "kz/elections/1999");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("dauys: There is no law kz/elections/1999. The nearest: kz/elections/2004-04-14, ")
                .doesNotContain("hr/");
    }

    @Test
    void anIdLeadsOutOfTheFolderOfLawsForNobody(@TempDir Path folder) {
        Path secret = folder.resolve("secret.yaml");
        Shell.write(secret, "statute: ../secret\n");
        Shell.copy(folder);

        var ran = dauys("law", "../secret", "--laws", folder.resolve("laws"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no law ../secret");
    }

    @Test
    void whatIsWrongWithALawIsSaidWithFileAndLine(@TempDir Path folder) {
        Path file = folder.resolve("law.yaml");
        Shell.write(file, "statute: x\nact: y\n");

        var ran = dauys("law", file);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(file + ":1: ", "(R201)", file + ":2: ");
    }
}
