package org.dauys.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder on a disk.
 *
 * <p>No more of a file is read than is allowed, no more than {@value #MOST_FILES} names of a folder are listed, and no link is
 * followed out of the folder. A folder that is not there holds nothing. A fault of the disk is an
 * {@link UncheckedIOException}.
 */
public final class FolderOnDisk implements Folder {
    static final int MOST_FILES = 10_000;

    private final String name;
    private final Path path;
    private final List<String> files;

    private FolderOnDisk(String name, Path path, List<String> files) {
        this.name = name;
        this.path = path;
        this.files = files;
    }

    /** The folder at a path; its name is the last one of the path. */
    public static FolderOnDisk at(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path last = whole.getFileName();
        String name = last == null ? "" : last.toString();
        return new FolderOnDisk(name, whole, names(whole));
    }

    /** What lies in it, and in the folders within it that belong to an election. */
    private static List<String> names(Path folder) {
        List<String> names = new ArrayList<>(entries(folder));
        for (String inner : FolderTexts.FOLDERS) {
            if (names.contains(inner)) {
                entries(folder.resolve(inner)).forEach(name -> names.add(inner + "/" + name));
            }
        }
        names.sort(null);
        return List.copyOf(names);
    }

    private static List<String> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(Path::getFileName)
                    .map(Path::toString)
                    .limit(MOST_FILES)
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public Content content(String file, int most) {
        // A disk that does not tell upper from lower case would open Votes.csv as votes.csv.
        if (!files.contains(file)) {
            return new Content.Absent();
        }
        try {
            return read(path.resolve(file), most);
        } catch (AccessDeniedException closed) {
            return new Content.Closed();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Content read(Path file, int most) throws IOException {
        Path real;
        try {
            real = file.toRealPath();
        } catch (AccessDeniedException closed) {
            throw closed;
        } catch (FileSystemException leadsNowhere) {
            return new Content.NotInFolder();
        }
        // Anything but an ordinary file, such as a pipe, could keep the reader waiting for ever.
        if (!real.startsWith(path.toRealPath()) || !Files.isRegularFile(real)) {
            return new Content.NotInFolder();
        }
        if (Files.size(real) > most) {
            return new Content.TooLarge();
        }
        try (InputStream bytes = Files.newInputStream(real)) {
            byte[] read = bytes.readNBytes(most);
            return bytes.read() < 0 ? Content.of(read) : new Content.TooLarge();
        }
    }
}
