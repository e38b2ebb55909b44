package org.dauys.server.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dauys.server.command.Stopped;
import org.dauys.server.database.Copies;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself, in {@code backup.json}. The hashes of its files are in {@code SHA256SUMS}, as {@code sha256sum}
 * reads them; that file is written last.
 *
 * @param migration the version of the tables: a Dauys that knows no such one refuses them
 * @param postgresql the version of PostgreSQL whose files these are
 * @param taken when it was made
 * @param entries how many entries the log had; the backup may have more, which were written while it was made
 * @param root the root of these entries, in 64 hexadecimal digits
 * @param secrets the SHA-256 of each secret that belongs to it, by the name of its file
 * @param folders the folders below, some of which are empty
 */
record Manifest(
        String migration,
        String postgresql,
        String taken,
        long entries,
        String root,
        SortedMap<String, String> secrets,
        List<String> folders) {
    static final String ABOUT = "backup.json";
    static final String HASHES = "SHA256SUMS";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int DIGITS = 64;
    private static final String BETWEEN = "  ";

    Manifest {
        secrets = new TreeMap<>(secrets);
        folders = List.copyOf(folders);
    }

    /** Writes it after all other files. */
    void write(Copies copies) throws IOException {
        copies.write((JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8), ABOUT);
        var lines = new StringBuilder();
        copies.hashes()
                .forEach((name, hash) ->
                        lines.append(hash).append(BETWEEN).append(name).append('\n'));
        copies.write(lines.toString().getBytes(StandardCharsets.UTF_8), HASHES);
    }

    /** Reads that of a backup whose files are all as they were written. */
    static Manifest checked(Path backup) throws IOException {
        if (!Files.isRegularFile(backup.resolve(ABOUT)) || !Files.isRegularFile(backup.resolve(HASHES))) {
            throw Stopped.badInput("operations.no-backup", backup);
        }
        compare(backup, Copies.files(backup), written(backup));
        try {
            return JSON.readValue(Files.readAllBytes(backup.resolve(ABOUT)), Manifest.class);
        } catch (JacksonException fault) {
            throw Stopped.badInput("operations.no-backup", backup);
        }
    }

    /** The hashes that were written. */
    static SortedMap<String, String> written(Path backup) throws IOException {
        var hashes = new TreeMap<String, String>();
        for (String line : Files.readAllLines(backup.resolve(HASHES))) {
            if (!line.matches("[0-9a-f]{64}  .+")) {
                throw Stopped.otherwise("operations.changed", HASHES);
            }
            hashes.put(line.substring(DIGITS + BETWEEN.length()), line.substring(0, DIGITS));
        }
        return hashes;
    }

    private static void compare(Path backup, List<String> there, Map<String, String> written) throws IOException {
        for (Map.Entry<String, String> file : written.entrySet()) {
            if (!there.contains(file.getKey())) {
                throw Stopped.otherwise("operations.gone", file.getKey());
            }
            if (!Copies.hash(backup.resolve(file.getKey())).equals(file.getValue())) {
                throw Stopped.otherwise("operations.changed", file.getKey());
            }
        }
        for (String file : there) {
            if (!file.equals(HASHES) && !written.containsKey(file)) {
                throw Stopped.otherwise("operations.strange", file);
            }
        }
    }
}
