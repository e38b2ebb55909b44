package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteServerTest {
    private static final Resource KAZAKH =
            Resource.of("index.html", "<p>Қазақстан</p>".getBytes(StandardCharsets.UTF_8));
    private final List<Exception> faults = new CopyOnWriteArrayList<>();
    private SiteServer server;

    @BeforeEach
    void serve() throws IOException {
        server = SiteServer.at(0, faults::add);
        server.serve(Map.of(
                "index.html",
                KAZAKH,
                "one/index.html",
                KAZAKH,
                "one/votes.csv",
                Resource.of("votes.csv", new byte[0]),
                "broken.pdf",
                () -> {
                    throw new IOException("no such font");
                }));
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** What the server answers to a request as it stands, so that no client tidies it up. */
    private String answer(String request, String... headers) throws IOException {
        try (var socket = new Socket(
                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
                server.address().getPort())) {
            String head = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + String.join(
                            "",
                            List.of(headers).stream().map(line -> line + "\r\n").toList()) + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aPageIsSentWithItsTypeAndTagAndMayLoadNothingFromElsewhere() throws IOException {
        assertThat(answer("GET /"))
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("content-type: text/html; charset=utf-8")
                .containsIgnoringCase("content-security-policy: default-src 'none'")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("etag: " + KAZAKH.tag())
                .endsWith("<p>Қазақстан</p>");
    }

    @Test
    void headSendsTheLengthAndNoPage() throws IOException {
        // "<p>" and "</p>" are 7 bytes, nine Cyrillic letters 18.
        assertThat(answer("HEAD /"))
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("content-length: 25")
                .endsWith("\r\n\r\n");
    }

    @Test
    void aPageThatTheBrowserHasIsNotSentAgain() throws IOException {
        assertThat(answer("GET /", "If-None-Match: \"old\", W/" + KAZAKH.tag()))
                .startsWith("HTTP/1.1 304 ")
                .endsWith("\r\n\r\n");
        assertThat(answer("GET /", "If-None-Match: \"old\"")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aFolderWithoutItsSlashLeadsToItsPage() throws IOException {
        assertThat(answer("GET /one")).startsWith("HTTP/1.1 301 ").containsIgnoringCase("location: /one/\r\n");
        assertThat(answer("GET /one/")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void anEmptyFileIsSent() throws IOException {
        assertThat(answer("GET /one/votes.csv"))
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("content-type: text/csv; charset=utf-8");
    }

    @Test
    void aPageThatCannotBeMadeIsSaidToBothSides() throws IOException {
        assertThat(answer("GET /broken.pdf")).startsWith("HTTP/1.1 500 ");
        assertThat(faults).singleElement().asString().contains("no such font");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/..%2f..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/one/../../etc/passwd",
                "//etc/passwd",
                "/..\\..\\etc\\passwd",
                "/one/%00",
                "/nothing"
            })
    void whatIsNotAPageOfTheSiteIsNotFound(String path) throws IOException {
        assertThat(answer("GET " + path))
                .containsPattern("^HTTP/1.1 (404|400) ")
                .doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void onlyReadingIsAllowed(String method) throws IOException {
        assertThat(answer(method + " /")).startsWith("HTTP/1.1 405 ").containsIgnoringCase("allow: GET, HEAD");
    }

    @Test
    void nobodyElseCanReachIt() throws IOException {
        assertThat(server.address().getHost()).isEqualTo("localhost");
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address :
                    card.inetAddresses().filter(one -> !one.isLoopbackAddress()).toList()) {
                assertThat(reaches(address)).as(address.toString()).isFalse();
            }
        }
    }

    private boolean reaches(InetAddress address) {
        try (var socket = new Socket(address, server.address().getPort())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
