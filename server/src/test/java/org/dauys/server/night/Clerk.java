package org.dauys.server.night;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.Role;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.server.Eventually;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.OpeningProcess;
import org.dauys.server.accounts.TestFactor;
import tools.jackson.databind.json.JsonMapper;

/** An officer who hands in acts over HTTP, and logs in again, with the second factor, when the server was started anew. */
final class Clerk {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TAKEN = 201;
    private static final int REFUSED = 409;

    private final MortalServer server;
    private final Role role;
    private Optional<URI> at = Optional.empty();
    private Visitor browser;

    Clerk(MortalServer server, Role role) {
        this.server = server;
        this.role = role;
        this.browser = new Visitor(server.address());
    }

    private static String written(NightAct act) {
        byte[] entry = EntryBytes.of(new Entry(Instant.EPOCH, "o", "k", act));
        return JSON.readTree(entry).get("act").toString();
    }

    /** Sends an act with the same key until it is answered: it was taken, or refused. */
    Visitor.Answer acts(String key, NightAct act) {
        String written = written(act);
        return Eventually.found("an answer", () -> {
            Visitor.Answer answer = sends(key, written);
            return answer.status() == TAKEN || answer.status() == REFUSED ? Optional.of(answer) : Optional.empty();
        });
    }

    /** Sends an act once. */
    Visitor.Answer sends(String key, NightAct act) {
        return sends(key, written(act));
    }

    private Visitor.Answer sends(String key, String written) {
        return browser().act(key, written);
    }

    private synchronized Visitor browser() {
        URI now = server.address();
        if (!at.equals(Optional.of(now))) {
            browser = new Visitor(now);
            Visitor.Answer answer = browser.login(OpeningProcess.name(role), TestServer.PASSWORD);
            if (!answer.location().equals("/") || browser.get("/account").status() != 200) {
                throw new IllegalStateException("The login must succeed: " + answer.status());
            }
            if (role == Role.CEC) {
                confirm();
            }
            at = Optional.of(now);
        }
        return browser;
    }

    /** Shows the second factor. */
    private void confirm() {
        server.forgetCodes();
        String code = TestFactor.code(HexFormat.of().parseHex(server.factor(role)), Clock.systemUTC());
        Visitor.Answer answer = browser.post("/confirm", Map.of("code", code, "to", "/account"));
        if (!answer.location().equals("/account")) {
            throw new IllegalStateException("The code must be right: " + answer.status());
        }
    }
}
