package org.dauys.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library and plug-in of the build has its reason written down. */
class DependenciesTest {
    /** Maven runs the tests of a module in its folder. */
    private static final Path ROOT = Path.of("..");

    private static final Pattern ARTIFACT =
            Pattern.compile("<groupId>(?!org\\.dauys<)[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>");

    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    @Test
    void everyDependencyHasItsReason() throws IOException {
        var reasons = Files.readString(ROOT.resolve("docs/decisions/dependencies.md"));

        assertThat(found(NAMED, reasons)).containsAll(artifacts());
    }

    private static Set<String> artifacts() throws IOException {
        try (var modules = Files.newDirectoryStream(ROOT, Files::isDirectory)) {
            var artifacts = found(ARTIFACT, Files.readString(ROOT.resolve("pom.xml")));
            for (Path module : modules) {
                Path pom = module.resolve("pom.xml");
                if (Files.exists(pom)) {
                    artifacts.addAll(found(ARTIFACT, Files.readString(pom)));
                }
            }
            assertThat(artifacts).containsAll(List.of("picocli", "maven-jar-plugin"));
            return artifacts;
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
