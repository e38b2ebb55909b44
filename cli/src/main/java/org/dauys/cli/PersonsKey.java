package org.dauys.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.documents.people.SealedText;
import org.dauys.documents.people.SealingKey;
import org.dauys.reading.Findings;
import picocli.CommandLine.Model.OptionSpec;

/** The key that opens sealed traits: the file that {@code --key} names, or else the variable of the environment. */
final class PersonsKey {
    /** The variable that names the key file. */
    static final String VARIABLE = "DAUYS_PERSONS_KEY_FILE";

    private static final String FOR_THE_OWNER_ALONE = "rw-------";

    private PersonsKey() {}

    /** The option. */
    static OptionSpec option(Session session) {
        return Arguments.option(session, "key", "--key")
                .type(Path.class)
                .paramLabel("FILE")
                .build();
    }

    /** The key file that is named, if one is. */
    static Optional<Path> file(OptionSpec option) {
        return file(option, System.getenv());
    }

    /** The same in this environment. */
    static Optional<Path> file(OptionSpec option, Map<String, String> environment) {
        return Arguments.value(option, Path.class)
                .or(() -> Optional.of(environment.getOrDefault(VARIABLE, ""))
                        .filter(name -> !name.isEmpty())
                        .map(Path::of));
    }

    /**
     * The key, if one is named and its file has no fault.
     *
     * @throws IOException if the file is not there or cannot be read
     */
    static Optional<SealingKey> read(OptionSpec option, Findings findings) throws IOException {
        Optional<Path> file = file(option);
        return file.isPresent() ? SealingKey.read(file.get(), findings) : Optional.empty();
    }

    /**
     * The key of a file, which is made, for its owner alone, if it is not there.
     *
     * @throws IOException if it cannot be read or made
     */
    static Optional<SealingKey> readOrMade(Path file, Findings findings) throws IOException {
        if (Files.exists(file)) {
            return SealingKey.read(file, findings);
        }
        SealingKey key = SealingKey.of(chance(SealingKey.BYTES));
        boolean posix = file.toAbsolutePath().getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOR_THE_OWNER_ALONE))
                }
                : new FileAttribute<?>[0];
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            channel.write(ByteBuffer.wrap(key.inFile().getBytes(StandardCharsets.US_ASCII)));
        }
        return Optional.of(key);
    }

    /** A nonce that was never used. */
    static byte[] nonce() {
        return chance(SealedText.NONCE_BYTES);
    }

    private static byte[] chance(int bytes) {
        byte[] drawn = new byte[bytes];
        new SecureRandom().nextBytes(drawn);
        return drawn;
    }
}
