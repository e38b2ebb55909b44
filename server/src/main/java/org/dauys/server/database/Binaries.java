package org.dauys.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked from the library that carries them for this kind of machine. */
final class Binaries {
    private static final String DONE = "unpacked";
    private static final int EXECUTABLE_BY_OWNER = 0100;

    private Binaries() {}

    /**
     * The folder with {@code bin/postgres}, unpacked unless it has been before.
     *
     * @param folder what may be deleted when no server runs: it comes back
     */
    static Path unpacked(Path folder) throws IOException {
        if (Files.exists(folder.resolve(DONE))) {
            return folder;
        }
        delete(folder);
        OwnFolder.make(folder);
        String archive = "/postgres-%s.txz".formatted(machine());
        try (InputStream packed = Binaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new IOException("There is no PostgreSQL for this kind of machine (%s). ".formatted(machine())
                        + "Name a database of your own: DAUYS_DATABASE_URL.");
            }
            unpack(new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed))), folder);
        }
        Files.createFile(folder.resolve(DONE));
        return folder;
    }

    private static String machine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return system + "-" + processor;
    }

    private static void unpack(TarArchiveInputStream archive, Path folder) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("An entry (%s) must lie within its archive.".formatted(entry.getName()));
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            Files.createDirectories(target.resolveSibling(""));
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.copy(archive, target, StandardCopyOption.REPLACE_EXISTING);
                boolean runs = (entry.getMode() & EXECUTABLE_BY_OWNER) != 0;
                Files.setPosixFilePermissions(
                        target, PosixFilePermissions.fromString(runs ? "rwx------" : "rw-------"));
            }
        }
    }

    /** Removes a folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Binaries::remove);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
