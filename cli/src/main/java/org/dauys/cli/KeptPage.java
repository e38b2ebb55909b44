package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;

/** A page that takes a while to make: it is made when first asked for, and kept in a file. */
final class KeptPage implements Page {
    private final Path file;
    private final Supplier<byte[]> making;
    private Optional<Resource> made = Optional.empty();

    /**
     * A page.
     *
     * @param file where it is kept; if the file is there already, it is this page
     * @param making what it holds
     */
    KeptPage(Path file, Supplier<byte[]> making) {
        this.file = file;
        this.making = making;
    }

    @Override
    public synchronized Resource open() throws IOException {
        if (made.isEmpty()) {
            byte[] content = Files.exists(file) ? Files.readAllBytes(file) : kept(making.get());
            made = Optional.of(Resource.of(file.toString(), content));
        }
        return made.get();
    }

    /** Written beside its place first, so that a file in its place is whole. */
    private byte[] kept(byte[] content) throws IOException {
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), "new-", ".part");
        Files.write(beside, content);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        return content;
    }
}
