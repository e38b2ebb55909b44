package org.dauys.documents.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderTexts;
import org.dauys.election.ElectionRecord;
import org.dauys.reading.Findings;

/** Seals the traits of an election folder on a disk. */
public final class Sealing {
    private static final String PART = ".part";

    private Sealing() {}

    /** Whether the traits of a folder lie open. */
    public static boolean isOpen(Path folder) {
        return Files.isRegularFile(folder.resolve(FolderTexts.TRAITS), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Writes {@code traits.sealed} and removes {@code traits.csv}, which happens only after the sealed file was read back
     * and opened to the same bytes. Sealed traits that are there already are replaced if the key opens them.
     *
     * @param folder the folder, whose traits lie open
     * @param record its election
     * @param nonce 12 bytes of chance
     * @param findings receives what is wrong with any file of persons, and then nothing is changed
     * @return how many persons have traits, if they were sealed
     * @throws IOException if a file cannot be read, written or removed
     */
    public static Optional<Integer> seal(
            Path folder, ElectionRecord record, SealingKey key, byte[] nonce, Findings findings) throws IOException {
        var from = FolderOnDisk.at(folder);
        Optional<People> people = PeopleReader.readBeforeSealing(from, record, findings);
        Path sealed = folder.resolve(FolderTexts.SEALED_TRAITS);
        if (people.isEmpty() || (Files.exists(sealed) && !opens(sealed, record, key, findings))) {
            return Optional.empty();
        }
        Path plain = folder.resolve(FolderTexts.TRAITS);
        byte[] content = Files.readAllBytes(plain);
        Path part = folder.resolve(FolderTexts.SEALED_TRAITS + PART);
        Files.writeString(part, SealedText.seal(content, record.election().id(), key, nonce));
        Files.move(part, sealed, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        byte[] back = read(sealed, record, key, findings)
                .filter(read -> Arrays.equals(read, content))
                .orElseThrow(() -> new IllegalStateException(
                        "What was sealed in %s does not open to the same content.".formatted(sealed)));
        Arrays.fill(back, (byte) 0);
        Arrays.fill(content, (byte) 0);
        Files.delete(plain);
        return Optional.of(people.get().roll().traits().size());
    }

    private static boolean opens(Path sealed, ElectionRecord record, SealingKey key, Findings findings)
            throws IOException {
        return read(sealed, record, key, findings).isPresent();
    }

    private static Optional<byte[]> read(Path sealed, ElectionRecord record, SealingKey key, Findings findings)
            throws IOException {
        return SealedText.open(
                FolderTexts.SEALED_TRAITS,
                Files.readString(sealed, StandardCharsets.UTF_8),
                record.election().id(),
                key,
                findings);
    }

    /**
     * Whether a key file would lie where folders are handed on: within the folder, or within the tree of version control
     * to which the folder belongs.
     *
     * @throws IOException if a path cannot be followed
     */
    public static boolean isHandedOn(Path keyFile, Path folder) throws IOException {
        Path key = real(keyFile);
        Path within = real(folder);
        return key.startsWith(repository(within).orElse(within));
    }

    /** The nearest folder at or above a path that holds {@code .git}, which is a file in a linked tree. */
    private static Optional<Path> repository(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** A path without links, as far as it is there. */
    private static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (Files.exists(whole) || parent == null) {
            return whole.toRealPath();
        }
        return real(parent).resolve(whole.getFileName());
    }
}
