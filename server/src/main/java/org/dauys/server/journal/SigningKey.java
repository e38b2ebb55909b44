package org.dauys.server.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Set;
import org.dauys.journal.Signer;
import org.dauys.server.database.OwnFolder;

/** The key that signs the log, in a file that only its owner reads; never in the database. */
final class SigningKey {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rw-rw-");

    private SigningKey() {}

    /** The key in this file, made if there is none. */
    static Signer madeOnce(Path file, String origin) throws IOException {
        if (!Files.exists(file)) {
            make(file, origin);
        }
        return read(file);
    }

    /** The key in this file, which nobody but its owner may read. */
    static Signer read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("The signing key of the log (%s) is not there.".formatted(file));
        }
        for (PosixFilePermission permission : Files.getPosixFilePermissions(file)) {
            if (OTHERS.contains(permission)) {
                throw new IOException(
                        "The signing key of the log (%s) can be read or written by others: chmod 600.".formatted(file));
            }
        }
        try {
            return Signer.read(Files.readString(file));
        } catch (IllegalArgumentException fault) {
            throw new IOException("The signing key of the log (%s) cannot be read.".formatted(file), fault);
        }
    }

    /** Written beside and moved into place, so that a crash never leaves half a key. */
    private static void make(Path file, String origin) throws IOException {
        Path folder = OwnFolder.make(file.toAbsolutePath().resolveSibling(""));
        Path beside = Files.createTempFile(folder, "drawn", "", OWNER_ONLY);
        Files.writeString(beside, drawn(origin).secret(), StandardOpenOption.SYNC);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Signer drawn(String origin) {
        try {
            return Signer.of(origin, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("Java must know Ed25519.", fault);
        }
    }
}
