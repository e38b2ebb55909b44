package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.cli.Shell.dauys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void elections() throws IOException {
        Path election = Shell.copy(folder);
        Files.createDirectory(folder.resolve("elections"));
        Files.move(election, folder.resolve("elections/kazakhstan-2023"));
    }

    @Test
    void theReportsAreServedUntilItIsInterrupted() throws Exception {
        var out = new PipedOutputStream();
        var lines = new Scanner(new PipedInputStream(out), StandardCharsets.UTF_8);
        var err = new ByteArrayOutputStream();
        var ended = new CompletableFuture<Integer>();
        var site = new Thread(() -> ended.complete(Main.run(
                Terminal.of(new PrintStream(out, true, StandardCharsets.UTF_8), Shell.print(err)),
                "site",
                "--port",
                "0",
                "--elections",
                folder.resolve("elections").toString())));
        site.start();
        String said = lines.nextLine();
        URI address = URI.create(said.replaceAll("^.*(http://\\S+).*$", "$1"));

        String first = page(address);
        String report = page(address.resolve("kazakhstan-2023/"));
        byte[] pdf = bytes(address.resolve("kazakhstan-2023/report-kk.pdf"));
        site.interrupt();

        assertThat(first).contains("kazakhstan-2023");
        assertThat(report).contains("<html");
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        assertThat(ended.get()).isZero();
        assertThat(lines.nextLine()).isEqualTo("Ended.");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Elections counted: 1. A report is made when it is first opened.\n");
    }

    private static String page(URI address) throws IOException {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(URI address) throws IOException {
        try (var page = address.toURL().openStream()) {
            return page.readAllBytes();
        }
    }

    @Test
    void whatIsKeptOfAReportIsThrownAwayOnlyIfSomethingChanged() throws IOException {
        var site = new Site(folder.resolve("elections"), folder.resolve("laws"), folder.resolve("site"));

        Path kept = folder.resolve("site/kazakhstan-2023/index.html");

        var first = site.build();
        Optional.ofNullable(site.pages(first).get("kazakhstan-2023/index.html"))
                .orElseThrow()
                .open();
        boolean again = site.build().getFirst().reused() && Files.exists(kept);
        Shell.replace(folder.resolve("elections/kazakhstan-2023/SOURCE.md"), "Misprint", "A misprint");
        boolean changed = site.build().getFirst().reused() || Files.exists(kept);

        assertThat(first.getFirst().reused()).isFalse();
        assertThat(again).isTrue();
        assertThat(changed).isFalse();
    }

    @Test
    void anElectionWithFaultsIsLeftOutAndTheOthersAreShown() throws IOException {
        Path bad = Files.createDirectory(folder.resolve("elections/bad"));
        Shell.write(bad.resolve("election.yaml"), "election: bad\n");
        var site = new Site(folder.resolve("elections"), folder.resolve("laws"), folder.resolve("site"));

        var built = site.build();

        assertThat(built.getFirst().opening()).isInstanceOf(Opening.Faulty.class);
        assertThat(site.pages(built).keySet())
                .contains("index.html", "kazakhstan-2023/index.html")
                .noneMatch(name -> name.startsWith("bad"));
    }

    @Test
    void aPortThatIsTakenIsSaidAtOnce() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            var ran = dauys("site", "--port", taken.getLocalPort(), "--elections", folder.resolve("elections"));

            assertThat(ran.exit()).isEqualTo(6);
            assertThat(ran.err())
                    .isEqualTo("dauys: Port %d is taken or not allowed. Another one: --port 0 takes one that is free.\n"
                            .formatted(taken.getLocalPort()));
        }
    }
}
