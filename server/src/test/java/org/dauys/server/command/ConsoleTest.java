package org.dauys.server.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final Heard heard = new Heard();

    private int run(Map<String, String> environment, String... words) {
        return heard.console(environment).run(List.of(words), (all, texts) -> {
            Words read = Words.read(all, Set.of("--data"), Set.of("--check"));
            heard.console(environment).out().println(texts.language() + " " + read.required("--data"));
            return 0;
        });
    }

    private int run(String... words) {
        return run(Map.of(), words);
    }

    @Test
    void aValueStandsAfterItsOptionOrAfterASign() {
        Words words = Words.read(
                List.of("--data", "a", "backup", "--check", "--data=b=c"), Set.of("--data"), Set.of("--check"));

        assertThat(words.values("--data")).containsExactly("a", "b=c");
        assertThat(words.value("--data")).contains("b=c");
        assertThat(words.only("BACKUP")).isEqualTo("backup");
        assertThat(words.has("--check")).isTrue();
    }

    @Test
    void whatIsWrongWithTheWordsIsSaidInTheLanguageThatTheyAskForWhereverItStands() {
        assertThat(List.of(
                        run("--data"),
                        run("--nonsense", "--lang", "ru"),
                        run("--lang=kk"),
                        run("--data", "a", "--lang", "xx"),
                        run("--check=yes")))
                .containsOnly(2);

        assertThat(heard.errors()).isEqualTo("""
                        dauys: The option --data must be followed by its value.
                        dauys: Здесь нет параметра --nonsense.
                        dauys: Жетіспейді: --data.
                        dauys: There is no language xx: kk, ru or en.
                        dauys: There is no option --check=yes here.
                        """);
        assertThat(heard.out()).isEmpty();
    }

    @Test
    void theVariableSaysTheLanguageOfWhoDoesNotAskForOne() {
        var russian = Map.of("DAUYS_LANG", "ru");

        assertThat(run(russian, "--data", "a")).isZero();
        assertThat(run(russian, "--data", "a", "--lang", "kk")).isZero();
        assertThat(run(Map.of("DAUYS_LANG", "xx"), "--data", "a")).isZero();

        assertThat(heard.out()).isEqualTo("RU a\nKK a\nEN a\n");
    }

    @Test
    void aWordTooManyIsRefusedByACommandOfOptionsAlone() {
        assertThatThrownBy(() -> Words.options(List.of("--data", "a", "more"), Set.of("--data")))
                .isInstanceOf(Stopped.class)
                .hasMessage("command.too-many");
    }

    @Test
    void whatTheMachineDoesNotAllowEndsWithItsCode() {
        int exit = heard.console(Map.of()).run(List.of("--lang=ru"), (words, texts) -> {
            throw new IOException("/data is full.");
        });

        assertThat(exit).isEqualTo(6);
        assertThat(heard.errors()).isEqualTo("dauys: Это невозможно: /data is full.\n");
    }
}
