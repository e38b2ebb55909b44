package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.cli.Shell.KAZAKHSTAN_2023;
import static org.dauys.cli.Shell.ROOT;
import static org.dauys.cli.Shell.dauys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dauys.documents.people.SealedText;
import org.dauys.documents.people.SealingKey;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands and the report tell of persons whose sealed traits they have opened: counts, and nothing else. */
class WithheldCommandsTest {
    private static final Path LAWS = ROOT.resolve("laws");

    @TempDir
    private Path temporary;

    private Path folder;
    private Path key;
    private List<String> traits;

    @BeforeEach
    void rehearse() throws IOException {
        folder = temporary.resolve("as-they-are").resolve("kz-made");
        key = temporary.resolve("key");
        assertThat(dauys("rehearse-persons", KAZAKHSTAN_2023, "--into", folder, "--key", key)
                        .exit())
                .isZero();
        var findings = new Findings();
        SealingKey opens = SealingKey.read(key, findings).orElseThrow();
        String sealed = Files.readString(folder.resolve("traits.sealed"));
        byte[] content = SealedText.open("traits.sealed", sealed, "kz-made", opens, findings)
                .orElseThrow();
        traits = new String(content, StandardCharsets.UTF_8).lines().toList();
    }

    private String told(Path of, String language, Object... words) {
        Object[] all = Stream.concat(Stream.of(words), Stream.of(of, "--laws", LAWS, "--key", key, "--lang", language))
                .toArray();
        Shell.Ran ran = dauys(all);
        return ran.exit() + "\n" + ran.out() + ran.err();
    }

    /** Everything that is told of a folder: by commands, as text and JSON, and by the pages of the report. */
    private String everything(Path of, String language) throws IOException {
        var said = new StringBuilder();
        for (String command : List.of("mandates", "registration", "chamber")) {
            said.append(told(of, language, command)).append(told(of, language, command, "--json"));
        }
        Path out = of.resolveSibling("report");
        said.append(told(of, language, "report", "--output", out).replace(out.toString(), "OUT"));
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                said.append(Files.readString(file));
            }
        }
        return said.toString();
    }

    private List<String> column(String name) {
        int at = List.of(traits.getFirst().split(",", -1)).indexOf(name);
        return traits.stream().skip(1).map(line -> line.split(",", -1)[at]).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void noDayOfBirthIsTold(String language) throws IOException {
        List<String> days = column("born");

        String said = everything(folder, language);

        assertThat(days).hasSizeGreaterThan(200).doesNotContain("");
        assertThat(days).noneMatch(said::contains);
    }

    /** Two persons of one list who take no seat exchange their traits: every count is the same, and so must every word be. */
    @Test
    void whoOfAListHasWhichTraitsMakesNoDifference() throws IOException {
        Path other = exchanged();

        String before = everything(folder, "en").replace(folder.toString(), "FOLDER");
        String after = everything(other, "en").replace(other.toString(), "FOLDER");

        assertThat(after).isEqualTo(before);
    }

    private Path exchanged() throws IOException {
        Set<String> acting = acting();
        List<Integer> lines = IntStream.range(1, traits.size())
                .filter(line -> traits.get(line).startsWith("amanat-"))
                .filter(line -> !acting.contains(person(line)))
                .boxed()
                .toList();
        int one = lines.getFirst();
        int two = lines.stream()
                .filter(line -> !rest(line).equals(rest(one)) && !sexOf(line).equals(sexOf(one)))
                .findFirst()
                .orElseThrow();
        String text = IntStream.range(0, traits.size())
                .mapToObj(line -> line == one
                        ? person(one) + rest(two)
                        : line == two ? person(two) + rest(one) : traits.get(line))
                .collect(Collectors.joining("\n", "", "\n"));
        Path other = temporary.resolve("exchanged").resolve("kz-made");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path place = other.resolve(folder.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                }
            }
        }
        Files.delete(other.resolve("traits.sealed"));
        Files.writeString(other.resolve("traits.csv"), text);
        assertThat(dauys("seal", other, "--key", key).exit()).isZero();
        Files.deleteIfExists(other.resolve("traits.csv"));
        return other;
    }

    /** Who takes a seat, or does anything else that is told by name. */
    private Set<String> acting() throws IOException {
        String acts = Files.readString(folder.resolve("term.csv")) + Files.readString(folder.resolve("winners.csv"));
        try (Stream<Path> files = Files.list(folder.resolve("designations"))) {
            for (Path file : files.toList()) {
                acts += Files.readString(file);
            }
        }
        return Stream.of(acts.split("[,\\n]", -1)).collect(Collectors.toSet());
    }

    private String person(int line) {
        return traits.get(line).substring(0, traits.get(line).indexOf(','));
    }

    private String rest(int line) {
        return traits.get(line).substring(traits.get(line).indexOf(','));
    }

    private String sexOf(int line) {
        int at = List.of(traits.getFirst().split(",", -1)).indexOf("sex");
        return traits.get(line).split(",", -1)[at];
    }
}
