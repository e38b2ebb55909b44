package org.dauys.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.figures.Fraction;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;
import org.dauys.reading.Yaml;
import org.junit.jupiter.api.Test;

/** Form files that are in order, and those that break one rule each, with the findings beside them. */
class FormReaderTest {
    private final Form every = Forms.good("every-word");

    @Test
    void badFormsHaveTheFindingsBesideThemAndNoOther() {
        Map<String, String> found = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        for (Path file : Forms.tried("bad", ".yaml")) {
            String name = file.getFileName().toString();
            found.put(name, Forms.written(Forms.faults(Forms.TRIED, file)));
            expected.put(name, Forms.text(file.resolveSibling(name.replace(".yaml", ".txt"))));
        }

        assertThat(found).containsExactlyEntriesOf(expected).hasSizeGreaterThan(50);
    }

    @Test
    void badFormsAreNotRead() {
        for (Path file : Forms.tried("bad", ".yaml")) {
            assertThat(FormReader.read(Forms.TRIED, "form.yaml", Forms.text(file), new Findings()))
                    .isEmpty();
        }
    }

    @Test
    void everyFaultOfAFormHasABadForm() {
        String findings = Forms.tried("bad", ".txt").stream().map(Forms::text).collect(Collectors.joining());

        assertThat(Arrays.asList(FormCode.values())).allMatch(code -> findings.contains(" " + code.id() + " "));
    }

    @Test
    void theFormsOfTheProjectAreReadWithoutAFinding() {
        List<Path> forms = Forms.real();

        assertThat(forms).hasSizeGreaterThanOrEqualTo(7);
        for (Path file : forms) {
            assertThat(Forms.written(Forms.faults(Forms.id(file), file))).isEmpty();
        }
    }

    @Test
    void aMaslikhatFormIsTheNarrowerOne() {
        for (Path file : Forms.real()) {
            Form form = FormReader.read(Forms.id(file), "form", Forms.text(file), new Findings())
                    .orElseThrow();
            assertThat(form.checks().stream().anyMatch(check -> check.rule().equals(Tried.rule("P403"))))
                    .isEqualTo(form.id().contains("maslikhat"));
            assertThat(form.lines())
                    .filteredOn(_ -> form.id().startsWith("kz/"))
                    .allMatch(line -> line.basis().confidence() == Confidence.RECALLED);
        }
    }

    @Test
    void theLinesKeepTheOrderOfThePaper() {
        assertThat(every.id()).isEqualTo(Forms.TRIED);
        assertThat(every.title()).isEqualTo(new Text("Бланк", "Форма", "Form"));
        assertThat(every.note()).contains(new Text("Ескерту", "Примечание", "Note"));
        assertThat(every.lines().stream().map(Line::item))
                .containsExactly(Item.BALLOTS_ISSUED, Item.BALLOTS_FOUND, Item.VOTES);
        assertThat(every.lines().get(1).number()).isEqualTo("1a");
        assertThat(every.lines().getFirst().basis())
                .isEqualTo(new Citation("zz/act/2024-01-01", "7", Confidence.FOUND));
        assertThat(every.lines().getFirst().source()).contains("gazette 1");
        assertThat(every.lines().getLast().source()).isEmpty();
    }

    @Test
    void aCheckHasItsSeverityItsToleranceAndItsBasis() {
        assertThat(every.checks())
                .containsExactly(
                        new Check(
                                Tried.rule("P101"),
                                Severity.QUESTION,
                                Tolerance.NONE,
                                Citation.of(Check.PRACTICE, "ours")),
                        new Check(Tried.rule("P203"), Severity.REFUSE, Tolerance.of(3), cited("9", Confidence.FOUND)),
                        new Check(
                                Tried.rule("P206"),
                                Severity.NEEDS_REASON,
                                new Tolerance(2, Fraction.of(1, 20)),
                                cited("9", Confidence.COMPUTED)),
                        new Check(
                                Tried.rule("P302"),
                                Severity.REFUSE,
                                Tolerance.of(0, 5),
                                cited("10", Confidence.RECALLED)));
    }

    private static Citation cited(String article, Confidence confidence) {
        return new Citation("zz/act/2024-01-01", article, confidence);
    }

    @Test
    void anElectionChangesSeverityOrToleranceOrBoth() {
        Check check = every.checks().getFirst();

        assertThat(check.with(change("severity: refuse")))
                .isEqualTo(new Check(check.rule(), Severity.REFUSE, Tolerance.NONE, check.basis()));
        assertThat(check.with(change("tolerance: 7")))
                .isEqualTo(new Check(check.rule(), Severity.QUESTION, Tolerance.of(7), check.basis()));
        assertThat(change("severity: refuse\ntolerance: 3 %"))
                .isEqualTo(new Change(Optional.of(Severity.REFUSE), Optional.of(Tolerance.of(0, 3))));
    }

    @Test
    void aChangeIsReadWhole() {
        var findings = new Findings();
        Fields fields = Fields.of(
                Yaml.read("night.yaml", "severity: refuse\nweight: 3", findings).orElseThrow(), "", findings);

        CheckReader.change(fields);

        assertThat(Forms.written(findings)).isEqualTo("night.yaml:2 R206 weight weight []\n");
    }

    private static Change change(String text) {
        var findings = new Findings();
        Change change = CheckReader.change(
                Fields.of(Yaml.read("night.yaml", text, findings).orElseThrow(), "", findings));
        assertThat(findings.isEmpty()).isTrue();
        return change;
    }
}
