package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dauys.documents.report.Index;
import org.dauys.documents.report.Report;

/**
 * The reports of all elections, kept in a folder and written again only where something changed.
 *
 * <p>Each report is written beside its place and then put there with its fingerprint, so that a report in its place is
 * whole.
 */
final class Site {
    private static final String FINGERPRINT = "fingerprint.txt";
    private static final String DEFINITION = "election.yaml";

    private final Path elections;
    private final Path laws;
    private final Path folder;

    /**
     * A site.
     *
     * @param elections the folder with a folder for each election
     * @param laws the folder of laws
     * @param folder where the pages are kept
     */
    Site(Path elections, Path laws, Path folder) {
        this.elections = elections;
        this.laws = laws;
        this.folder = folder;
    }

    /**
     * What became of the report of an election.
     *
     * @param election the folder of the election
     * @param opening its count, or why there is none
     * @param reused whether its report was up to date
     */
    record Built(Path election, Opening opening, boolean reused) {}

    /**
     * Writes what is not up to date, several elections at once, and the first page.
     *
     * @return every election, in order
     * @throws IOException if a file cannot be read or written
     */
    List<Built> build() throws IOException {
        Files.createDirectories(folder);
        List<Built> built = together(folders().stream()
                .<Callable<Built>>map(election -> () -> build(election))
                .toList());
        List<Index.Entry> entries = built.stream().flatMap(Site::entry).toList();
        Files.writeString(folder.resolve(Report.PAGE), Index.page(entries));
        return built;
    }

    private static Stream<Index.Entry> entry(Built built) {
        return built.opening() instanceof Opening.Counted(var account)
                ? Stream.of(new Index.Entry(account, built.election().getFileName() + "/"))
                : Stream.empty();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(elections)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve(DEFINITION)))
                    .sorted()
                    .toList();
        }
    }

    private static List<Built> together(List<Callable<Built>> tasks) throws IOException {
        int atOnce = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
            List<Built> built = new ArrayList<>();
            for (Future<Built> one : workers.invokeAll(tasks)) {
                built.add(one.get());
            }
            return built;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw new IllegalStateException("a report could not be made", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private Built build(Path election) throws IOException {
        Opening opening = Opening.of(election, Optional.of(laws));
        if (!(opening instanceof Opening.Counted(var account))) {
            return new Built(election, opening, false);
        }
        Path place = folder.resolve(election.getFileName());
        String fingerprint = Fingerprint.of(election, laws);
        if (fingerprint.equals(kept(place))) {
            return new Built(election, opening, true);
        }
        Path beside = Files.createTempDirectory(folder, "new-");
        Report.write(account, beside);
        Files.writeString(beside.resolve(FINGERPRINT), fingerprint);
        delete(place);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        return new Built(election, opening, false);
    }

    private static String kept(Path place) throws IOException {
        try {
            return Files.readString(place.resolve(FINGERPRINT));
        } catch (NoSuchFileException none) {
            return "";
        }
    }

    private static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * Everything that there is to show: the first page, and the reports of these elections.
     *
     * @throws IOException if a file cannot be read
     */
    Map<String, Resource> pages(List<Built> built) throws IOException {
        Map<String, Resource> pages = new TreeMap<>();
        try (Stream<Path> own = Files.list(folder)) {
            add(own.filter(Files::isRegularFile).toList(), pages);
        }
        for (Built one : built) {
            if (one.opening() instanceof Opening.Counted) {
                try (Stream<Path> files =
                        Files.walk(folder.resolve(one.election().getFileName()))) {
                    add(files.filter(Files::isRegularFile).toList(), pages);
                }
            }
        }
        return pages;
    }

    private void add(List<Path> files, Map<String, Resource> pages) throws IOException {
        for (Path file : files) {
            String name = folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            pages.put(name, Resource.of(name, Files.readAllBytes(file)));
        }
    }
}
