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
    public static final String CANDIDATES = "candidates.csv";
    public static final String VOTES = "votes.csv";
    static final String DECLARED = "declared.csv";
    public static final String WINNERS = "winners.csv";
    static final String SEATS = "seats.csv";
    static final String LISTS = "lists.csv";
    static final String WON = "won.csv";
    static final String POPULATION = "population.csv";
    static final String DECISIONS = "decisions.yaml";
    public static final String PEOPLE = "people.yaml";
    public static final String REGISTRATIONS = "registrations.csv";
    public static final String TERM = "term.csv";
    public static final String TRAITS = "traits.csv";
    public static final String SEALED_TRAITS = "traits.sealed";
    public static final String ELECTED = "elected.csv";
    public static final String LAST_RESULT = "last-result.csv";
    public static final String PERSONS_REHEARSAL = "rehearsal-persons.yaml";
    public static final String PERSONS_FAULTS = "persons-faults.csv";
    public static final String SOURCE = "SOURCE.md";
    public static final String NIGHT = "night.yaml";
    public static final String REHEARSAL = "rehearsal.yaml";
    public static final String COMMISSIONS = "commissions.csv";
    public static final String TURNOUT = "turnout.csv";

    /** The folder of the lists of candidates, which are tables. */
    public static final String CANDIDATE_LISTS = "lists";

    /** The folder of the designations, which are tables. */
    public static final String DESIGNATIONS = "designations";

    /** The folders within an election folder whose tables belong to it. */
    static final List<String> FOLDERS = List.of(CANDIDATE_LISTS, DESIGNATIONS);

    /** The files that say who stands or sits, besides those of results. */
    private static final List<String> PERSONS = List.of(PEOPLE, REGISTRATIONS, TERM, TRAITS, SEALED_TRAITS, ELECTED);

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
    public static final int LARGEST_TEXT = 4 * 1024 * 1024;

    private static final List<String> NAMES = Stream.of(
                    NIGHT_TABLES,
                    PERSONS,
                    List.of(LAST_RESULT, PERSONS_REHEARSAL, PERSONS_FAULTS),
                    List.of(
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
            .flatMap(List::stream)
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
    public void report(Code code, String file, String... details) {
        findings.report(code, new Place(file, 0), "", "", details);
    }

    /** Reports a file that is not there. */
    public void require(String file) {
        if (!has(file)) {
            report(FolderCode.FILE_MISSING, file);
        }
    }

    /** Reports every file that looks as if it were to be read but has another name. */
    void unknown() {
        for (String file : files) {
            if (!NAMES.contains(file) && !FOLDERS.contains(file) && !isTableWithin(file)) {
                List<String> nearest = nearest(file);
                if (!nearest.isEmpty() || ENDINGS_READ.stream().anyMatch(file::endsWith)) {
                    report(FolderCode.FILE_UNKNOWN, file, nearest.toArray(String[]::new));
                }
            }
        }
    }

    private static boolean isTableWithin(String file) {
        return file.endsWith(".csv") && FOLDERS.stream().anyMatch(folder -> file.startsWith(folder + "/"));
    }

    /** Whether there are files that say who stands or sits. */
    public boolean hasPersons() {
        return PERSONS.stream().anyMatch(this::has)
                || FOLDERS.stream().anyMatch(folder -> !tables(folder).isEmpty());
    }

    /** The tables of a folder within, in the order of their names. */
    public List<String> tables(String within) {
        return files.stream()
                .filter(file -> file.startsWith(within + "/") && file.endsWith(".csv"))
                .toList();
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
