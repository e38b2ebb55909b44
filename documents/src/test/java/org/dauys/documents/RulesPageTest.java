package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dauys.election.Language;
import org.dauys.figures.Citation;
import org.dauys.protocol.Catalogue;
import org.dauys.protocol.Check;
import org.dauys.protocol.Example;
import org.dauys.protocol.Examples;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Form;
import org.dauys.protocol.FormReader;
import org.dauys.protocol.Rule;
import org.dauys.protocol.Scope;
import org.dauys.protocol.Tolerance;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;

/**
 * Keeps docs/findings what the catalogue of rules, its texts and its examples say. Write it anew with
 * {@code -Ddauys.write=true}.
 */
class RulesPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PAGES = ROOT.resolve("docs/findings");
    private static final Path NOTES = Path.of("src/test/resources/org/dauys/documents/findings-not-checked.md");

    @Test
    void everyRuleHasItsPage() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("dauys.write")) {
            Files.createDirectories(PAGES);
            for (var page : pages.entrySet()) {
                Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
            }
        }

        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                written.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(written).isEqualTo(pages);
    }

    private static Map<String, String> pages() throws IOException {
        List<Form> forms = Forms.all();
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", index());
        for (Rule rule : Catalogue.rules()) {
            pages.put(rule.code() + ".md", page(rule, forms));
        }
        return pages;
    }

    private static String index() throws IOException {
        var text = RuleText.in(Language.EN);
        var lines = new ArrayList<String>();
        lines.add("# Findings\n");
        lines.add(
                "What the rules of protocols find, each on its page with its formula, its legal basis, what the typist and"
                        + " the commission are told, and examples that are run as tests. The sides of a formula stand"
                        + " so within the tolerance. A finding is a question or a demand, never a verdict."
                        + " This folder is kept by `RulesPageTest`.\n");
        lines.add("| rule | what it finds | formula | severity |");
        lines.add("|---|---|---|---|");
        for (Rule rule : Catalogue.rules()) {
            lines.add("| [%1$s](%1$s.md) | %2$s | `%3$s` | %4$s |"
                    .formatted(rule.code(), text.title(rule), rule.formula(), rule.severity()));
        }
        lines.add("");
        return String.join("\n", lines) + "\n" + Files.readString(NOTES);
    }

    private static String page(Rule rule, List<Form> forms) {
        var lines = new ArrayList<String>();
        lines.add("# %s: %s\n".formatted(rule.code(), RuleText.in(Language.EN).title(rule)));
        lines.add("`%s`\n".formatted(rule.formula()));
        lines.add("Where no form says otherwise: severity %s, tolerance %s.\n"
                .formatted(rule.severity(), tolerance(rule.tolerance())));
        lines.addAll(bases(rule, forms));
        for (Language language : Language.values()) {
            lines.addAll(section(rule, language));
        }
        lines.add("## Examples");
        for (Example example : rule.examples()) {
            lines.addAll(table(rule, example));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String tolerance(Tolerance tolerance) {
        Words words = Words.in(Language.EN);
        return tolerance.share().signum() == 0
                ? words.number(tolerance.ballots())
                : "%s or %s, whichever lets more pass"
                        .formatted(words.number(tolerance.ballots()), words.percent(tolerance.share()));
    }

    private static List<String> bases(Rule rule, List<Form> forms) {
        var lines = new ArrayList<String>();
        lines.add("| form | severity | tolerance | basis |");
        lines.add("|---|---|---|---|");
        for (Form form : forms) {
            for (Check check : form.checks()) {
                if (check.rule().equals(rule)) {
                    lines.add("| `%s` | %s | %s | %s |"
                            .formatted(
                                    form.id(), check.severity(), tolerance(check.tolerance()), basis(check.basis())));
                }
            }
        }
        lines.add("");
        return lines;
    }

    private static String basis(Citation basis) {
        return basis.source().equals(Check.PRACTICE)
                ? "practice: " + basis.place()
                : "`%s`, Article %s (%s)"
                        .formatted(
                                basis.source(),
                                basis.place(),
                                switch (basis.confidence()) {
                                    case FOUND -> "found";
                                    case COMPUTED -> "computed";
                                    case RECALLED -> "recalled";
                                    case UNKNOWN -> "unknown";
                                });
    }

    private static List<String> section(Rule rule, Language language) {
        var text = RuleText.in(language);
        Finding finding = rule.examples().stream()
                .flatMap(example -> Examples.findings(rule, example).stream())
                .findFirst()
                .orElseThrow();
        return List.of(
                "## %s\n".formatted(text.label("language")),
                "**%s.** %s\n".formatted(text.title(rule), text.meaning(rule)),
                "%s.\n".formatted(Words.in(language).capital(text.severity(rule.severity()))),
                "> **%s:** %s\n>".formatted(text.label("typist"), text.typist(finding)),
                "> **%s:** %s\n".formatted(text.label("commission"), text.commission(finding)));
    }

    private static List<String> table(Rule rule, Example example) {
        boolean compared = !example.other().isEmpty();
        String beside =
                rule.scope() == Scope.PROTOCOL ? "station" : rule.scope().other();
        String others = example.protocols() == 0 ? beside : "%s (%d)".formatted(beside, example.protocols());
        SequencedSet<String> codes = new LinkedHashSet<>(example.own().keySet());
        codes.addAll(example.other().keySet());
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(compared ? "| line | protocol | %s |".formatted(others) : "| line | protocol |");
        lines.add(compared ? "|---|--:|--:|" : "|---|--:|");
        for (String code : codes) {
            lines.add("| `%s` | %s |".formatted(code, figure(example.own(), code))
                    + (compared ? " %s |".formatted(figure(example.other(), code)) : ""));
        }
        lines.add("");
        lines.add(Examples.findings(rule, example).stream()
                .map(finding -> "Found: `%s`".formatted(FormulaText.of(finding)))
                .collect(Collectors.joining("  \n")));
        if (!example.finds()) {
            lines.set(lines.size() - 1, "Nothing is found.");
        }
        return lines;
    }

    private static String figure(SequencedMap<String, Long> figures, String code) {
        return Optional.ofNullable(figures.get(code))
                .map(figure -> figure == Figures.BLANK ? "blank" : String.valueOf(figure))
                .orElse("");
    }

    /** The forms under the folder of forms. */
    static final class Forms {
        private Forms() {}

        static List<Path> files() throws IOException {
            try (Stream<Path> files = Files.walk(ROOT.resolve("forms"))) {
                return files.filter(Files::isRegularFile).sorted().toList();
            }
        }

        static List<Form> all() throws IOException {
            var forms = new ArrayList<Form>();
            for (Path file : files()) {
                String id = ROOT.resolve("forms").relativize(file).toString().replace(".yaml", "");
                var findings = new Findings();
                forms.add(FormReader.read(id, file.toString(), Files.readString(file), findings)
                        .orElseThrow(() -> new AssertionError(findings.all())));
            }
            return forms;
        }
    }
}
