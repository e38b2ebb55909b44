package org.dauys.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.PersonsLawReader;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.reading.Yaml;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteCode;
import org.dauys.statute.StatuteReader;

/**
 * A folder of statutes: the statute {@code kz/elections/2022-11-18} is its file {@code kz/elections/2022-11-18.yaml}.
 *
 * <p>An id is made of words of small Latin letters, digits and hyphens, so that none leads out of the folder.
 */
public final class Laws {
    /** The name of such a folder beside the elections. */
    public static final String FOLDER = "laws";

    private static final String ENDING = ".yaml";
    private static final String PERSONS_ENDING = ".persons.yaml";
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");
    private static final int DEEPEST = 8;
    /** Ten times the longest statute at hand. */
    private static final int MOST_BYTES = 1 << 20;

    private final Path folder;

    private Laws(Path folder) {
        this.folder = folder;
    }

    /** The statutes of this folder. */
    public static Laws in(Path folder) {
        return new Laws(folder);
    }

    /** The statutes of the nearest folder {@code laws} beside or above a path. */
    public static Optional<Laws> above(Path path) {
        for (Path at = path.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(FOLDER))) {
                return Optional.of(new Laws(at.resolve(FOLDER)));
            }
        }
        return Optional.empty();
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /**
     * The ids of all statutes, in order.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            files.filter(Files::isRegularFile)
                    .map(this::id)
                    .filter(id -> ID.matcher(id).matches())
                    .forEach(ids::add);
        }
        ids.sort(null);
        return ids;
    }

    /**
     * Reads the statute of an id.
     *
     * @param named where the id is written; a finding says if there is no such statute, and which there are
     * @param findings receives every fault
     * @throws IOException if the folder cannot be read
     */
    public Optional<Statute> statute(String id, Place named, Findings findings) throws IOException {
        Path file = folder.resolve(id + ENDING);
        if (!ID.matcher(id).matches() || !Files.isRegularFile(file)) {
            findings.report(StatuteCode.NO_SUCH_STATUTE, named, "statute", id, String.join(", ", nearest(id)));
            return Optional.empty();
        }
        return text(file, findings).flatMap(text -> StatuteReader.read(id, file.toString(), text, findings));
    }

    /**
     * The rules on persons of a statute, which lie beside it as {@code <id>.persons.yaml}.
     *
     * @param findings receives every fault
     * @return nothing if there is no such file, or if it has faults
     */
    public Optional<PersonsLaw.Readings> persons(Statute statute, Findings findings) {
        Path file = folder.resolve(statute.id() + PERSONS_ENDING);
        return Files.isRegularFile(file)
                ? text(file, findings).flatMap(text -> PersonsLawReader.read(statute, file.toString(), text, findings))
                : Optional.empty();
    }

    /** Reads a statute that need not be among laws; the id that it gives itself is believed. */
    public static Optional<Statute> read(Path file, Findings findings) {
        return text(file, findings).flatMap(text -> {
            var again = new Findings(); // what is wrong with the text is reported by the reader of statutes
            String id = Yaml.read(file.toString(), text, again)
                    .flatMap(root -> Fields.of(root, "", again).text("statute"))
                    .orElse("");
            return StatuteReader.read(id, file.toString(), text, findings);
        });
    }

    private static Optional<String> text(Path file, Findings findings) {
        Path whole = file.toAbsolutePath().normalize();
        return switch (FolderOnDisk.at(whole.resolveSibling(""))
                .content(whole.getFileName().toString(), MOST_BYTES)) {
            case Content.Held(String text) -> Optional.of(text);
            case Content.Absent() -> unreadable(FolderCode.FILE_MISSING, file, findings);
            case Content.TooLarge() ->
                unreadable(FolderCode.FILE_TOO_LARGE, file, findings, String.valueOf(MOST_BYTES));
            case Content.NotInFolder() -> unreadable(FolderCode.FILE_OUTSIDE, file, findings);
            case Content.Closed() -> unreadable(FolderCode.FILE_CLOSED, file, findings);
            case Content.NotUtf8(int line, String bytes) -> {
                findings.report(FolderCode.NOT_UTF8, new Place(file.toString(), line), "", bytes);
                yield Optional.empty();
            }
        };
    }

    private static Optional<String> unreadable(FolderCode code, Path file, Findings findings, String... details) {
        findings.report(code, new Place(file.toString(), 0), "", "", details);
        return Optional.empty();
    }

    /**
     * The ids of all statutes, those first that begin as an id does.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<String> nearest(String id) throws IOException {
        return ids().stream()
                .sorted(Comparator.comparingInt((String one) -> -alike(one, id)))
                .toList();
    }

    private static int alike(String one, String other) {
        int alike = 0;
        while (alike < Math.min(one.length(), other.length()) && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike;
    }

    private String id(Path file) {
        String path =
                folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : "";
    }
}
