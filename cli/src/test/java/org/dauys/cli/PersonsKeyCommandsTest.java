package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.cli.Shell.KAZAKHSTAN_2023;
import static org.dauys.cli.Shell.ROOT;
import static org.dauys.cli.Shell.dauys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dauys.election.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonsKeyCommandsTest {
    private static final Path LAWS = ROOT.resolve("laws");

    @TempDir
    private Path temporary;

    private Shell.Ran rehearse(Path into, Object... more) {
        List<Object> words = new ArrayList<>(List.of(
                "rehearse-persons", KAZAKHSTAN_2023, "--seed", 7, "--into", into, "--key", temporary.resolve("key")));
        words.addAll(List.of(more));
        return dauys(words.toArray());
    }

    @Test
    void personsAreMadeUpAndTheKeyIsForItsOwnerAlone() throws IOException {
        Path into = temporary.resolve("kz-made");

        var made = rehearse(into);

        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out())
                .startsWith("Rehearsal: all persons")
                .contains("283 persons nominated, 281 registered", "80 women, 19 under 29; 107", "A new key was made")
                .endsWith(into + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve("key"))))
                .isEqualTo("rw-------");
        assertThat(made.out() + made.err())
                .doesNotContain(Files.readString(temporary.resolve("key")).strip());
        assertThat(dauys("count", into, "--laws", LAWS, "--check").exit()).isZero();
    }

    @Test
    void jsonHoldsSumsAndTheLabel() {
        var made = rehearse(temporary.resolve("kz-made"), "--json", "--faults", "quota-short");

        assertThat(made.out())
                .contains("\"women\" : 80", "\"together\" : 107", "\"quota-short\"", "\"kk\" : \"Жаттығу");
    }

    @Test
    void whatCannotBeRehearsedIsSaid() {
        var noKey = dauys("rehearse-persons", KAZAKHSTAN_2023);
        var noLaw =
                dauys("rehearse-persons", ROOT.resolve("elections/kazakhstan-2021"), "--key", temporary.resolve("key"));
        var inside = dauys(
                "rehearse-persons",
                KAZAKHSTAN_2023,
                "--into",
                temporary.resolve("made"),
                "--key",
                temporary.resolve("made/key"));
        var fault = rehearse(temporary.resolve("other"), "--faults", "quota");

        assertThat(noKey.err()).contains("--key", PersonsKey.VARIABLE);
        assertThat(noLaw.err()).contains("No rules on persons");
        assertThat(inside.err()).contains("would lie in the folder");
        assertThat(fault.err()).contains("N811");
        assertThat(List.of(noKey.exit(), noLaw.exit(), inside.exit(), fault.exit()))
                .containsOnly(2);
        assertThat(temporary.resolve("key")).doesNotExist();
        assertThat(temporary.resolve("made")).doesNotExist();
    }

    @Test
    void openTraitsAreSealedAndOnlyThenRemoved() throws IOException {
        Path folder = temporary.resolve("taiwan-2020");
        Path from = ROOT.resolve("elections/taiwan-2020");
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path into = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(into.resolveSibling(""));
                Files.copy(file, into);
            }
        }
        Path key = temporary.resolve("key");
        var published = dauys("seal", folder, "--key", key);
        assertThat(published.exit()).isEqualTo(2);
        assertThat(published.err()).contains("M222");
        assertThat(folder.resolve("traits.csv")).exists();
        Shell.replace(folder.resolve("people.yaml"), "traits: published", "traits: sealed");

        var within = dauys("seal", folder, "--key", folder.resolve("key"));
        var sealed = dauys("seal", folder, "--key", key);
        var again = dauys("seal", folder, "--key", key);

        assertThat(within.exit()).isEqualTo(2);
        assertThat(sealed.exit()).as(sealed.err()).isZero();
        // 31 + 33 + 11 + 11 places
        assertThat(sealed.out()).contains("traits of 86 persons");
        assertThat(folder.resolve("traits.csv")).doesNotExist();
        assertThat(Files.readString(folder.resolve("traits.sealed"))).doesNotContain("female");
        assertThat(again.err()).contains("has no traits.csv to seal");
    }

    @Test
    void theVariableNamesTheKeyFileUnlessTheOptionDoes() {
        var session = Session.of(Terminal.of(System.out, System.err), Language.EN);
        var option = PersonsKey.option(session);

        assertThat(PersonsKey.file(option, Map.of())).isEmpty();
        assertThat(PersonsKey.file(option, Map.of(PersonsKey.VARIABLE, "/tmp/key")))
                .contains(Path.of("/tmp/key"));
    }
}
