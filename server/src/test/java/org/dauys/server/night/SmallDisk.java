package org.dauys.server.night;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file system in memory that is soon full. Only root may mount one: so an ordinary user is root in a namespace of its own, in
 * which nobody else sees the disk; it goes with the process.
 */
final class SmallDisk {
    private static final int PIECE = 4096;
    private static final List<String> ALONE = List.of("unshare", "--map-root-user", "--mount");

    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /** How a process is started that may mount one. Where the kernel forbids it the test says that it did not run. */
    static List<String> alone(Path empty) throws IOException, InterruptedException {
        List<String> tried = new ArrayList<>(ALONE);
        tried.addAll(mount(empty, 1));
        boolean forbidden = run(tried) != 0;
        if (forbidden && System.getenv("CI") != null) {
            throw new IllegalStateException("Disks must be filled, and none can be mounted in a user namespace.");
        }
        return forbidden ? abort("not run: no small disk can be mounted") : ALONE;
    }

    /** One on an empty folder, in a process that was started so. */
    static SmallDisk on(Path folder, int megabytes) throws IOException, InterruptedException {
        if (run(mount(folder, megabytes)) != 0) {
            throw new IOException("A small disk must be mounted.");
        }
        return new SmallDisk(folder);
    }

    private static List<String> mount(Path folder, int megabytes) {
        return List.of("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(megabytes), "small", folder.toString());
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** Takes all the room that is left. */
    void fill() throws IOException {
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(folder).getUsableSpace() >= PIECE) {
                out.write(piece);
            }
        }
    }

    /** Gives it back. */
    void free() throws IOException {
        Files.delete(ballast);
    }
}
