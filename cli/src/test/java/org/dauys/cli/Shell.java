package org.dauys.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Runs the whole command line within the test. */
final class Shell {
    /** Where the laws and elections are. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static final Path KAZAKHSTAN_2023 = ROOT.resolve("elections/kazakhstan-2023");

    private Shell() {}

    /** How a run ended and what it wrote. */
    record Ran(int exit, String out, String err) {}

    static Ran dauys(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int exit = Main.run(Terminal.of(print(out), print(err)), words);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** A copy of the election of 2023 with the laws beside it, so that a test can change a file. */
    static Path copy(Path into) {
        try {
            copy(ROOT.resolve("laws"), into.resolve("laws"));
            copy(KAZAKHSTAN_2023, into.resolve("kazakhstan-2023"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return into.resolve("kazakhstan-2023");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path place = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                }
            }
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static void replace(Path file, String old, String now) {
        try {
            String text = Files.readString(file);
            if (!text.contains(old)) {
                throw new IllegalArgumentException("%s does not contain %s.".formatted(file, old));
            }
            Files.writeString(file, text.replace(old, now));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
