package org.dauys.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dauys.server.command.Heard;
import org.dauys.server.command.Words;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Heard heard = new Heard();

    private static Settings read(Map<String, String> environment, String... words) {
        return Settings.read(Words.options(List.of(words), Settings.OPTIONS), environment);
    }

    @Test
    void anOptionOverridesItsVariableAndABlankVariableIsNone() {
        var environment = Map.of("DAUYS_PORT", "1", "DAUYS_ADDRESS", " ", "DAUYS_HOME", "/country");

        Settings settings = read(environment, "--port=2");

        assertThat(settings.port()).isEqualTo(2);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(Path.of("/country/data"));
    }

    @Test
    void whatMakesNoSenseIsSaidBeforeAnythingIsStarted() {
        assertThat(List.of(
                        Main.run(List.of("--port", "65536", "--lang", "ru"), heard.console(Map.of())),
                        Main.run(List.of(), heard.console(Map.of("DAUYS_STANDBY_LISTEN", "here"))),
                        Main.run(
                                List.of(),
                                heard.console(Map.of(
                                        "DAUYS_STANDBY_LISTEN", "10.0.0.5:5433", "DAUYS_STANDBY_WAIT", "perhaps"))),
                        Main.run(List.of(), heard.console(Map.of("DAUYS_DATABASE_URL", "mysql:x"))),
                        Main.run(
                                List.of(),
                                heard.console(Map.of("DAUYS_DATABASE_URL", "jdbc:postgresql:x", "DAUYS_LANG", "kk")))))
                .containsOnly(2);

        assertThat(heard.errors()).isEqualTo("""
                        dauys: Порт — число от 0 до 65535, а не 65536.
                        dauys: An address is written like 10.0.0.5:5433, not here.
                        dauys: DAUYS_STANDBY_WAIT is yes or no, not perhaps.
                        dauys: DAUYS_DATABASE_URL begins with jdbc:postgresql:, but this is mysql:x.
                        dauys: DAUYS_DATABASE_OWNER айнымалысы берілмеген.
                        """);
    }
}
