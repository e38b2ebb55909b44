package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dauys.reading.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws of the project in which one rule is spoilt, and what is found; a semicolon stands for the next line. */
class ChangedLawsTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            cz/chamber/2021-07-01 | quota: imperiali-rounded | quota: imperiali-rounded; colour: red | colour
            ch/grisons-grand-council/2022-05-15 | strongest-list: | strongest-list:; colour: red | colour
            ch/uri-landrat/2020-03-08 | in: whole-contest | in: each-constituency | in: whole-contest
            is/althing/2000-05-19 | level-one-by-one: | level-two-by-two: | level-two-by-two
            kr/public-official-election-act/2020-01-14 | linked: 30 | linked: -1 | linked
            kr/public-official-election-act/2020-01-14 | seats-to-take-part: | seats-to-stay: | seats-to-take-part
            de/bundeswahlgesetz/2020-11-19 | left-uncovered: 3 | left-uncovered: some | left-uncovered
            de/bundeswahlgesetz/2013-05-09 | minimum: larger-of-both | minimum: smaller | minimum
            de/bundeswahlgesetz/2023-06-14 | at-least: nothing | at-least: all | at-least
            ge/election-code/2011-12-27 | at-least: 6 | at-least: few | at-least
            nz/electoral-act/1993-08-17 | overhang: added | overhang: lost | overhang
            at/nrwo/1993-05-01 | won: elsewhere | won: here | won
            """)
    void aSpoiltRuleIsFound(String law, String old, String spoilt, String found) {
        String text = Laws.text(Path.of("..", "laws", law + ".yaml"));
        assertThat(text).contains(old);
        String changed = text.replaceFirst(old, spoilt.replace("; ", "\n            "));
        var findings = new Findings();

        assertThat(StatuteReader.read(law, "law.yaml", changed, findings)).isEmpty();
        assertThat(List.of(Laws.written(findings.all()).split("\n", -1))).anyMatch(line -> line.contains(found));
    }
}
