package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;
import org.dauys.reading.Mapping;
import org.dauys.reading.Node;
import org.dauys.reading.Scalar;
import org.dauys.reading.Sequence;
import org.dauys.reading.Yaml;
import org.dauys.statute.Coverage;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteReader;
import org.junit.jupiter.api.Test;

/**
 * Keeps docs/laws.md what the files say: which law exercises which procedure, for which elections, and what is open. Write
 * it anew with {@code -Ddauys.write=true}.
 */
class LawsPageTest {
    private static final Path ROOT = Path.of("..");
    private static final String PERSONS = ".persons.yaml";
    private static final Path PAGE = ROOT.resolve("docs/laws.md");

    @Test
    void saysWhichLawExercisesWhichProcedure() throws IOException {
        String page = page();
        if (Boolean.getBoolean("dauys.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() throws IOException {
        Map<String, SequencedSet<String>> elections = elections();
        var lines = new ArrayList<String>();
        lines.add("# Laws\n");
        lines.add(
                "Every statute file under `laws/`, the procedures it names, and the elections under `elections/` that are"
                        + " counted by it. Pages on single countries: [docs/laws/](laws/). This page is kept by `LawsPageTest`.\n");
        lines.add("| statute | in force | procedures | elections |");
        lines.add("|---|---|---|---|");
        var open = new ArrayList<String>();
        for (Path file : files(ROOT.resolve("laws"), ".yaml")) {
            if (file.toString().endsWith(PERSONS)) {
                continue;
            }
            String id = ROOT.resolve("laws").relativize(file).toString().replace(".yaml", "");
            String text = Files.readString(file);
            Statute statute = StatuteReader.read(id, id, text, new Findings()).orElseThrow();
            lines.add("| `%s` | %s to %s | %s | %s |"
                    .formatted(
                            id,
                            statute.from(),
                            statute.until().map(Object::toString).orElse("…"),
                            String.join(", ", procedures(id, text, List.of("steps", "within"))),
                            String.join(", ", elections.getOrDefault(id, new TreeSet<>()))));
            statute.coverage().forEach((article, coverage) -> {
                if (coverage.status() == Coverage.Status.OPEN) {
                    open.add("| `%s` | %s | %s |".formatted(id, article, coverage.why()));
                }
            });
        }
        lines.add("\n## Open articles\n");
        lines.add(
                "What a file says of articles that are not, or not wholly, in it. Law that is recalled or not known is marked"
                        + " at its rule: `./dauys law ID` lists it.\n");
        lines.add("| statute | article | what is open |");
        lines.add("|---|---|---|");
        lines.addAll(open);
        lines.add("\n## Laws on persons\n");
        lines.add(
                "Who may stand, who of a list or district sits, and who follows, where a file beside the statute says it. An"
                        + " election is named if its folder has the persons of the lists; the others are tried with made-up persons.\n");
        lines.add("| statute | before registration | seats | vacancies | elections with persons |");
        lines.add("|---|---|---|---|---|");
        for (Path file : files(ROOT.resolve("laws"), PERSONS)) {
            String id = ROOT.resolve("laws").relativize(file).toString().replace(PERSONS, "");
            String text = Files.readString(file);
            lines.add("| `%s` | %s | %s | %s | %s |"
                    .formatted(
                            id,
                            String.join(", ", procedures(id, text, List.of("registration"))),
                            String.join(", ", procedures(id, text, List.of("seating"))),
                            String.join(", ", procedures(id, text, List.of("vacancies"))),
                            String.join(", ", withPersons(elections.getOrDefault(id, new TreeSet<>())))));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> withPersons(SequencedSet<String> elections) {
        return elections.stream()
                .filter(election -> Files.exists(ROOT.resolve("elections", election, "people.yaml")))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Map<String, SequencedSet<String>> elections() throws IOException {
        Map<String, SequencedSet<String>> byStatute = new TreeMap<>();
        for (Path file : files(ROOT.resolve("elections"), "election.yaml")) {
            var fields = Fields.of(
                    Yaml.read(file.toString(), Files.readString(file), new Findings())
                            .orElseThrow(),
                    "",
                    new Findings());
            byStatute
                    .computeIfAbsent(fields.text("statute").orElseThrow(), statute -> new TreeSet<>())
                    .add(fields.text("election").orElseThrow());
        }
        return byStatute;
    }

    /** The keys of all rules under some headings, and the methods, quotas and divisors they name. */
    private static SequencedSet<String> procedures(String id, String text, List<String> headings) {
        var found = new TreeSet<String>();
        collect(Yaml.read(id, text, new Findings()).orElseThrow(), "", headings, found);
        return found;
    }

    private static void collect(Node node, String key, List<String> headings, SequencedSet<String> into) {
        switch (node) {
            case Mapping mapping ->
                mapping.entries().forEach((name, value) -> {
                    if (headings.contains(key)) {
                        into.add(name);
                    }
                    collect(value, name, headings, into);
                });
            case Sequence sequence -> sequence.items().forEach(item -> collect(item, key, headings, into));
            case Scalar scalar when List.of("quota", "divisors").contains(key) -> into.add(scalar.text());
            case Scalar _ -> {}
        }
    }
}
