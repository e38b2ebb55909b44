package org.dauys.documents;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dauys.reading.Code;
import org.dauys.reading.Findings;
import org.dauys.reading.Names;
import org.dauys.reading.Node;
import org.dauys.reading.Place;
import org.dauys.reading.Row;
import org.dauys.reading.Table;
import org.dauys.reading.Yaml;

/** The texts of an election folder; what cannot be read is reported and read as nothing. */
public final class FolderTexts {
    public static final String ELECTION = "election.yaml";
    static final String CONSTITUENCIES = "constituencies.csv";
    static final String PARTIES = "parties.csv";
    static final String CANDIDATES = "candidates.csv";
    public static final String VOTES = "votes.csv";
    static final String DECLARED = "declared.csv";
    static final String WINNERS = "winners.csv";
    static final String SEATS = "seats.csv";
    static final String LISTS = "lists.csv";
    static final String WON = "won.csv";
    static final String POPULATION = "population.csv";
    static final String DECISIONS = "decisions.yaml";
    public static final String SOURCE = "SOURCE.md";
    public static final String NIGHT = "night.yaml";
    public static final String REHEARSAL = "rehearsal.yaml";
    public static final String COMMISSIONS = "commissions.csv";
    public static final String TURNOUT = "turnout.csv";

    /** The tables of a night besides. */
    static final List<String> NIGHT_TABLES = List.of(
            COMMISSIONS,
            "stations.csv",
            "protocols.csv",
            "corrections.csv",
            "upper-protocols.csv",
            TURNOUT,
            "history.csv",
            "faults.csv");

    /** The greatest size of a table, in bytes. */
    public static final int LARGEST_TABLE = 32 * 1024 * 1024;

    /** The greatest size of any other file, in bytes. */
    static final int LARGEST_TEXT = 4 * 1024 * 1024;

    private static final List<String> NAMES = Stream.concat(
                    NIGHT_TABLES.stream(),
                    Stream.of(
                            ELECTION,
                            CONSTITUENCIES,
                            PARTIES,
                            CANDIDATES,
                            VOTES,
                            DECLARED,
                            WINNERS,
                            SEATS,
                            LISTS,
                            WON,
                            POPULATION,
                            DECISIONS,
                            NIGHT,
                            REHEARSAL,
                            SOURCE))
            .toList();
    private static final List<String> ENDINGS_READ = List.of(".csv", ".yaml", ".yml");

    private final Folder folder;
    private final List<String> files;
    private final Findings findings;

    /** The texts of a folder; faults go to the findings. */
    public FolderTexts(Folder folder, Findings findings) {
        this.folder = folder;
        this.files = folder.files();
        this.findings = findings;
    }

    /** The name of the folder. */
    String folder() {
        return folder.name();
    }

    /** Whether a file is there. */
    public boolean has(String file) {
        return files.contains(file);
    }

    /** Reports a fault of a file as a whole. */
    void report(Code code, String file, String... details) {
        findings.report(code, new Place(file, 0), "", "", details);
    }

    /** Reports a file that is not there. */
    void require(String file) {
        if (!has(file)) {
            report(FolderCode.FILE_MISSING, file);
        }
    }

    /** Reports every file that looks as if it were to be read but has another name. */
    void unknown() {
        for (String file : files) {
            if (!NAMES.contains(file)) {
                List<String> nearest = nearest(file);
                if (!nearest.isEmpty() || ENDINGS_READ.stream().anyMatch(file::endsWith)) {
                    report(FolderCode.FILE_UNKNOWN, file, nearest.toArray(String[]::new));
                }
            }
        }
    }

    private static List<String> nearest(String file) {
        for (String name : NAMES) {
            if (name.equalsIgnoreCase(file)) {
                return List.of(name);
            }
        }
        return Names.nearest(file, NAMES).map(List::of).orElse(List.of());
    }

    /** The text of a file, if it is there and can be read. */
    public Optional<String> text(String file, int most) {
        return switch (folder.content(file, most)) {
            case Content.Held(String text) -> Optional.of(text);
            case Content.Absent() -> Optional.empty();
            case Content.TooLarge() -> unreadable(FolderCode.FILE_TOO_LARGE, file, String.valueOf(most));
            case Content.NotInFolder() -> unreadable(FolderCode.FILE_OUTSIDE, file);
            case Content.Closed() -> unreadable(FolderCode.FILE_CLOSED, file);
            case Content.NotUtf8(int line, String bytes) -> {
                findings.report(FolderCode.NOT_UTF8, new Place(file, line), "", bytes);
                yield Optional.empty();
            }
        };
    }

    private Optional<String> unreadable(FolderCode code, String file, String... details) {
        report(code, file, details);
        return Optional.empty();
    }

    /** The document of a YAML file, if it is there and can be understood. */
    public Optional<Node> document(String file) {
        return text(file, LARGEST_TEXT).flatMap(text -> Yaml.read(file, text, findings));
    }

    /**
     * Hands on each row of a table that is there.
     *
     * @return whether the table is there and every row was handed on
     */
    public boolean rows(String file, List<String> required, List<String> optional, Consumer<Row> each) {
        return text(file, LARGEST_TABLE)
                .map(text -> Table.forEach(file, new StringReader(text), required, optional, findings, each))
                .orElse(false);
    }
}
