package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dauys.documents.Account;
import org.dauys.documents.FindingText;
import org.dauys.documents.FindingsJson;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;

/** Opens an election for a command and says why if that fails. */
final class Desk {
    private final Session session;
    private final boolean json;

    Desk(Session session, boolean json) {
        this.session = session;
        this.json = json;
    }

    /** What a command does with a count. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it.
         *
         * @return how the run ends
         */
        Exit with(Account account) throws IOException;
    }

    /** What a command does with an election that is not counted. */
    @FunctionalInterface
    interface Uncounted {
        /**
         * Does it.
         *
         * @return the exit code
         */
        int with(Opening.Ready ready) throws IOException;
    }

    /**
     * Opens an election without counting it and works on it.
     *
     * @param laws where the statutes are; if empty, in {@code laws} beside or above the folder
     * @return the exit code
     */
    int ready(Path folder, Optional<Path> laws, Uncounted work) throws IOException {
        Opening opening = Opening.ready(folder, laws);
        return opening instanceof Opening.Ready ready ? work.with(ready) : complain(folder, opening);
    }

    /** Says what is wrong with files of an election that is open. */
    int complain(Path folder, Findings findings) {
        return complain(folder, new Opening.Faulty(Exit.BAD_INPUT, findings.all()));
    }

    /**
     * Counts an election and works on that.
     *
     * @param laws where the statutes are; if empty, in {@code laws} beside or above the folder
     * @return the exit code
     */
    int open(Path folder, Optional<Path> laws, Work work) throws IOException {
        Opening opening = Opening.of(folder, laws);
        return opening instanceof Opening.Counted(var account, var _)
                ? work.with(account).code()
                : complain(folder, opening);
    }

    /**
     * Says why there is no count.
     *
     * @return the exit code
     */
    int complain(Path folder, Opening opening) {
        return switch (opening) {
            case Opening.Ready ready -> throw new IllegalArgumentException("Nothing is wrong with " + ready);
            case Opening.Counted counted -> throw new IllegalArgumentException("There is a count: " + counted);
            case Opening.Faulty(var exit, var findings) -> {
                say(findings.stream().map(finding -> inFolder(folder, finding)).toList());
                yield exit.code();
            }
            case Opening.NoVotes() -> session.fail(Exit.REFUSED, "fault.no-votes", folder);
            case Opening.NoFolder() -> session.fail(Exit.BAD_INPUT, "fault.no-folder", folder);
            case Opening.NoLaws() -> session.fail(Exit.BAD_INPUT, "fault.no-laws", folder);
        };
    }

    /** Says what is wrong, all at once. */
    void say(List<Finding> findings) {
        if (json) {
            session.terminal().err().print(FindingsJson.of(session.language(), findings));
        } else {
            FindingText text = FindingText.in(session.language());
            findings.forEach(finding -> session.terminal().err().println(text.line(finding)));
        }
    }

    /** A finding whose file is named so that it can be opened from where the command was given. */
    private static Finding inFolder(Path folder, Finding finding) {
        Path file = Path.of(finding.place().file());
        Path whole = folder.toAbsolutePath().normalize();
        Path shown;
        if (file.isAbsolute()) {
            Path here = Path.of("").toAbsolutePath();
            shown = file.startsWith(here) ? here.relativize(file) : file;
        } else {
            shown = folder.resolve(
                    file.startsWith(whole.getFileName()) ? whole.getFileName().relativize(file) : file);
        }
        var place = new Place(shown.toString(), finding.place().line());
        return new Finding(finding.code(), place, finding.field(), finding.value(), finding.details());
    }
}
