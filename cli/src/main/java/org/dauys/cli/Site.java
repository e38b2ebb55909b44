package org.dauys.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.dauys.election.Language;

/**
 * The reports of all elections. A report is made when it is first opened, and kept in a folder until something changes.
 *
 * <p>The fingerprint beside the files of a report says from what they were made.
 */
final class Site {
    private static final String FINGERPRINT = "fingerprint.txt";

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
     * What became of an election.
     *
     * @param election the folder of the election
     * @param opening its count, or why there is none
     * @param reused whether what is kept of its report is up to date
     */
    record Built(Path election, Opening opening, boolean reused) {}

    /**
     * Counts all elections, several at once, and throws away what was kept of those that changed.
     *
     * @return every election, in order
     * @throws IOException if a file cannot be read or written
     */
    List<Built> build() throws IOException {
        Files.createDirectories(folder);
        return together(folders().stream()
                .<Callable<Built>>map(election -> () -> build(election))
                .toList());
    }

    private static Stream<Index.Entry> entry(Built built) {
        return built.opening() instanceof Opening.Counted(var account, var _)
                ? Stream.of(new Index.Entry(account, built.election().getFileName() + "/"))
                : Stream.empty();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(elections)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve(Opening.DEFINITION)))
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
            throw new IllegalStateException("an election could not be counted", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("not all elections were counted");
        }
    }

    private Built build(Path election) throws IOException {
        // Taken before the files are read: what changes in between is seen at the next start.
        String fingerprint = Fingerprint.of(election, laws);
        Opening opening = Opening.told(election, Optional.of(laws), List.of(), Optional.empty());
        if (!(opening instanceof Opening.Counted)) {
            return new Built(election, opening, false);
        }
        Path place = place(election);
        if (fingerprint.equals(kept(place))) {
            return new Built(election, opening, true);
        }
        Files.createDirectories(place);
        Files.deleteIfExists(place.resolve(FINGERPRINT));
        Files.deleteIfExists(place.resolve(Report.PAGE));
        for (Language language : Language.values()) {
            Files.deleteIfExists(place.resolve(Report.pdf(language)));
        }
        Files.writeString(place.resolve(FINGERPRINT), fingerprint);
        return new Built(election, opening, false);
    }

    private Path place(Path election) {
        return folder.resolve(election.getFileName());
    }

    private static String kept(Path place) throws IOException {
        try {
            return Files.readString(place.resolve(FINGERPRINT));
        } catch (NoSuchFileException none) {
            return "";
        }
    }

    /** Everything that there is to show: the first page, and the reports of these elections. */
    Map<String, Page> pages(List<Built> built) {
        Map<String, Page> pages = new TreeMap<>();
        String first = Index.page(built.stream().flatMap(Site::entry).toList());
        pages.put(Report.PAGE, Resource.of(Report.PAGE, first.getBytes(StandardCharsets.UTF_8)));
        for (Built one : built) {
            if (one.opening() instanceof Opening.Counted(var account, var membership)) {
                String name = one.election().getFileName() + "/";
                Path place = place(one.election());
                pages.put(
                        name + Report.PAGE,
                        new KeptPage(
                                place.resolve(Report.PAGE),
                                () -> Report.page(account, membership).getBytes(StandardCharsets.UTF_8)));
                for (Language language : Language.values()) {
                    String pdf = Report.pdf(language);
                    pages.put(
                            name + pdf,
                            new KeptPage(place.resolve(pdf), () -> Report.pdf(account, membership, language)));
                }
            }
        }
        return pages;
    }
}
