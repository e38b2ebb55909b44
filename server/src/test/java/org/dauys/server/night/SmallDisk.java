package org.dauys.server.night;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system in memory that is soon full. */
final class SmallDisk implements AutoCloseable {
    private static final int PIECE = 4096;

    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /** One on an empty folder. Only root can; where it cannot be made the test is skipped, but not on a build server. */
    static SmallDisk on(Path folder, int megabytes) throws IOException, InterruptedException {
        int code = run("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(megabytes), "small", folder.toString());
        if (code != 0 && System.getenv("CI") != null) {
            throw new IllegalStateException("The build server must be able to mount a small disk.");
        }
        assumeThat(code).as("a small disk can be mounted").isZero();
        return new SmallDisk(folder);
    }

    private static int run(String... command) throws IOException, InterruptedException {
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

    @Override
    public void close() throws IOException {
        try {
            run("umount", "--lazy", folder.toString());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
