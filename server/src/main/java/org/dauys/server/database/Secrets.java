package org.dauys.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** Secrets drawn once and kept in a folder that only its owner may enter: a file for each. */
public final class Secrets {
    /** 256 bits, so that nobody guesses one. */
    private static final int BYTES = 32;

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    private final SecureRandom chance = new SecureRandom();

    /**
     * The secrets of a folder.
     *
     * @param folder where they are kept; it is made if it is not there
     */
    public Secrets(Path folder) throws IOException {
        this.folder = folder;
        OwnFolder.make(folder);
    }

    /** The secret of this name, 64 hexadecimal digits, drawn if there is none yet. */
    public String secret(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            draw(file);
        }
        return Files.readString(file).strip();
    }

    /** The file of a secret, which is drawn if there is none yet. */
    public Path file(String name) throws IOException {
        secret(name);
        return folder.resolve(name);
    }

    /** Written beside and moved into place, so that a crash never leaves half a secret. */
    private void draw(Path file) throws IOException {
        byte[] drawn = new byte[BYTES];
        chance.nextBytes(drawn);
        Path beside = Files.createTempFile(folder, "drawn", "", OWNER_ONLY);
        Files.writeString(beside, HexFormat.of().formatHex(drawn), StandardOpenOption.SYNC);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
