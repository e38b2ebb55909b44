package org.dauys.documents.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dauys.documents.FolderCode;
import org.dauys.reading.Code;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.reading.Row;
import org.dauys.reading.Table;

/**
 * The files of a night in a folder on a disk, which may be far larger than the texts of an election. No link is followed
 * out of the folder, and nothing but ordinary files is opened. A fault of the disk is an {@link UncheckedIOException}.
 */
final class NightFolder {
    static final int MOST_FILES = 10_000;

    private final Path folder;
    private final Findings findings;

    NightFolder(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    /** The file of a name, if it is there and may be read; why it may not is reported. */
    Optional<Path> file(String name) {
        Path path = folder.resolve(name);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(folder.toRealPath()) || !Files.isRegularFile(real)) {
                report(FolderCode.FILE_OUTSIDE, name);
                return Optional.empty();
            }
            if (!Files.isReadable(real)) {
                report(FolderCode.FILE_CLOSED, name);
                return Optional.empty();
            }
            return Optional.of(real);
        } catch (AccessDeniedException closed) {
            report(FolderCode.FILE_CLOSED, name);
        } catch (FileSystemException leadsNowhere) {
            report(FolderCode.FILE_OUTSIDE, name);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return Optional.empty();
    }

    /** The file of a name, and every table in a folder of another, in the order of their names. */
    List<ProtocolFiles.Named> tables(String table, String below) {
        List<ProtocolFiles.Named> files = new ArrayList<>();
        file(table).ifPresent(path -> files.add(new ProtocolFiles.Named(path, table)));
        Path inner = folder.resolve(below);
        if (Files.isDirectory(inner)) {
            try (Stream<Path> entries = Files.list(inner)) {
                entries.map(path -> below + "/" + path.getFileName())
                        .filter(name -> name.endsWith(".csv"))
                        .limit(MOST_FILES)
                        .sorted()
                        .forEach(name -> file(name).ifPresent(path -> files.add(new ProtocolFiles.Named(path, name))));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return files;
    }

    /** Reports a fault of a file as a whole. */
    void report(Code code, String name, String... details) {
        findings.report(code, new Place(name, 0), "", "", details);
    }

    /** Hands on each row of a table, if it is there, without keeping it. */
    void rows(String name, List<String> required, List<String> optional, Consumer<Row> each) {
        file(name).ifPresent(path -> {
            try (Utf8Reader text = new Utf8Reader(Files.newInputStream(path))) {
                Table.forEach(name, text, required, optional, findings, each);
                text.report(name, findings);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }
}
