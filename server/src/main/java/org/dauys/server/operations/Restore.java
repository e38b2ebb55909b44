package org.dauys.server.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.server.database.Copies;

/**
 * Makes a new folder of data of a backup.
 *
 * @param backup the backup
 * @param secrets the folder of the secrets that were kept apart; without it, those in the backup
 */
record Restore(Path backup, Optional<Path> secrets) {
    /** Makes it, whole or not at all. */
    Manifest into(Path data) throws IOException, Stopped {
        if (Files.exists(data) && !(Files.isDirectory(data) && isEmpty(data))) {
            throw Stopped.badInput("not-empty", data);
        }
        Manifest manifest = Manifest.checked(backup);
        Path kept = secrets.orElse(backup.resolve(Backup.SECRETS));
        compare(manifest, kept);
        Path above = Files.createDirectories(data.toAbsolutePath().resolveSibling(""));
        Path part = Files.createTempDirectory(above, data.getFileName() + ".part-");
        try {
            fill(part, manifest, kept);
            Files.deleteIfExists(data);
            Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
            Copies.keepNames(above);
        } finally {
            Copies.delete(part);
        }
        return manifest;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var names = Files.list(folder)) {
            return names.findAny().isEmpty();
        }
    }

    private static void compare(Manifest manifest, Path kept) throws IOException, Stopped {
        if (!Files.isDirectory(kept)) {
            throw Stopped.badInput(
                    "secrets-needed", String.join(", ", manifest.secrets().keySet()));
        }
        for (Map.Entry<String, String> secret : manifest.secrets().entrySet()) {
            Path file = kept.resolve(secret.getKey());
            if (!Files.isRegularFile(file)) {
                throw Stopped.badInput("secret-gone", secret.getKey(), kept);
            }
            if (!Copies.hash(file).equals(secret.getValue())) {
                throw Stopped.badInput("secret-other", secret.getKey(), kept);
            }
        }
    }

    private void fill(Path part, Manifest manifest, Path kept) throws IOException, Stopped {
        var copies = new Copies(part);
        for (String folder : manifest.folders()) {
            copies.folder(folder);
        }
        Map<String, String> written = Manifest.written(backup);
        for (String name : written.keySet()) {
            if (!name.equals(Manifest.ABOUT) && !name.startsWith(Backup.SECRETS + "/")) {
                copies.copy(backup.resolve(name), name);
            }
        }
        copies.folder(Backup.SECRETS);
        List<String> secret = Copies.files(kept);
        for (String name : secret) {
            copies.copy(kept.resolve(name), Backup.SECRETS + "/" + name);
        }
        for (Map.Entry<String, String> file : copies.hashes().entrySet()) {
            if (!file.getKey().startsWith(Backup.SECRETS + "/")
                    && !file.getValue().equals(written.get(file.getKey()))) {
                throw Stopped.otherwise("changed", file.getKey());
            }
        }
        copies.kept();
    }
}
