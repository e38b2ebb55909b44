package org.dauys.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says whether pages were made from the same files, by the same Dauys. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /**
     * The fingerprint of all files of some folders, and of this Dauys, in hexadecimal.
     *
     * @throws IOException if a file cannot be read
     */
    static String of(Path... folders) throws IOException {
        var fingerprint = new Fingerprint();
        fingerprint.dauys();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                fingerprint.add(folder.relativize(file) + " " + Files.size(file));
                fingerprint.content(file);
            }
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    /** The program by the names, sizes and times of its files: to read them all would cost more than to count again. */
    private void dauys() throws IOException {
        String program = System.getProperty("java.class.path", "")
                + File.pathSeparator
                + System.getProperty("jdk.module.path", "");
        for (String entry : program.split(Pattern.quote(File.pathSeparator), -1)) {
            Path path = Path.of(entry);
            if (!entry.isEmpty() && Files.exists(path)) {
                for (Path file : files(path)) {
                    add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void add(String words) {
        digest.update((words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void content(Path file) throws IOException {
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
    }
}
