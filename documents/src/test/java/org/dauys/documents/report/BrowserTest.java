package org.dauys.documents.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dauys.documents.people.Membership;
import org.dauys.documents.rehearsal.PersonsFault;
import org.dauys.election.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Opens the pages in a browser and looks for obstacles with axe-core. The browser writes the page out again when axe is
 * done, so that nothing but a browser is needed: {@code chromium} on the path, or what {@code CHROME} names.
 */
@Tag("browser")
class BrowserTest {
    private static final Pattern FOUND = Pattern.compile("<pre id=\"axe-found\">(.*?)</pre>", Pattern.DOTALL);

    private static final String RUN = """
            document.querySelectorAll('details').forEach(function (part) { part.open = true; });
            axe.run(document, { resultTypes: ['violations'] }).then(function (result) {
              var found = document.createElement('pre');
              found.id = 'axe-found';
              found.textContent = document.documentElement.lang + ' ' + result.passes.length + ' passed\\n' +
                result.violations.filter(function (one) { return one.impact === 'serious' || one.impact === 'critical'; })
                  .map(function (one) { return one.id + ': ' + one.nodes.slice(0, 3)
                    .map(function (node) { return node.html.slice(0, 160); }).join(' … '); }).join('\\n');
              document.body.appendChild(found);
            });
            """;

    private static Path browser() {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Optional<Path> found = Stream.concat(
                        Optional.ofNullable(System.getenv("CHROME")).map(Path::of).stream(),
                        Stream.of(path.split(File.pathSeparator, -1))
                                .flatMap(folder -> names.stream().map(Path.of(folder)::resolve)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && System.getenv("CI") != null) {
            throw new IllegalStateException("The pages must be opened in a browser, and there is none.");
        }
        return found.orElseGet(() -> abort("not run: no browser"));
    }

    private static String axe() throws IOException {
        try (InputStream script =
                BrowserTest.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe-core must be on the class path.");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What axe found of serious or critical obstacles, after a first line with the language and what passed. */
    private static List<String> obstacles(String page, Path folder, String fragment, boolean dark, int width)
            throws IOException, InterruptedException {
        Path browser = browser();
        Path file = folder.resolve("page.html");
        String script = "<script>" + axe() + "</script><script>" + RUN + "</script></body>";
        Files.writeString(file, page.replace("</body>", script));
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=%d,1200".formatted(width),
                "--virtual-time-budget=30000",
                "--dump-dom"));
        if (dark) {
            command.add("--blink-settings=preferredColorScheme=0");
        }
        command.add(file.toUri() + "#" + fragment);
        Path output = folder.resolve("dom.html");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The browser must end.");
        }
        Matcher found = FOUND.matcher(Files.readString(output));
        assertThat(found.find()).as("axe has run").isTrue();
        return found.group(1).lines().toList();
    }

    @ParameterizedTest
    @CsvSource({"kk,false,1280", "ru,false,1280", "en,false,1280", "kk,true,1280", "en,false,390"})
    void theReportHasNoSeriousObstacle(String language, boolean dark, int width, @TempDir Path folder)
            throws IOException, InterruptedException {
        String page = Report.page(Samples.account("kazakhstan-2023"));

        List<String> found = obstacles(page, folder, language, dark, width);

        assertThat(found.getFirst()).startsWith(language + " ");
        assertThat(found.subList(1, found.size())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kk,false,1280", "ru,false,1280", "en,false,1280", "ru,true,1280", "kk,false,390"})
    void theSectionOfPersonsHasNoSeriousObstacle(String language, boolean dark, int width, @TempDir Path folder)
            throws IOException, InterruptedException {
        Membership membership = MadePersons.in(folder.resolve("kz-made"), PersonsFault.QUOTA_SHORT);
        String page = Report.page(membership.account(), Optional.of(membership));
        assertThat(page).contains("<section class=\"persons\"");

        List<String> found = obstacles(page, folder, language, dark, width);

        assertThat(found.getFirst()).startsWith(language + " ");
        assertThat(found.subList(1, found.size())).isEmpty();
    }

    @Test
    void theIndexHasNoSeriousObstacle(@TempDir Path folder) throws IOException, InterruptedException {
        String page = Index.page(List.of(new Index.Entry(Samples.account("kazakhstan-2023"), "kazakhstan-2023/")));

        List<String> found = obstacles(page, folder, Language.RU.code(), false, 1280);

        assertThat(found.getFirst()).startsWith("ru ");
        assertThat(found.subList(1, found.size())).isEmpty();
    }
}
