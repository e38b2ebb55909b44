package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.cli.Shell.KAZAKHSTAN_2023;
import static org.dauys.cli.Shell.dauys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.dauys.election.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    @Test
    void helpIsInThreeLanguages() {
        assertThat(dauys("--help").out()).startsWith("Usage: dauys").contains("Counts an election");
        assertThat(dauys("count", "--help", "--lang", "ru").out()).startsWith("Вызов: dauys count");
        assertThat(dauys("--lang=kk", "why", "-h").out()).startsWith("Қолданылуы: dauys why");
    }

    @Test
    void withoutACommandHelpIsShown() {
        assertThat(dauys()).isEqualTo(dauys("--help"));
    }

    @Test
    void whatIsWrongWithTheArgumentsIsSaidInOneLineAndAHint() {
        assertThat(dauys("count", KAZAKHSTAN_2023, "--chek"))
                .isEqualTo(new Shell.Ran(
                        2, "", "dauys: There is no option --chek here. Perhaps: --check.\nHelp: dauys count --help\n"));
        assertThat(dauys("count"))
                .isEqualTo(new Shell.Ran(2, "", "dauys: Missing: FOLDER.\nHelp: dauys count --help\n"));
        assertThat(dauys("--lang", "de", "law"))
                .isEqualTo(new Shell.Ran(
                        2, "", "dauys: --lang cannot be \"de\". It can be: kk, ru, en.\nHelp: dauys --help\n"));
        assertThat(dauys("conut").err()).startsWith("dauys: There is no command conut. Perhaps: count");
        assertThat(dauys("site", "--port", "x").err()).startsWith("dauys: --port cannot be \"x\".");
    }

    @Test
    void aFolderThatIsNotThereIsBadInput() {
        assertThat(dauys("count", "nowhere", "--lang", "ru"))
                .isEqualTo(new Shell.Ran(2, "", "dauys: nowhere — не папка.\n"));
    }

    @Test
    void theReportIsWrittenIntoAFolderThatIsMade(@TempDir Path folder) {
        Path into = folder.resolve("a/b");

        var ran = dauys("report", KAZAKHSTAN_2023, "-o", into);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(Path.of(line)).isNotEmptyFile());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid(@TempDir Path folder) {
        Path file = folder.resolve("file");
        Shell.write(file, "");

        var ran = dauys("report", KAZAKHSTAN_2023, "-o", file.resolve("below"));

        assertThat(ran.exit()).isEqualTo(6);
        assertThat(ran.err()).startsWith("dauys: The machine does not allow it: " + file);
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        assertThat(dauys("completion").out()).contains("complete", "count", "--check");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(dauys("--version").out()).matches("Dauys \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void coloursAreForTerminalsAndCanBeForbidden() {
        assertThat(colourful()).contains("\u001b[");
        assertThat(colourful("--no-color")).doesNotContain("\u001b[");
        assertThat(dauys("count", KAZAKHSTAN_2023).out()).doesNotContain("\u001b[");
        assertThat(Terminal.ofProcess(Map.of("TERM", "xterm", "NO_COLOR", "1")).colours())
                .isFalse();
    }

    private static String colourful(String... options) {
        var out = new ByteArrayOutputStream();
        var terminal =
                new Terminal(Shell.print(out), Shell.print(new ByteArrayOutputStream()), true, 80, Optional.empty());
        var words = new java.util.ArrayList<>(List.of("count", KAZAKHSTAN_2023.toString()));
        words.addAll(List.of(options));
        Main.run(terminal, words.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theMessagesAreTheSameInEveryLanguage() throws IOException {
        var english = messages(Language.EN);

        for (Language language : Language.values()) {
            var own = messages(language);
            assertThat(own.keySet()).isEqualTo(english.keySet());
            own.forEach((key, text) ->
                    assertThat(holes(text)).as("%s of %s", key, language).isEqualTo(holes(english.get(key))));
        }
    }

    private static Properties messages(Language language) throws IOException {
        var texts = new Properties();
        try (var file = Messages.class.getResourceAsStream("messages_%s.properties".formatted(language.code()))) {
            assertThat(file).isNotNull();
            texts.load(new java.io.InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<String> holes(@Nullable Object text) {
        return java.util.regex.Pattern.compile("\\{\\d}")
                .matcher(String.valueOf(text))
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void aRealProcessEndsWithTheExitCodeAndWritesUtf8() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var process = new ProcessBuilder(
                        java.toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.dauys.cli.Main",
                        "count",
                        KAZAKHSTAN_2023.toString(),
                        "--check",
                        "--lang",
                        "kk")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(out).contains("санақпен сәйкес келеді").doesNotContain("\u001b[");
    }
}
