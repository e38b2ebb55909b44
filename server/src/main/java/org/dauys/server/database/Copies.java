package org.dauys.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Copies of files in a folder, for their owner alone: hashed while they are written, on the disk when all are {@link #kept}. */
public final class Copies {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int AT_ONCE = 1 << 18;

    private final Path folder;
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final SortedSet<String> folders = new TreeSet<>();

    /** Copies into this folder, which is there. */
    public Copies(Path folder) {
        this.folder = folder;
    }

    /** Makes a folder below, and those above it. */
    public void folder(String name) throws IOException {
        for (Path below = Path.of(name); below != null && folders.add(below.toString()); below = below.getParent()) {
            OwnFolder.make(folder.resolve(below));
        }
    }

    /** Copies a file; one that is removed meanwhile is left out. */
    public void copy(Path file, String name) throws IOException {
        try (InputStream from = Files.newInputStream(file)) {
            write(from, name);
        } catch (NoSuchFileException gone) {
            hashes.remove(name);
        }
    }

    /** Writes a file. */
    public void write(byte[] content, String name) throws IOException {
        write(new java.io.ByteArrayInputStream(content), name);
    }

    private void write(InputStream from, String name) throws IOException {
        MessageDigest digest = sha256();
        byte[] some = new byte[AT_ONCE];
        Path target = folder.resolve(name);
        try (FileChannel to =
                FileChannel.open(target, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ONLY)) {
            for (int read = from.read(some); read >= 0; read = from.read(some)) {
                digest.update(some, 0, read);
                for (ByteBuffer left = ByteBuffer.wrap(some, 0, read); left.hasRemaining(); ) {
                    to.write(left);
                }
            }
        }
        hashes.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    /** The SHA-256 of each file by its name below the folder, as 64 hexadecimal digits. */
    public SortedMap<String, String> hashes() {
        return Collections.unmodifiableSortedMap(hashes);
    }

    /** The folders that were made. */
    public List<String> folders() {
        return List.copyOf(folders);
    }

    /** Lets all of it survive a loss of power. */
    public void kept() throws IOException {
        for (String each : hashes.keySet()) {
            try (FileChannel file = FileChannel.open(folder.resolve(each), StandardOpenOption.WRITE)) {
                file.force(true);
            }
        }
        for (String each : folders) {
            keepNames(folder.resolve(each));
        }
        keepNames(folder);
    }

    /** Lets the names in a folder survive a loss of power. */
    public static void keepNames(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** The SHA-256 of a file, as 64 hexadecimal digits. */
    public static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] some = new byte[AT_ONCE];
        try (InputStream from = Files.newInputStream(file)) {
            for (int read = from.read(some); read >= 0; read = from.read(some)) {
                digest.update(some, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Removes a folder with all that is in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        Binaries.delete(folder);
    }

    /** The files below a folder, by their names below it, in order. */
    public static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256.", missing);
        }
    }
}
