package org.dauys.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dauys.server.command.Heard;
import org.dauys.server.database.TestPrograms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @Test
    void aPortThatIsTakenIsSaidInOneLineBeforeAnythingIsStarted(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("data");
        var heard = new Heard();
        var environment = Map.of("DAUYS_PROGRAMS", TestPrograms.FOLDER.toString());
        int exit;
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
            var words =
                    List.of("--port", String.valueOf(port), "--data", data.toString(), "--home", "..", "--lang", "en");

            exit = Main.run(words, heard.console(environment));
        }

        assertThat(exit).isEqualTo(6);
        assertThat(heard.out()).isEmpty();
        assertThat(data).doesNotExist();
        assertThat(heard.errors())
                .isEqualTo("dauys: Port %d is taken. Another one: --port 0 takes one that is free.%n".formatted(port));
    }
}
