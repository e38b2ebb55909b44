package org.dauys.server.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.server.command.Stopped;
import org.dauys.server.database.Copies;

/**
 * Makes a new folder of data of a backup.
 *
 * @param backup the backup
 * @param secrets the folder of the secrets that were kept apart; without it, those in the backup
 */
record Restore(Path backup, Optional<Path> secrets) {
    /**
     * Makes it, whole or not at all.
     *
     * @param more files that are put into it besides, by name
     */
    Manifest into(Path data, Map<String, String> more) throws IOException {
        if (Files.exists(data) && !(Files.isDirectory(data) && isEmpty(data))) {
            throw Stopped.badInput("operations.not-empty", data);
        }
        Manifest manifest = Manifest.checked(backup);
        Path kept = secrets.orElse(backup.resolve(Backup.SECRETS));
        compare(manifest, kept);
        Path above = Files.createDirectories(data.toAbsolutePath().resolveSibling(""));
        Path part = Files.createTempDirectory(above, data.getFileName() + ".part-");
        try {
            fill(part, manifest, kept, more);
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

    private static void compare(Manifest manifest, Path kept) throws IOException {
        if (!Files.isDirectory(kept)) {
            throw Stopped.badInput(
                    "operations.secrets-needed",
                    String.join(", ", manifest.secrets().keySet()));
        }
        for (Map.Entry<String, String> secret : manifest.secrets().entrySet()) {
            Path file = kept.resolve(secret.getKey());
            if (!Files.isRegularFile(file)) {
                throw Stopped.badInput("operations.secret-gone", secret.getKey(), kept);
            }
            if (!Copies.hash(file).equals(secret.getValue())) {
                throw Stopped.badInput("operations.secret-other", secret.getKey(), kept);
            }
        }
    }

    private void fill(Path part, Manifest manifest, Path kept, Map<String, String> more) throws IOException {
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
                throw Stopped.otherwise("operations.changed", file.getKey());
            }
        }
        for (Map.Entry<String, String> file : more.entrySet()) {
            copies.write(file.getValue().getBytes(StandardCharsets.UTF_8), file.getKey());
        }
        copies.kept();
    }
}
