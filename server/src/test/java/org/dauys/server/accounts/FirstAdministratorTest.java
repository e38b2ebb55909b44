package org.dauys.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.dauys.server.MovableClock;
import org.dauys.server.Server;
import org.dauys.server.TestServer;
import org.dauys.server.TestSettings;
import org.dauys.server.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorTest {
    private static Map<String, String> form(String code) {
        return Map.of("code", code, "name", "aigul", "person", "Айгүл", "password", TestServer.PASSWORD);
    }

    @Test
    void whoHasTheCodeOpensTheFirstAccountOnce(@TempDir Path data) throws IOException {
        try (Server server = Server.start(TestSettings.of(data), new MovableClock())) {
            FirstAdministrator first = server.part(FirstAdministrator.class);
            String code = first.code().orElseThrow();
            Visitor visitor = new Visitor(server.address());
            visitor.get("/first");

            assertThat(visitor.post("/first", form("abcd-abcd-abcd-abcd")).status())
                    .isEqualTo(200);
            assertThat(first.code()).contains(code);
            assertThat(visitor.post("/first", form(code)).location()).isEqualTo("/account/factor");
            assertThat(visitor.get("/account").body()).contains("Айгүл");
            assertThat(first.code()).isEmpty();

            Visitor second = new Visitor(server.address());
            second.get("/first");
            assertThat(second.post("/first", form(code)).status()).isEqualTo(200);
            assertThat(server.part(Accounts.class).all()).hasSize(1);
        }
    }
}
